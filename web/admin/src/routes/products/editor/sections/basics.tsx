'use client';

import { Field } from '@ecomify/ui/field';
import { Input, Textarea } from '@ecomify/ui/input';
import { Card, CardBody } from '@ecomify/ui/layout';
import { useFormContext } from 'react-hook-form';
import { useI18n } from '@/i18n/client';
import type { ProductForm } from '../form.schema';

export function BasicsSection() {
  const { t } = useI18n();
  const { register, formState } = useFormContext<ProductForm>();
  return (
    <Card>
      <CardBody className="grid gap-4">
        <Field label={t('editor.name')} help={t('editor.nameHelp')} error={formState.errors.title?.message}>
          <Input {...register('title')} />
        </Field>
        <Field
          label={t('editor.description')}
          help={t('editor.descriptionHelp')}
          error={formState.errors.description?.message}
        >
          <Textarea rows={6} {...register('description')} />
        </Field>
      </CardBody>
    </Card>
  );
}
