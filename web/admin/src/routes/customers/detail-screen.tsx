'use client';

import { isApiError, type AdminCustomer } from '@ecomify/api-client';
import { useCustomer, useOrders } from '@ecomify/api-client/hooks';
import { Badge } from '@ecomify/ui/badge';
import { Card, CardBody, CardHeader, Skeleton } from '@ecomify/ui/layout';
import Link from 'next/link';
import { AddressLines } from '@/components/address-lines';
import { Failure } from '@/components/failure';
import { NotFound } from '@/components/not-found';
import { Columns, Page } from '@/components/page';
import { Status } from '@/components/status';
import { useWorkplace } from '@/frame/workplace';
import { useI18n } from '@/i18n/client';

export function CustomerScreen({ id }: { readonly id: string }) {
  const { t, money, number, date } = useI18n();
  const { settings, can } = useWorkplace();
  const found = useCustomer(id);
  if (isApiError(found.error) && found.error.status === 404) {
    return <NotFound />;
  }
  const customer = found.data;
  const name = customer && `${customer.firstName ?? ''} ${customer.lastName ?? ''}`.trim();
  return (
    <Page
      title={name || customer?.email || t('customers.customer')}
      parent={{ href: '/customers', label: t('customers.title') }}
      badges={customer && <Badge>{t(customer.accountId ? 'customers.hasAccount' : 'customers.guest')}</Badge>}
      lead={
        customer &&
        `${t('customers.since')}: ${date(customer.createdAt, { dateStyle: 'long' }, settings?.timezone)}`
      }
    >
      {found.error && <Failure error={found.error} onRetry={() => void found.refetch()} />}
      {found.isPending && <Skeleton className="h-40" />}
      {customer && (
        <Columns
          main={
            <>
              <Card>
                <CardBody>
                  <dl className="flex flex-wrap gap-x-12 gap-y-3">
                    <Figure label={t('customers.spent')} value={money(customer.totalSpent)} />
                    <Figure label={t('customers.orders')} value={number(customer.ordersCount)} />
                  </dl>
                </CardBody>
              </Card>
              {can('order:read') && <Orders email={customer.email} />}
            </>
          }
          side={
            <>
              <Contact customer={customer} />
              <Addresses customer={customer} />
            </>
          }
        />
      )}
    </Page>
  );
}

function Figure({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <div className="grid gap-0.5">
      <dt className="text-muted-foreground text-[13px]">{label}</dt>
      <dd className="text-xl font-semibold tabular-nums">{value}</dd>
    </div>
  );
}

/** The platform finds orders by the beginning of their email, so the whole one finds these. */
function Orders({ email }: { readonly email: string }) {
  const { t, money, date } = useI18n();
  const { settings } = useWorkplace();
  const orders = useOrders({ query: email, first: 10 });
  const rows = orders.data?.data ?? [];
  return (
    <Card>
      <CardHeader title={t('customers.recentOrders')} />
      {orders.error && <Failure error={orders.error} onRetry={() => void orders.refetch()} className="m-4" />}
      {orders.isPending && <Skeleton className="m-4" />}
      {orders.data && rows.length === 0 && (
        <p className="text-muted-foreground p-4 text-[13px]">{t('customers.noOrders')}</p>
      )}
      <ul className="divide-border grid divide-y py-2">
        {rows.map((order) => (
          <li key={order.id}>
            <Link
              href={`/orders/${order.id}`}
              className="hover:bg-surface-sunken/60 flex min-h-11 flex-wrap items-center gap-3 px-4 text-[13px]"
            >
              <span className="plain font-medium">#{order.orderNumber}</span>
              <span className="text-muted-foreground flex-1">
                {date(order.placedAt ?? order.createdAt, { dateStyle: 'medium' }, settings?.timezone)}
              </span>
              <Status value={order.financialStatus} />
              <span className="w-20 text-end font-medium tabular-nums">{money(order.totalPrice)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Contact({ customer }: { readonly customer: AdminCustomer }) {
  const { t } = useI18n();
  return (
    <Card>
      <CardHeader title={t('orders.contact')} />
      <CardBody className="grid gap-1.5 text-[13px]">
        <a href={`mailto:${customer.email}`} className="plain truncate hover:underline">
          {customer.email}
        </a>
        {customer.phone && <span className="plain">{customer.phone}</span>}
        <span className="text-muted-foreground">
          {t('customers.marketing')}:{' '}
          {t(customer.acceptsMarketing ? 'customers.subscribed' : 'customers.notSubscribed')}
        </span>
        {customer.tags.length > 0 && (
          <span className="flex flex-wrap gap-1 pt-1">
            {customer.tags.map((tag) => (
              <Badge key={tag}>{tag}</Badge>
            ))}
          </span>
        )}
      </CardBody>
    </Card>
  );
}

function Addresses({ customer }: { readonly customer: AdminCustomer }) {
  const { t } = useI18n();
  return (
    <Card>
      <CardHeader title={t('customers.addresses')} />
      <CardBody className="grid gap-4">
        {customer.addresses.length === 0 && (
          <p className="text-muted-foreground text-[13px]">{t('customers.noAddresses')}</p>
        )}
        {customer.addresses.map((address) => (
          <div key={address.id} className="grid gap-1">
            {address.isDefault && (
              <Badge className="justify-self-start">{t('customers.defaultAddress')}</Badge>
            )}
            <AddressLines address={address} />
          </div>
        ))}
      </CardBody>
    </Card>
  );
}
