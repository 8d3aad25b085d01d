'use client';

import { isApiError, type AdminOrder } from '@ecomify/api-client';
import { useOrder, useOrderPayments } from '@ecomify/api-client/hooks';
import { Banner } from '@ecomify/ui/banner';
import { Card, Skeleton } from '@ecomify/ui/layout';
import { Failure } from '@/components/failure';
import { NotFound } from '@/components/not-found';
import { Columns, Page } from '@/components/page';
import { Status } from '@/components/status';
import { useWorkplace } from '@/frame/workplace';
import { useI18n } from '@/i18n/client';
import { needsShipping } from '../shipping';
import { OrderActions } from './sections/actions';
import { ItemsSection } from './sections/items';
import { PaymentSection } from './sections/payment';
import { AddressesSection, CustomerSection } from './sections/side';
import { TimelineSection } from './sections/timeline';

export function OrderScreen({ id }: { readonly id: string }) {
  const { t } = useI18n();
  const order = useOrder(id);
  if (isApiError(order.error) && order.error.status === 404) {
    return <NotFound />;
  }
  if (order.data === undefined) {
    return (
      <Page title={t('orders.order')} parent={{ href: '/orders', label: t('orders.title') }}>
        {order.error ? <Failure error={order.error} onRetry={() => void order.refetch()} /> : <Waiting />}
      </Page>
    );
  }
  return <Order order={order.data} />;
}

function Order({ order }: { readonly order: AdminOrder }) {
  const { t, date } = useI18n();
  const { settings } = useWorkplace();
  const payments = useOrderPayments(order.id);
  const found = payments.data?.data ?? [];
  const title = order.orderNumber ? t('orders.number', { number: order.orderNumber }) : t('orders.unplaced');
  return (
    <Page
      title={title}
      parent={{ href: '/orders', label: t('orders.title') }}
      badges={
        <>
          <Status value={order.orderStatus} />
          <Status value={order.financialStatus} />
          {needsShipping(order) && <Status value={order.fulfillmentStatus} />}
        </>
      }
      lead={t('orders.placedAt', {
        date: date(
          order.placedAt ?? order.createdAt,
          { dateStyle: 'long', timeStyle: 'short' },
          settings?.timezone,
        ),
        source: order.source,
      })}
      actions={<OrderActions order={order} />}
    >
      {!order.orderNumber && <Banner tone="info" title={t('orders.unplacedText')} />}
      {order.paymentProblem && (
        <Banner tone="warning" title={t('orders.notCharged')}>
          {order.paymentProblem}
        </Banner>
      )}
      <Columns
        main={
          <>
            <ItemsSection order={order} />
            {payments.error ? (
              <Failure error={payments.error} onRetry={() => void payments.refetch()} />
            ) : (
              <PaymentSection payments={found} waiting={payments.isPending} />
            )}
            <TimelineSection order={order} payments={found} />
          </>
        }
        side={
          <>
            <CustomerSection order={order} />
            <AddressesSection order={order} />
          </>
        }
      />
    </Page>
  );
}

function Waiting() {
  return (
    <Columns
      main={
        <>
          <Card className="grid gap-4 p-4">
            <Skeleton className="w-24" />
            <Skeleton className="h-10" />
            <Skeleton className="h-10" />
            <Skeleton className="ms-auto w-40" />
          </Card>
          <Card className="h-40" />
        </>
      }
      side={
        <Card className="grid gap-3 p-4">
          <Skeleton className="w-20" />
          <Skeleton className="w-40" />
        </Card>
      }
    />
  );
}
