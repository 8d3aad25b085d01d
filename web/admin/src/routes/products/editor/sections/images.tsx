'use client';

import { Button } from '@ecomify/ui/button';
import { Field } from '@ecomify/ui/field';
import { Input } from '@ecomify/ui/input';
import { Card, CardBody, CardHeader } from '@ecomify/ui/layout';
import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react';
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import { Picture } from '@/components/picture';
import { useI18n } from '@/i18n/client';
import type { ProductForm } from '../form.schema';

export function ImagesSection() {
  const { t } = useI18n();
  const { control, register, formState } = useFormContext<ProductForm>();
  const { fields, append, remove, move } = useFieldArray({ control, name: 'images' });
  const images = useWatch({ control, name: 'images' });
  const errors = formState.errors.images;
  return (
    <Card>
      <CardHeader
        title={t('editor.media')}
        actions={
          <Button size="sm" onClick={() => append({ url: '', altText: '' })}>
            <Plus aria-hidden />
            {t('editor.addImage')}
          </Button>
        }
      />
      <CardBody className="grid gap-4">
        {fields.length === 0 && <p className="text-muted-foreground text-[13px]">{t('editor.noImages')}</p>}
        {fields.map((field, index) => (
          <div key={field.id} className="flex flex-wrap items-start gap-3 lg:flex-nowrap">
            <Picture url={images[index]?.url} alt="" className="mt-6.5 size-18" />
            <div className="grid flex-1 basis-1/2 gap-3 sm:grid-cols-2 lg:basis-0">
              <Field label={t('editor.imageUrl')} error={errors?.[index]?.url?.message}>
                <Input className="plain" inputMode="url" {...register(`images.${index}.url`)} />
              </Field>
              <Field
                label={t('editor.altText')}
                help={t('editor.altTextHelp')}
                error={errors?.[index]?.altText?.message}
              >
                <Input {...register(`images.${index}.altText`)} />
              </Field>
            </div>
            <span className="ms-auto flex lg:mt-6.5">
              <Button
                variant="ghost"
                size="icon"
                disabled={index === 0}
                aria-label={t('editor.moveUp')}
                onClick={() => move(index, index - 1)}
              >
                <ArrowUp aria-hidden />
              </Button>
              <Button
                variant="ghost"
                size="icon"
                disabled={index === fields.length - 1}
                aria-label={t('editor.moveDown')}
                onClick={() => move(index, index + 1)}
              >
                <ArrowDown aria-hidden />
              </Button>
              <Button
                variant="ghost"
                size="icon"
                aria-label={t('common.remove')}
                onClick={() => remove(index)}
              >
                <Trash2 aria-hidden />
              </Button>
            </span>
          </div>
        ))}
      </CardBody>
    </Card>
  );
}
