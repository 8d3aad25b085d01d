'use client';

import { useOrders } from '@ecomify/api-client/hooks';
import { Card, CardHeader, Skeleton } from '@ecomify/ui/layout';
import Link from 'next/link';
import { Failure } from '@/components/failure';
import { Status } from '@/components/status';
import { useLiveOrders } from '@/frame/live-orders';
import { useWorkplace } from '@/frame/workplace';
import { useI18n } from '@/i18n/client';

const COUNT = 8;

export function RecentOrdersSection() {
  const { t, money, date } = useI18n();
  const { settings } = useWorkplace();
  const { arrived } = useLiveOrders();
  const orders = useOrders({ first: COUNT });
  return (
    <Card>
      <CardHeader
        title={t('home.recent')}
        actions={
          <Link href="/orders" className="text-accent text-[13px] hover:underline">
            {t('common.viewAll')}
          </Link>
        }
      />
      {orders.error && <Failure error={orders.error} onRetry={() => void orders.refetch()} className="m-4" />}
      {orders.isPending && (
        <div className="grid grid-cols-1 gap-4 p-4">
          {Array.from({ length: 4 }, (_, at) => (
            <Skeleton key={at} />
          ))}
        </div>
      )}
      {orders.data?.data.length === 0 && (
        <p className="text-muted-foreground p-4 text-[13px]">{t('home.noOrders')}</p>
      )}
      <ul className="divide-border grid divide-y py-2">
        {orders.data?.data.map((order) => (
          <li key={order.id} className={arrived.has(order.id) ? 'bg-accent-subtle/70' : undefined}>
            <Link
              href={`/orders/${order.id}`}
              className="hover:bg-surface-sunken/60 flex min-h-11 flex-wrap items-center gap-x-3 gap-y-1 px-4 py-1.5 text-[13px] focus-visible:-outline-offset-2"
            >
              <span className="plain font-medium">#{order.orderNumber}</span>
              <span className="text-muted-foreground min-w-0 flex-1 truncate">{order.email}</span>
              <Status value={order.financialStatus} />
              <span className="text-muted-foreground hidden whitespace-nowrap sm:inline">
                {date(
                  order.placedAt ?? order.createdAt,
                  { day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' },
                  settings?.timezone,
                )}
              </span>
              <span className="w-20 text-end font-medium tabular-nums">{money(order.totalPrice)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
