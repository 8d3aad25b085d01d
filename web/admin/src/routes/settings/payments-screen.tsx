'use client';

import type { PaymentProvider } from '@ecomify/api-client';
import { useChangePaymentProvider, usePaymentProviders } from '@ecomify/api-client/hooks';
import { Badge } from '@ecomify/ui/badge';
import { Button } from '@ecomify/ui/button';
import { Checkbox } from '@ecomify/ui/checkbox';
import { Field } from '@ecomify/ui/field';
import { Card, CardBody, CardHeader, Skeleton } from '@ecomify/ui/layout';
import { toast } from '@ecomify/ui/toast';
import { CircleCheck } from 'lucide-react';
import { useState } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { Failure } from '@/components/failure';
import { PasswordInput } from '@/components/password-input';
import { useWorkplace } from '@/frame/workplace';
import { useI18n } from '@/i18n/client';
import { sameName, showViolations } from '@/lib/forms';
import { SettingsPage } from './settings-page';

export function PaymentSettingsScreen() {
  const providers = usePaymentProviders();
  return (
    <SettingsPage section="payments">
      {providers.error && <Failure error={providers.error} onRetry={() => void providers.refetch()} />}
      {providers.isPending && <Skeleton className="h-40" />}
      {providers.data?.data.map((provider) => (
        <Provider key={provider.provider} provider={provider} />
      ))}
    </SettingsPage>
  );
}

type Form = { enabled: boolean; secretKey: string; webhookSecret: string };

function Provider({ provider }: { readonly provider: PaymentProvider }) {
  const { t } = useI18n();
  const { can } = useWorkplace();
  const change = useChangePaymentProvider();
  const [failure, setFailure] = useState<unknown>(null);
  const { register, control, handleSubmit, setError, reset, formState } = useForm<Form>({
    defaultValues: { enabled: provider.enabled, secretKey: '', webhookSecret: '' },
  });
  const sandbox = provider.provider === 'sandbox';
  const kept = (last4: string | null | undefined) =>
    last4 ? t('settings.secretKept', { last4 }) : t('settings.secretMissing');

  const save = handleSubmit(async (form) => {
    setFailure(null);
    try {
      await change.mutateAsync({
        provider: provider.provider,
        enabled: form.enabled,
        // An empty field keeps what there is.
        secretKey: form.secretKey || undefined,
        webhookSecret: form.webhookSecret || undefined,
      });
      reset({ enabled: form.enabled, secretKey: '', webhookSecret: '' });
      toast.success(t('settings.providerSaved'));
    } catch (error) {
      setFailure(showViolations(error, setError, sameName, form) ? null : error);
    }
  });

  return (
    <Card>
      <CardHeader
        title={
          sandbox
            ? t('settings.sandbox')
            : provider.provider === 'stripe'
              ? t('settings.stripe')
              : provider.provider
        }
        description={sandbox ? t('settings.sandboxText') : t('settings.stripeText')}
        actions={
          <Badge tone={provider.enabled ? 'success' : 'neutral'}>
            {provider.enabled && <CircleCheck aria-hidden />}
            {t(provider.enabled ? 'settings.enabled' : 'settings.disabled')}
          </Badge>
        }
      />
      <CardBody>
        <form className="grid gap-4" noValidate onSubmit={(event) => void save(event)}>
          {failure != null && <Failure error={failure} />}
          <fieldset disabled={!can('settings:write')} className="grid gap-4">
            <Controller
              control={control}
              name="enabled"
              render={({ field }) => (
                <label className="flex cursor-pointer items-center gap-2.5 text-sm">
                  <Checkbox
                    checked={field.value}
                    onCheckedChange={(checked) => field.onChange(checked === true)}
                  />
                  {t('settings.switchOn')}
                </label>
              )}
            />
            {!sandbox && (
              <div className="grid gap-4 sm:grid-cols-2">
                <Field
                  label={t('settings.secretKey')}
                  help={kept(provider.secretKeyLast4)}
                  error={formState.errors.secretKey?.message}
                >
                  <PasswordInput autoComplete="off" {...register('secretKey')} />
                </Field>
                <Field
                  label={t('settings.webhookSecret')}
                  help={kept(provider.webhookSecretLast4)}
                  error={formState.errors.webhookSecret?.message}
                >
                  <PasswordInput autoComplete="off" {...register('webhookSecret')} />
                </Field>
              </div>
            )}
            <Button
              type="submit"
              variant="primary"
              className="justify-self-end"
              disabled={!formState.isDirty}
              busy={formState.isSubmitting}
            >
              {t('common.save')}
            </Button>
          </fieldset>
        </form>
      </CardBody>
    </Card>
  );
}
