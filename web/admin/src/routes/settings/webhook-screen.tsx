'use client';

import { isApiError, type WebhookDelivery } from '@ecomify/api-client';
import { useDeleteWebhook, useDeliveries, useResendDelivery, useWebhook } from '@ecomify/api-client/hooks';
import { Button } from '@ecomify/ui/button';
import { ConfirmDialog } from '@ecomify/ui/dialog';
import { EmptyState, Skeleton } from '@ecomify/ui/layout';
import { toast } from '@ecomify/ui/toast';
import { Send } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { DataTable, type Column } from '@/components/data-table';
import { Failure } from '@/components/failure';
import { ListCard } from '@/components/list-card';
import { NotFound } from '@/components/not-found';
import { Page } from '@/components/page';
import { Status } from '@/components/status';
import { useWorkplace } from '@/frame/workplace';
import { useI18n } from '@/i18n/client';
import { useListState } from '@/lib/list-state';
import { keyOf } from './topics';

export function WebhookScreen({ id }: { readonly id: string }) {
  const { t } = useI18n();
  const { can } = useWorkplace();
  const router = useRouter();
  const webhook = useWebhook(id);
  const remove = useDeleteWebhook();
  const [deleting, setDeleting] = useState(false);
  if (isApiError(webhook.error) && webhook.error.status === 404) {
    return <NotFound />;
  }
  return (
    <Page
      title={webhook.data ? t(keyOf(webhook.data.topic)) : t('settings.webhooks')}
      lead={webhook.data && <span className="plain">{webhook.data.address}</span>}
      parent={{ href: '/settings/webhooks', label: t('settings.webhooks') }}
      actions={
        can('webhook:write') && (
          <Button className="text-danger" busy={remove.isPending} onClick={() => setDeleting(true)}>
            {t('common.delete')}
          </Button>
        )
      }
    >
      {webhook.error && <Failure error={webhook.error} onRetry={() => void webhook.refetch()} />}
      {remove.error && <Failure error={remove.error} />}
      {webhook.isPending ? <Skeleton className="h-40" /> : <Deliveries id={id} />}
      <ConfirmDialog
        open={deleting}
        onOpenChange={setDeleting}
        title={t('webhooks.deleteTitle')}
        description={t('webhooks.deleteText', { address: webhook.data?.address ?? '' })}
        confirmLabel={t('common.delete')}
        cancelLabel={t('common.cancel')}
        destructive
        onConfirm={() =>
          remove.mutate(id, {
            onSuccess: () => {
              toast.success(t('webhooks.deleted'));
              router.replace('/settings/webhooks');
            },
          })
        }
      />
    </Page>
  );
}

function Deliveries({ id }: { readonly id: string }) {
  const { t, number, date } = useI18n();
  const { can, settings } = useWorkplace();
  const list = useListState();
  const deliveries = useDeliveries(id, { first: 25, after: list.after });
  const resend = useResendDelivery(id);
  const when = (instant: string) =>
    date(instant, { dateStyle: 'medium', timeStyle: 'medium' }, settings?.timezone);
  const columns: readonly Column<WebhookDelivery>[] = [
    {
      id: 'when',
      header: t('webhooks.when'),
      cell: ({ createdAt }) => <span className="whitespace-nowrap">{when(createdAt)}</span>,
    },
    { id: 'status', header: t('webhooks.status'), cell: ({ status }) => <Status value={status} /> },
    {
      id: 'answer',
      header: t('webhooks.answer'),
      className: 'min-w-44',
      cell: ({ responseCode, error, nextAttemptAt, status }) => (
        <span className="grid py-1">
          <span className="plain">{responseCode ?? error}</span>
          {status === 'PENDING' && nextAttemptAt && (
            <span className="text-muted-foreground text-xs">
              {t('webhooks.next', { date: when(nextAttemptAt) })}
            </span>
          )}
        </span>
      ),
    },
    {
      id: 'attempts',
      header: t('webhooks.attempts'),
      numeric: true,
      cell: ({ attempts }) => number(attempts),
    },
    {
      id: 'took',
      header: t('webhooks.duration'),
      numeric: true,
      cell: ({ durationMillis }) =>
        durationMillis != null && (
          <span className="text-muted-foreground whitespace-nowrap">
            {t('webhooks.took', { count: durationMillis })}
          </span>
        ),
    },
    ...(can('webhook:write')
      ? [
          {
            id: 'resend',
            header: t('common.actions'),
            headerHidden: true,
            numeric: true,
            narrow: 'end' as const,
            cell: (delivery: WebhookDelivery) => (
              <Button
                size="sm"
                busy={resend.isPending && resend.variables === delivery.id}
                onClick={() =>
                  resend.mutate(delivery.id, { onSuccess: () => toast.success(t('webhooks.resent')) })
                }
              >
                {t('webhooks.resend')}
              </Button>
            ),
          },
        ]
      : []),
  ];
  return (
    <section className="grid gap-2">
      <h2 className="text-base font-semibold">{t('webhooks.deliveries')}</h2>
      {resend.error && <Failure error={resend.error} />}
      <ListCard
        list={list}
        page={deliveries.data}
        error={deliveries.error}
        onRetry={() => void deliveries.refetch()}
        filtered={list.after !== undefined}
        empty={<EmptyState icon={<Send />} title={t('webhooks.noDeliveries')} />}
      >
        <DataTable<WebhookDelivery>
          label={t('webhooks.deliveries')}
          rows={deliveries.data?.data}
          columns={columns}
          idOf={(delivery) => delivery.id}
          nameOf={({ createdAt }) => when(createdAt)}
        />
      </ListCard>
    </section>
  );
}
