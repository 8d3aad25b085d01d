'use client';

import { Field } from '@ecomify/ui/field';
import { Input, InputGroup, Textarea } from '@ecomify/ui/input';
import { Card, CardBody, CardHeader } from '@ecomify/ui/layout';
import { useFormContext, useWatch } from 'react-hook-form';
import { useWorkplace } from '@/frame/workplace';
import { useI18n } from '@/i18n/client';
import { slugOf } from '@/lib/places';
import type { ProductForm } from '../form.schema';

const TITLE_LENGTH = 60;
const DESCRIPTION_LENGTH = 160;

function plainText(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`;
}

export function SeoSection() {
  const { t } = useI18n();
  const { store, settings } = useWorkplace();
  const { register, control, formState } = useFormContext<ProductForm>();
  const [title, description, handle, seo] = useWatch({
    control,
    name: ['title', 'description', 'handle', 'seo'],
  });
  const { errors } = formState;
  const host = settings?.hosts[0] ?? `${store?.slug ?? ''}.example`;
  return (
    <Card>
      <CardHeader title={t('editor.seo')} />
      <CardBody className="grid gap-4">
        <div className="grid gap-1.5">
          <p className="text-muted-foreground text-xs">{t('editor.preview')}</p>
          <div className="bg-surface-sunken grid gap-0.5 rounded-md p-3">
            <p className="plain text-muted-foreground truncate text-xs">
              {[host, 'products', handle || slugOf(title) || '…'].join(' › ')}
            </p>
            <p className="text-info truncate text-base">{cut(seo.title || title || '…', TITLE_LENGTH)}</p>
            <p className="text-muted-foreground text-[13px]">
              {cut(seo.description || plainText(description), DESCRIPTION_LENGTH)}
            </p>
          </div>
        </div>
        <Field
          label={t('editor.seoTitle')}
          hint={`${seo.title.length}/${TITLE_LENGTH}`}
          error={errors.seo?.title?.message}
        >
          <Input placeholder={title} {...register('seo.title')} />
        </Field>
        <Field
          label={t('editor.seoDescription')}
          hint={`${seo.description.length}/${DESCRIPTION_LENGTH}`}
          error={errors.seo?.description?.message}
        >
          <Textarea rows={3} {...register('seo.description')} />
        </Field>
        <Field label={t('editor.handle')} help={t('editor.handleHelp')} error={errors.handle?.message}>
          <InputGroup className="plain" placeholder={slugOf(title)} {...register('handle')} />
        </Field>
      </CardBody>
    </Card>
  );
}
