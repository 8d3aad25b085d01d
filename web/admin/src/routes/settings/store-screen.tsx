'use client';

import type { Store } from '@ecomify/api-client';
import { Field } from '@ecomify/ui/field';
import { Input } from '@ecomify/ui/input';
import { Card, CardBody } from '@ecomify/ui/layout';
import { Select } from '@ecomify/ui/select';
import { zodResolver } from '@hookform/resolvers/zod';
import { Controller, useForm } from 'react-hook-form';
import { z } from 'zod';
import { ChipsInput } from '@/components/chips-input';
import { Failure } from '@/components/failure';
import { SaveBar } from '@/components/save-bar';
import { useWorkplace } from '@/frame/workplace';
import { useI18n } from '@/i18n/client';
import { ALL_ANEW, sameName } from '@/lib/forms';
import { timeZones } from '@/lib/places';
import { SettingsPage } from './settings-page';
import { useSaveStore } from './use-store-form';
import { WithStore } from './with-store';

export function StoreSettingsScreen() {
  return (
    <SettingsPage section="store">
      <WithStore skeleton="h-80">{(store) => <StoreForm key={store.id} store={store} />}</WithStore>
    </SettingsPage>
  );
}

type Form = { name: string; contactEmail: string; locale: string; timezone: string; hosts: string[] };

const toForm = (store: Store): Form => ({
  name: store.name,
  contactEmail: store.contactEmail ?? '',
  locale: store.locale,
  timezone: store.timezone,
  hosts: [...store.hosts],
});

function StoreForm({ store }: { readonly store: Store }) {
  const { t } = useI18n();
  const { can } = useWorkplace();
  const schema = z.object({
    name: z.string().trim().min(1, t('error.required')),
    contactEmail: z.literal('').or(z.email(t('error.email'))),
    locale: z.string().trim().min(2, t('error.required')),
    timezone: z.string(),
    hosts: z.array(z.string()),
  });
  const form = useForm<Form>({
    resolver: zodResolver(schema),
    values: toForm(store),
    resetOptions: { keepDirtyValues: true },
  });
  const { errors } = form.formState;
  const { error, save, conflict, reload } = useSaveStore(
    form,
    (values) => ({ ...values, contactEmail: values.contactEmail || null }),
    (path) => sameName(path).replace(/^hosts\..*/, 'hosts'),
  );
  return (
    <>
      {error != null && (
        <Failure
          error={error}
          onRetry={conflict ? reload : save}
          retryLabel={conflict ? t('error.reload') : undefined}
        />
      )}
      <Card>
        <fieldset disabled={!can('settings:write')} className="contents">
          <CardBody className="grid gap-4 sm:grid-cols-2">
            {!can('settings:write') && (
              <p className="text-muted-foreground text-[13px] sm:col-span-2">{t('settings.readOnly')}</p>
            )}
            <Field label={t('settings.name')} error={errors.name?.message}>
              <Input {...form.register('name')} />
            </Field>
            <Field
              label={t('settings.contactEmail')}
              hint={t('common.optional')}
              help={t('settings.contactEmailHelp')}
              error={errors.contactEmail?.message}
            >
              <Input type="email" className="plain" {...form.register('contactEmail')} />
            </Field>
            <Field
              label={t('settings.locale')}
              help={t('settings.localeHelp')}
              error={errors.locale?.message}
            >
              <Input className="plain" {...form.register('locale')} />
            </Field>
            <Field
              label={t('settings.timezone')}
              help={t('settings.timezoneHelp')}
              error={errors.timezone?.message}
            >
              <Select className="plain" {...form.register('timezone')}>
                {timeZones(store.timezone).map((zone) => (
                  <option key={zone}>{zone}</option>
                ))}
              </Select>
            </Field>
            <Field label={t('settings.currency')} help={t('settings.currencyHelp')}>
              <Input readOnly value={store.currency} />
            </Field>
            <Field label={t('settings.slug')}>
              <Input readOnly className="plain" value={store.slug} />
            </Field>
            <Controller
              control={form.control}
              name="hosts"
              render={({ field, fieldState }) => (
                <Field
                  label={t('settings.hosts')}
                  hint={t('common.optional')}
                  help={t('settings.hostsHelp')}
                  error={fieldState.error?.message}
                  className="sm:col-span-2"
                >
                  <ChipsInput value={field.value} onChange={field.onChange} className="plain" />
                </Field>
              )}
            />
          </CardBody>
        </fieldset>
      </Card>
      <SaveBar
        dirty={form.formState.isDirty}
        busy={form.formState.isSubmitting}
        onSave={save}
        onDiscard={() => form.reset(toForm(store), ALL_ANEW)}
      />
    </>
  );
}
