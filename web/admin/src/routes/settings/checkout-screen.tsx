'use client';

import type { Store } from '@ecomify/api-client';
import { Checkbox } from '@ecomify/ui/checkbox';
import { Field } from '@ecomify/ui/field';
import { InputGroup } from '@ecomify/ui/input';
import { Card, CardBody } from '@ecomify/ui/layout';
import { zodResolver } from '@hookform/resolvers/zod';
import { Controller, useForm } from 'react-hook-form';
import { z } from 'zod';
import { Failure } from '@/components/failure';
import { SaveBar } from '@/components/save-bar';
import { useWorkplace } from '@/frame/workplace';
import { useI18n } from '@/i18n/client';
import { ALL_ANEW } from '@/lib/forms';
import { parseAmount } from '@/lib/money-input';
import { SettingsPage } from './settings-page';
import { percentOf, rateOf } from './tax-rate';
import { useSaveStore } from './use-store-form';
import { WithStore } from './with-store';

export function CheckoutSettingsScreen() {
  return (
    <SettingsPage section="checkout">
      <WithStore skeleton="h-60">{(store) => <CheckoutForm key={store.id} store={store} />}</WithStore>
    </SettingsPage>
  );
}

type Form = { taxRate: string; pricesIncludeTax: boolean; shippingPrice: string; freeShippingFrom: string };

const toForm = ({ checkout }: Store): Form => ({
  taxRate: percentOf(checkout.taxRate ?? 0),
  pricesIncludeTax: checkout.pricesIncludeTax ?? false,
  shippingPrice: checkout.shippingPrice?.amount ?? '',
  freeShippingFrom: checkout.freeShippingFrom?.amount ?? '',
});

function CheckoutForm({ store }: { readonly store: Store }) {
  const { t, locale } = useI18n();
  const { can } = useWorkplace();
  const { currency } = store;
  const amount = z
    .string()
    .refine(
      (text) => parseAmount(text, locale, currency) !== undefined,
      t('error.money', { example: '4.90' }),
    );
  const schema = z.object({
    taxRate: z.string().refine((text) => rateOf(text) !== undefined, t('settings.rate')),
    pricesIncludeTax: z.boolean(),
    shippingPrice: amount,
    freeShippingFrom: z.literal('').or(amount),
  });
  const form = useForm<Form>({
    resolver: zodResolver(schema),
    values: toForm(store),
    resetOptions: { keepDirtyValues: true },
  });
  const { errors } = form.formState;
  const money = (text: string) => ({
    amount: parseAmount(text, locale, currency) ?? '0',
    currencyCode: currency,
  });
  const { error, save, conflict, reload } = useSaveStore(
    form,
    (values) => ({
      checkout: {
        taxRate: rateOf(values.taxRate),
        pricesIncludeTax: values.pricesIncludeTax,
        shippingPrice: money(values.shippingPrice),
        freeShippingFrom: values.freeShippingFrom === '' ? undefined : money(values.freeShippingFrom),
      },
    }),
    (path) => path.replace(/^checkout\./, '').replace(/\.(amount|currencyCode)$/, ''),
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
            <Field
              label={t('settings.taxRate')}
              help={t('settings.taxRateHelp')}
              error={errors.taxRate?.message}
            >
              <InputGroup end="%" inputMode="decimal" {...form.register('taxRate')} />
            </Field>
            <Controller
              control={form.control}
              name="pricesIncludeTax"
              render={({ field }) => (
                <label className="flex cursor-pointer items-center gap-2.5 self-center text-sm">
                  <Checkbox
                    checked={field.value}
                    onCheckedChange={(checked) => field.onChange(checked === true)}
                  />
                  {t('settings.pricesIncludeTax')}
                </label>
              )}
            />
            <Field label={t('settings.shippingPrice')} error={errors.shippingPrice?.message}>
              <InputGroup end={currency} inputMode="decimal" {...form.register('shippingPrice')} />
            </Field>
            <Field
              label={t('settings.freeShippingFrom')}
              hint={t('common.optional')}
              help={t('settings.freeShippingHelp')}
              error={errors.freeShippingFrom?.message}
            >
              <InputGroup end={currency} inputMode="decimal" {...form.register('freeShippingFrom')} />
            </Field>
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
