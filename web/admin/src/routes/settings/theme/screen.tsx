'use client';

import type { Theme, ThemeChoice } from '@ecomify/api-client';
import { useTheme } from '@ecomify/api-client/hooks';
import { isColor } from '@ecomify/theme';
import { Button } from '@ecomify/ui/button';
import { ConfirmDialog } from '@ecomify/ui/dialog';
import { Field } from '@ecomify/ui/field';
import { Card, CardBody, CardHeader, Skeleton } from '@ecomify/ui/layout';
import { Select } from '@ecomify/ui/select';
import { useState } from 'react';
import { Controller, useWatch, type UseFormReturn } from 'react-hook-form';
import { Failure } from '@/components/failure';
import { SaveBar } from '@/components/save-bar';
import { useWorkplace } from '@/frame/workplace';
import { useI18n } from '@/i18n/client';
import { SettingsPage } from '../settings-page';
import { COLORS, FONTS, HEADER_STYLES, SIDEBAR_POSITIONS } from './form.schema';
import { readingOf, type ColorName } from './readability';
import { ColorField } from './sections/color-field';
import { Preview } from './sections/preview';
import { useThemeForm } from './use-theme-form';

export function ThemeScreen() {
  const { storeId } = useWorkplace();
  const theme = useTheme();
  return theme.data ? (
    <ThemeForm key={storeId} theme={theme.data.data} />
  ) : (
    <SettingsPage section="theme">
      {theme.error ? (
        <Failure error={theme.error} onRetry={() => void theme.refetch()} />
      ) : (
        <Skeleton className="h-96" />
      )}
    </SettingsPage>
  );
}

function ThemeForm({ theme }: { readonly theme: Theme }) {
  const { t } = useI18n();
  const { can } = useWorkplace();
  const { form, error, save, discard, goBack, busy, conflict, reload } = useThemeForm(theme);
  const [asking, setAsking] = useState(false);
  const values = useWatch({ control: form.control }) as ThemeChoice;
  return (
    <SettingsPage
      section="theme"
      actions={
        theme.custom &&
        can('settings:write') && (
          <Button disabled={busy} onClick={() => setAsking(true)}>
            {t('theme.reset')}
          </Button>
        )
      }
    >
      {error != null && (
        <Failure
          error={error}
          onRetry={conflict ? reload : save}
          retryLabel={conflict ? t('error.reload') : undefined}
        />
      )}
      <p className="text-muted-foreground text-[13px]">
        {can('settings:write') ? t(theme.custom ? 'theme.lead' : 'theme.standard') : t('settings.readOnly')}
      </p>
      <div className="grid grid-cols-1 items-start gap-4 lg:grid-cols-[minmax(0,1fr)_minmax(0,22rem)]">
        <fieldset disabled={!can('settings:write')} className="grid gap-4">
          <ColorsCard form={form} values={values} />
          <Choices form={form} />
        </fieldset>
        <Preview theme={shownOf(values, theme)} />
      </div>
      <SaveBar dirty={form.formState.isDirty} busy={busy} onSave={save} onDiscard={discard} />
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={t('theme.resetTitle')}
        description={t('theme.resetText')}
        confirmLabel={t('theme.reset')}
        cancelLabel={t('common.cancel')}
        destructive
        onConfirm={goBack}
      />
    </SettingsPage>
  );
}

/** While a colour is being typed it is none: then the one that is saved. */
function shownOf(values: ThemeChoice, saved: ThemeChoice): ThemeChoice {
  const colors = Object.fromEntries(
    COLORS.map((name) => [name, isColor(values.colors[name]) ? values.colors[name] : saved.colors[name]]),
  ) as ThemeChoice['colors'];
  return { ...values, colors };
}

type CardProps = { readonly form: UseFormReturn<ThemeChoice> };

function ColorsCard({ form, values }: CardProps & { readonly values: ThemeChoice }) {
  const { t } = useI18n();
  const helps = {
    primary: 'theme.primaryHelp',
    secondary: 'theme.secondaryHelp',
    accent: 'theme.accentHelp',
  } as const;
  function help(name: ColorName) {
    const reading = readingOf(name, values.colors);
    return (
      <>
        {name in helps && <span className="block">{t(helps[name as keyof typeof helps])}</span>}
        {reading?.enough && (
          <span className="block tabular-nums">{t('theme.readable', { ratio: reading.ratio })}</span>
        )}
      </>
    );
  }
  return (
    <Card>
      <CardHeader title={t('theme.colors')} description={t('theme.darkText')} />
      <CardBody className="grid gap-4 sm:grid-cols-2">
        {COLORS.map((name) => (
          <Controller
            key={name}
            control={form.control}
            name={`colors.${name}`}
            render={({ field, fieldState }) => {
              const reading = readingOf(name, values.colors);
              // Whichever of two colours has changed last: what cannot be read is said at once.
              const unreadable =
                reading && !reading.enough
                  ? t('theme.unreadable', { ratio: reading.ratio, wanted: '4.5' })
                  : undefined;
              return (
                <ColorField
                  label={t(`theme.${name}`)}
                  pickerLabel={t('theme.picker', { name: t(`theme.${name}`) })}
                  help={help(name)}
                  error={unreadable ?? fieldState.error?.message}
                  value={field.value}
                  onChange={field.onChange}
                  onBlur={field.onBlur}
                />
              );
            }}
          />
        ))}
      </CardBody>
    </Card>
  );
}

function Choices({ form }: CardProps) {
  const { t } = useI18n();
  const { errors } = form.formState;
  return (
    <>
      <Card>
        <CardHeader title={t('theme.typography')} />
        <CardBody className="grid gap-4 sm:grid-cols-2">
          {(['headingFont', 'fontFamily'] as const).map((name) => (
            <Field key={name} label={t(`theme.${name}`)} error={errors.typography?.[name]?.message}>
              <Select className="plain" {...form.register(`typography.${name}`)}>
                {FONTS.map((font) => (
                  <option key={font}>{font}</option>
                ))}
              </Select>
            </Field>
          ))}
        </CardBody>
      </Card>
      <Card>
        <CardHeader title={t('theme.layout')} />
        <CardBody className="grid gap-4 sm:grid-cols-2">
          <Field label={t('theme.headerStyle')} error={errors.layout?.headerStyle?.message}>
            <Select {...form.register('layout.headerStyle')}>
              {HEADER_STYLES.map((style) => (
                <option key={style} value={style}>
                  {t(`theme.headerStyles.${style}`)}
                </option>
              ))}
            </Select>
          </Field>
          <Field
            label={t('theme.sidebarPosition')}
            help={t('theme.sidebarHelp')}
            error={errors.layout?.sidebarPosition?.message}
          >
            <Select {...form.register('layout.sidebarPosition')}>
              {SIDEBAR_POSITIONS.map((position) => (
                <option key={position} value={position}>
                  {t(`theme.sidebarPositions.${position}`)}
                </option>
              ))}
            </Select>
          </Field>
        </CardBody>
      </Card>
    </>
  );
}
