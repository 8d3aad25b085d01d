'use client';

import { Field } from '@ecomify/ui/field';
import { Input } from '@ecomify/ui/input';
import { Card, CardBody, CardHeader } from '@ecomify/ui/layout';
import { Select } from '@ecomify/ui/select';
import { Controller, useFormContext } from 'react-hook-form';
import { ChipsInput } from '@/components/chips-input';
import { useI18n } from '@/i18n/client';
import type { ProductForm } from '../form.schema';

export function StatusSection() {
  const { t } = useI18n();
  const { register } = useFormContext<ProductForm>();
  return (
    <Card>
      <CardBody>
        <Field label={t('editor.status')} help={t('editor.statusHelp')}>
          <Select {...register('status')}>
            {(['ACTIVE', 'DRAFT', 'ARCHIVED'] as const).map((status) => (
              <option key={status} value={status}>
                {t(`status.${status}`)}
              </option>
            ))}
          </Select>
        </Field>
      </CardBody>
    </Card>
  );
}

export function OrganisationSection() {
  const { t } = useI18n();
  const { register, control, formState } = useFormContext<ProductForm>();
  const { errors } = formState;
  return (
    <Card>
      <CardHeader title={t('editor.organisation')} />
      <CardBody className="grid gap-4">
        <Field label={t('editor.type')} error={errors.productType?.message}>
          <Input {...register('productType')} />
        </Field>
        <Field label={t('editor.vendor')} error={errors.vendor?.message}>
          <Input {...register('vendor')} />
        </Field>
        <Controller
          control={control}
          name="tags"
          render={({ field, fieldState }) => (
            <Field label={t('editor.tags')} error={fieldState.error?.message}>
              <ChipsInput value={field.value} onChange={field.onChange} />
            </Field>
          )}
        />
      </CardBody>
    </Card>
  );
}
