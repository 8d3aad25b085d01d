'use client';

import type { InventoryItem } from '@ecomify/api-client';
import { useAdjustStock } from '@ecomify/api-client/hooks';
import { Button } from '@ecomify/ui/button';
import { Dialog, DialogContent, DialogFooter } from '@ecomify/ui/dialog';
import { Field } from '@ecomify/ui/field';
import { Input } from '@ecomify/ui/input';
import { Select } from '@ecomify/ui/select';
import { toast } from '@ecomify/ui/toast';
import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { z } from 'zod';
import { Failure } from '@/components/failure';
import { useI18n } from '@/i18n/client';
import { sameName, showViolations } from '@/lib/forms';

const REASONS = ['count', 'received', 'damaged', 'lost', 'different'] as const;

type Form = { delta: string; kind: (typeof REASONS)[number]; reason: string };
type Props = { readonly item: InventoryItem; readonly name: string; readonly onClose: () => void };

/** Changes what there is by a difference, with the reason that the ledger keeps. */
export function AdjustDialog({ item, name, onClose }: Props) {
  const { t, number } = useI18n();
  const adjust = useAdjustStock();
  // The same for every try, so that a lost answer does not adjust twice.
  const [idempotencyKey, setKey] = useState(() => crypto.randomUUID());
  const [atFields, setAtFields] = useState(false);
  const schema = z.object({
    delta: z
      .string()
      .regex(/^[+-]?\d{1,9}$/, t('error.number'))
      .refine((text) => Number(text) !== 0, t('inventory.zero')),
    kind: z.enum(REASONS),
    reason: z.string(),
  });
  const { register, control, handleSubmit, setError, formState } = useForm<Form>({
    resolver: zodResolver(schema),
    defaultValues: { delta: '', kind: 'count', reason: '' },
  });
  const delta = Number(useWatch({ control, name: 'delta' }));

  const submit = handleSubmit((form) => {
    const note = form.reason.trim();
    const reason = t(`inventory.reasons.${form.kind}`) + (note === '' ? '' : `: ${note}`);
    adjust.mutate(
      {
        variantId: item.variantId,
        locationId: item.locationId,
        delta: Number(form.delta),
        reason,
        idempotencyKey,
      },
      {
        onSuccess: () => {
          toast.success(t('inventory.adjusted'));
          onClose();
        },
        onError: (error) => setAtFields(showViolations(error, setError, sameName, form)),
      },
    );
  });

  return (
    <Dialog open onOpenChange={onClose}>
      <DialogContent title={t('inventory.adjustTitle')} description={name} closeLabel={t('common.close')}>
        <form
          className="grid gap-4"
          noValidate
          onChange={() => setKey(crypto.randomUUID())}
          onSubmit={(event) => void submit(event)}
        >
          {adjust.error && !atFields && <Failure error={adjust.error} />}
          <Field
            label={t('inventory.adjustBy')}
            error={formState.errors.delta?.message}
            help={t('inventory.adjustHelp', {
              available: item.available,
              after: Number.isNaN(delta) ? '…' : number(item.available + delta),
            })}
          >
            <Input className="plain" inputMode="text" placeholder="+5" {...register('delta')} />
          </Field>
          <Field label={t('inventory.reason')}>
            <Select {...register('kind')}>
              {REASONS.map((kind) => (
                <option key={kind} value={kind}>
                  {t(`inventory.reasons.${kind}`)}
                </option>
              ))}
            </Select>
          </Field>
          <Field
            label={t('inventory.note')}
            hint={t('common.optional')}
            error={formState.errors.reason?.message}
          >
            <Input {...register('reason')} />
          </Field>
          <DialogFooter>
            <Button onClick={onClose}>{t('common.cancel')}</Button>
            <Button type="submit" variant="primary" busy={adjust.isPending}>
              {t('inventory.adjust')}
            </Button>
          </DialogFooter>
        </form>
      </DialogContent>
    </Dialog>
  );
}
