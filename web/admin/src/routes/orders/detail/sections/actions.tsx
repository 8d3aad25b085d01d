'use client';

import type { AdminOrder } from '@ecomify/api-client';
import { useCancelOrder, useCompleteOrder, useProcessOrder } from '@ecomify/api-client/hooks';
import { Button } from '@ecomify/ui/button';
import { Dialog, DialogContent, DialogFooter } from '@ecomify/ui/dialog';
import { Field } from '@ecomify/ui/field';
import { Input } from '@ecomify/ui/input';
import { toast } from '@ecomify/ui/toast';
import { useState } from 'react';
import { Failure } from '@/components/failure';
import { useWorkplace } from '@/frame/workplace';
import { useI18n } from '@/i18n/client';
import { movesOf } from '../timeline';

/** The next step of an order as its one primary action, and the way back. */
export function OrderActions({ order }: { readonly order: AdminOrder }) {
  const { t } = useI18n();
  const { can } = useWorkplace();
  const process = useProcessOrder();
  const complete = useCompleteOrder();
  const [cancelling, setCancelling] = useState(false);
  const moves = movesOf(order);
  const error = process.error ?? complete.error;
  if (!can('order:write')) {
    return null;
  }
  return (
    <>
      {error && <Failure error={error} className="basis-full" />}
      {moves.cancel && <Button onClick={() => setCancelling(true)}>{t('orders.cancel')}</Button>}
      {moves.process && (
        <Button
          variant="primary"
          busy={process.isPending}
          onClick={() =>
            process.mutate({ orderId: order.id }, { onSuccess: () => toast.success(t('orders.processed')) })
          }
        >
          {t('orders.process')}
        </Button>
      )}
      {moves.complete && (
        <Button
          variant="primary"
          busy={complete.isPending}
          onClick={() =>
            complete.mutate({ orderId: order.id }, { onSuccess: () => toast.success(t('orders.completed')) })
          }
        >
          {t('orders.complete')}
        </Button>
      )}
      <CancelDialog order={order} open={cancelling} onOpenChange={setCancelling} />
    </>
  );
}

type CancelProps = {
  readonly order: AdminOrder;
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
};

function CancelDialog({ order, open, onOpenChange }: CancelProps) {
  const { t } = useI18n();
  const [reason, setReason] = useState('');
  const cancel = useCancelOrder();

  function submit() {
    cancel.mutate(
      { orderId: order.id, reason: reason.trim() || undefined },
      {
        onSuccess: () => {
          toast.success(t('orders.cancelled'));
          onOpenChange(false);
        },
      },
    );
  }

  return (
    <Dialog open={open} onOpenChange={onOpenChange}>
      <DialogContent
        title={t('orders.cancelTitle', { number: order.orderNumber ?? '' })}
        description={t('orders.cancelText')}
        closeLabel={t('common.close')}
      >
        <form
          className="grid gap-4"
          onSubmit={(event) => {
            event.preventDefault();
            submit();
          }}
        >
          {cancel.error && <Failure error={cancel.error} />}
          <Field label={t('orders.reason')} hint={t('common.optional')} help={t('orders.reasonHelp')}>
            <Input value={reason} onChange={(event) => setReason(event.target.value)} />
          </Field>
          <DialogFooter>
            <Button onClick={() => onOpenChange(false)}>{t('orders.keep')}</Button>
            <Button type="submit" variant="danger" busy={cancel.isPending}>
              {t('orders.cancel')}
            </Button>
          </DialogFooter>
        </form>
      </DialogContent>
    </Dialog>
  );
}
