'use client';

import { Banner } from '@ecomify/ui/banner';
import { Button } from '@ecomify/ui/button';
import { Field } from '@ecomify/ui/field';
import { Input } from '@ecomify/ui/input';
import { Card, CardBody, CardHeader } from '@ecomify/ui/layout';
import { Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { ChipsInput } from '@/components/chips-input';
import { useI18n } from '@/i18n/client';
import { MAX_OPTIONS, MAX_VARIANTS, type ProductForm } from '../form.schema';
import { combinations, reconcile, type OptionForm } from '../variant-matrix';

/** The axes of choice; the matrix of variants follows every change. */
export function OptionsSection() {
  const { t } = useI18n();
  const { control, getValues, setValue, formState } = useFormContext<ProductForm>();
  const options = useWatch({ control, name: 'options' });
  const [refused, setRefused] = useState<number>();
  const errors = formState.errors.options;

  function change(next: readonly OptionForm[]) {
    const count = combinations(next).length;
    if (count > MAX_VARIANTS) {
      setRefused(count);
      return;
    }
    setRefused(undefined);
    setValue(
      'options',
      next.map(({ name, values }) => ({ name, values: [...values] })),
      { shouldDirty: true, shouldValidate: formState.isSubmitted },
    );
    setValue('variants', reconcile(next, getValues('variants')), { shouldDirty: true });
  }

  const replace = (at: number, part: Partial<OptionForm>) =>
    change(options.map((option, index) => (index === at ? { ...option, ...part } : option)));

  return (
    <Card>
      <CardHeader
        title={t('editor.options')}
        description={t('editor.optionsText')}
        actions={
          options.length < MAX_OPTIONS && (
            <Button size="sm" onClick={() => change([...options, { name: '', values: [] }])}>
              <Plus aria-hidden />
              {t('editor.addOption')}
            </Button>
          )
        }
      />
      <CardBody className="grid gap-4">
        {refused !== undefined && (
          <Banner tone="warning" title={t('editor.tooMany', { count: refused, max: MAX_VARIANTS })} />
        )}
        {options.map((option, index) => (
          <div key={index} className="flex items-start gap-3">
            <div className="grid flex-1 gap-3 sm:grid-cols-[1fr_2fr]">
              <Field label={t('editor.optionName')} error={errors?.[index]?.name?.message}>
                <Input
                  value={option.name}
                  onChange={(event) => replace(index, { name: event.target.value })}
                />
              </Field>
              <Field
                label={t('editor.optionValues')}
                help={t('editor.optionValuesHelp')}
                error={errors?.[index]?.values?.message}
              >
                <ChipsInput value={option.values} onChange={(values) => replace(index, { values })} />
              </Field>
            </div>
            <Button
              variant="ghost"
              size="icon"
              className="mt-6.5"
              aria-label={`${t('common.remove')}: ${option.name}`}
              onClick={() => change(options.filter((_, at) => at !== index))}
            >
              <Trash2 aria-hidden />
            </Button>
          </div>
        ))}
      </CardBody>
    </Card>
  );
}
