'use client';

import { useCreateCustomer } from '@ecomify/api-client/hooks';
import { Checkbox } from '@ecomify/ui/checkbox';
import { Field } from '@ecomify/ui/field';
import { Input } from '@ecomify/ui/input';
import { Card, CardBody } from '@ecomify/ui/layout';
import { toast } from '@ecomify/ui/toast';
import { zodResolver } from '@hookform/resolvers/zod';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { z } from 'zod';
import { ChipsInput } from '@/components/chips-input';
import { Failure } from '@/components/failure';
import { Page } from '@/components/page';
import { SaveBar } from '@/components/save-bar';
import { useI18n } from '@/i18n/client';
import { sameName, showViolations } from '@/lib/forms';

type Form = {
  email: string;
  firstName: string;
  lastName: string;
  phone: string;
  acceptsMarketing: boolean;
  tags: string[];
};

const EMPTY: Form = { email: '', firstName: '', lastName: '', phone: '', acceptsMarketing: false, tags: [] };

export function NewCustomerScreen() {
  const { t } = useI18n();
  const router = useRouter();
  const create = useCreateCustomer();
  const [failure, setFailure] = useState<unknown>(null);
  const required = z.string().trim().min(1, t('error.required'));
  const schema = z.object({
    email: required.pipe(z.email(t('error.email'))),
    firstName: required,
    lastName: required,
    phone: z.string(),
    acceptsMarketing: z.boolean(),
    tags: z.array(z.string()),
  });
  const { register, control, handleSubmit, setError, reset, formState } = useForm<Form>({
    resolver: zodResolver(schema),
    defaultValues: EMPTY,
  });
  const { errors } = formState;
  const save = handleSubmit(async (form) => {
    setFailure(null);
    try {
      const { id } = await create.mutateAsync({ ...form, phone: form.phone.trim() || undefined });
      reset(form);
      toast.success(t('customers.created'));
      router.replace(`/customers/${id}`);
    } catch (error) {
      setFailure(showViolations(error, setError, sameName, form) ? null : error);
    }
  });
  return (
    <Page title={t('customers.new')} parent={{ href: '/customers', label: t('customers.title') }}>
      {failure != null && <Failure error={failure} />}
      <Card className="max-w-3xl">
        <CardBody className="grid gap-4 sm:grid-cols-2">
          <Field label={t('customers.firstName')} error={errors.firstName?.message}>
            <Input {...register('firstName')} />
          </Field>
          <Field label={t('customers.lastName')} error={errors.lastName?.message}>
            <Input {...register('lastName')} />
          </Field>
          <Field label={t('customers.email')} error={errors.email?.message}>
            <Input type="email" className="plain" {...register('email')} />
          </Field>
          <Field label={t('customers.phone')} hint={t('common.optional')} error={errors.phone?.message}>
            <Input type="tel" className="plain" {...register('phone')} />
          </Field>
          <Controller
            control={control}
            name="tags"
            render={({ field, fieldState }) => (
              <Field
                label={t('customers.tags')}
                hint={t('common.optional')}
                error={fieldState.error?.message}
                className="sm:col-span-2"
              >
                <ChipsInput value={field.value} onChange={field.onChange} />
              </Field>
            )}
          />
          <Controller
            control={control}
            name="acceptsMarketing"
            render={({ field }) => (
              <label className="flex cursor-pointer items-center gap-2.5 text-sm sm:col-span-2">
                <Checkbox
                  checked={field.value}
                  onCheckedChange={(checked) => field.onChange(checked === true)}
                />
                {t('customers.acceptsMarketing')}
              </label>
            )}
          />
        </CardBody>
      </Card>
      <SaveBar
        dirty={formState.isDirty}
        busy={formState.isSubmitting}
        onSave={() => void save()}
        onDiscard={() => reset(EMPTY)}
      />
    </Page>
  );
}
