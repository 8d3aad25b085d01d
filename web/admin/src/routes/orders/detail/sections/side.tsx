'use client';

import type { AdminOrder } from '@ecomify/api-client';
import { Card, CardBody, CardHeader } from '@ecomify/ui/layout';
import Link from 'next/link';
import { AddressLines } from '@/components/address-lines';
import { useWorkplace } from '@/frame/workplace';
import { useI18n } from '@/i18n/client';

export function CustomerSection({ order }: { readonly order: AdminOrder }) {
  const { t } = useI18n();
  const { can } = useWorkplace();
  return (
    <Card>
      <CardHeader title={t('orders.customer')} />
      <CardBody className="grid gap-1 text-[13px]">
        {order.customerId && can('customer:read') ? (
          <Link href={`/customers/${order.customerId}`} className="text-accent hover:underline">
            {t('orders.toCustomer')}
          </Link>
        ) : (
          <span className="text-muted-foreground">{t('orders.guest')}</span>
        )}
        <a href={`mailto:${order.email}`} className="plain truncate hover:underline">
          {order.email}
        </a>
        {order.phone && <span className="plain">{order.phone}</span>}
      </CardBody>
    </Card>
  );
}

export function AddressesSection({ order }: { readonly order: AdminOrder }) {
  const { t } = useI18n();
  const { shippingAddress, billingAddress } = order;
  const same = JSON.stringify(shippingAddress) === JSON.stringify(billingAddress);
  return (
    <>
      <Card>
        <CardHeader title={t('orders.shippingAddress')} />
        <CardBody>{shippingAddress && <AddressLines address={shippingAddress} />}</CardBody>
      </Card>
      <Card>
        <CardHeader title={t('orders.billingAddress')} />
        <CardBody>
          {same || !billingAddress ? (
            <p className="text-muted-foreground text-[13px]">{t('orders.sameAddress')}</p>
          ) : (
            <AddressLines address={billingAddress} />
          )}
        </CardBody>
      </Card>
    </>
  );
}
