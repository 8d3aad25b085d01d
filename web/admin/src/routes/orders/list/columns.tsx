'use client';

import type { AdminOrder } from '@ecomify/api-client';
import Link from 'next/link';
import type { Column } from '@/components/data-table';
import { Status } from '@/components/status';
import { useWorkplace } from '@/frame/workplace';
import { useI18n } from '@/i18n/client';
import { needsShipping } from '../shipping';

export function useOrderColumns(): Column<AdminOrder>[] {
  const { t, money, date } = useI18n();
  const { settings } = useWorkplace();
  return [
    {
      id: 'order',
      header: t('orders.order'),
      cell: ({ id, orderNumber }) => (
        <Link href={`/orders/${id}`} className="plain font-medium hover:underline">
          #{orderNumber ?? '–'}
        </Link>
      ),
    },
    {
      id: 'date',
      header: t('orders.date'),
      cell: ({ placedAt, createdAt }) => (
        <span className="text-muted-foreground whitespace-nowrap">
          {date(placedAt ?? createdAt, { dateStyle: 'medium', timeStyle: 'short' }, settings?.timezone)}
        </span>
      ),
    },
    {
      id: 'customer',
      header: t('orders.customer'),
      className: 'min-w-36',
      cell: ({ email, shippingAddress }) => (
        <span className="block max-w-64 truncate">
          {shippingAddress ? `${shippingAddress.firstName} ${shippingAddress.lastName}` : email}
        </span>
      ),
    },
    { id: 'state', header: t('orders.state'), cell: ({ orderStatus }) => <Status value={orderStatus} /> },
    {
      id: 'payment',
      header: t('orders.payment'),
      cell: ({ financialStatus }) => <Status value={financialStatus} />,
    },
    {
      id: 'fulfillment',
      header: t('orders.fulfillment'),
      cell: (order) => needsShipping(order) && <Status value={order.fulfillmentStatus} />,
    },
    {
      id: 'items',
      header: t('orders.lines'),
      numeric: true,
      narrow: 'unnamed',
      className: 'whitespace-nowrap @3xl:@max-4xl:hidden',
      cell: ({ lineItems }) =>
        t('orders.items', { count: lineItems.reduce((sum, { quantity }) => sum + quantity, 0) }),
    },
    {
      id: 'total',
      header: t('orders.total'),
      numeric: true,
      narrow: 'end',
      cell: ({ totalPrice }) => <span className="font-medium">{money(totalPrice)}</span>,
    },
  ];
}
