'use client';

import { Checkbox } from '@ecomify/ui/checkbox';
import { Field } from '@ecomify/ui/field';
import { InputGroup, Input } from '@ecomify/ui/input';
import { Card, CardBody, CardHeader } from '@ecomify/ui/layout';
import { Select } from '@ecomify/ui/select';
import Link from 'next/link';
import { Controller, useFormContext, useWatch } from 'react-hook-form';
import { useI18n } from '@/i18n/client';
import type { ProductForm } from '../form.schema';
import { VariantGrid } from './variant-grid';

type Props = { readonly currency: string };

const UNITS = ['g', 'kg', 'oz', 'lb'];

/** A product without options has one variant, shown as a form; with options, a spreadsheet. */
export function VariantsSection({ currency }: Props) {
  const { control } = useFormContext<ProductForm>();
  const options = useWatch({ control, name: 'options' });
  const hasChoice = options.some(({ values }) => values.length > 0);
  return hasChoice ? <VariantGrid currency={currency} /> : <OnlyVariant currency={currency} />;
}

function OnlyVariant({ currency }: Props) {
  const { t } = useI18n();
  const { register, control, formState } = useFormContext<ProductForm>();
  const [only] = useWatch({ control, name: 'variants' });
  const errors = formState.errors.variants?.[0];
  return (
    <Card>
      <CardHeader title={t('editor.pricing')} />
      <CardBody className="grid gap-4 sm:grid-cols-2">
        <Field label={t('editor.price')} error={errors?.price?.message}>
          <InputGroup end={currency} inputMode="decimal" {...register('variants.0.price')} />
        </Field>
        <Field
          label={t('editor.compareAt')}
          hint={t('common.optional')}
          help={t('editor.compareAtHelp')}
          error={errors?.compareAtPrice?.message}
        >
          <InputGroup end={currency} inputMode="decimal" {...register('variants.0.compareAtPrice')} />
        </Field>
        <Field label={t('editor.sku')} hint={t('common.optional')} error={errors?.sku?.message}>
          <Input className="plain" {...register('variants.0.sku')} />
        </Field>
        <Field label={t('editor.barcode')} hint={t('common.optional')} error={errors?.barcode?.message}>
          <Input className="plain" {...register('variants.0.barcode')} />
        </Field>
        {only?.id === undefined ? (
          <Field label={t('editor.quantity')} hint={t('common.optional')} error={errors?.quantity?.message}>
            <Input inputMode="numeric" {...register('variants.0.quantity')} />
          </Field>
        ) : (
          <p className="grid content-start gap-1.5 text-sm">
            <span className="font-medium">{t('editor.stock')}</span>
            <Link href={`/inventory/${only.id}`} className="text-accent text-[13px] hover:underline">
              {t('editor.stockLater')}
            </Link>
          </p>
        )}
        <div className="grid grid-cols-[1fr_auto] gap-2">
          <Field label={t('editor.weight')} hint={t('common.optional')} error={errors?.weight?.message}>
            <Input inputMode="decimal" {...register('variants.0.weight')} />
          </Field>
          <Field label={t('editor.unit')} className="w-20">
            <Select {...register('variants.0.weightUnit')}>
              {UNITS.map((unit) => (
                <option key={unit}>{unit}</option>
              ))}
            </Select>
          </Field>
        </div>
        <div className="grid gap-3 sm:col-span-2">
          <Switchable name="variants.0.trackInventory" label={t('editor.track')} />
          <Switchable name="variants.0.continueSelling" label={t('editor.sellOn')} />
        </div>
      </CardBody>
    </Card>
  );
}

type SwitchableProps = {
  readonly name: 'variants.0.trackInventory' | 'variants.0.continueSelling';
  readonly label: string;
};

function Switchable({ name, label }: SwitchableProps) {
  const { control } = useFormContext<ProductForm>();
  return (
    <Controller
      control={control}
      name={name}
      render={({ field }) => (
        <label className="flex cursor-pointer items-center gap-2.5 text-sm">
          <Checkbox checked={field.value} onCheckedChange={(checked) => field.onChange(checked === true)} />
          {label}
        </label>
      )}
    />
  );
}
