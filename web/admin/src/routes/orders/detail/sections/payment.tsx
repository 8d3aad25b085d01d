'use client';

import type { Payment } from '@ecomify/api-client';
import { Banner } from '@ecomify/ui/banner';
import { Card, CardBody, CardHeader, Skeleton } from '@ecomify/ui/layout';
import { Status } from '@/components/status';
import { useWorkplace } from '@/frame/workplace';
import { useI18n } from '@/i18n/client';

type Props = { readonly payments: readonly Payment[]; readonly waiting: boolean };

export function PaymentSection({ payments, waiting }: Props) {
  const { t, money, date } = useI18n();
  const { settings } = useWorkplace();
  return (
    <Card>
      <CardHeader title={t('orders.transactions')} />
      <CardBody className="grid gap-4">
        {waiting && <Skeleton className="h-10" />}
        {!waiting && payments.length === 0 && (
          <p className="text-muted-foreground text-[13px]">{t('orders.noPayment')}</p>
        )}
        {payments.map((payment) => (
          <div key={payment.id} className="grid gap-3">
            <div className="flex flex-wrap items-center gap-2">
              <span className="font-semibold tabular-nums">{money(payment.amount)}</span>
              <Status value={payment.status} />
              <span className="text-muted-foreground text-[13px] capitalize">{payment.provider}</span>
            </div>
            {payment.failureMessage && (
              <Banner tone="warning" title={payment.failureMessage}>
                <code className="plain">{payment.failureCode}</code>
              </Banner>
            )}
            <ul className="divide-border border-border grid divide-y rounded-md border text-[13px]">
              {payment.transactions.map((transaction) => (
                <li key={transaction.id} className="flex flex-wrap items-center gap-x-3 gap-y-1 px-3 py-2">
                  <span className="font-medium">{t(`orders.events.${transaction.type}`)}</span>
                  <Status value={transaction.status} />
                  <span className="ms-auto tabular-nums">{money(transaction.amount)}</span>
                  <span className="text-muted-foreground flex basis-full flex-wrap justify-between gap-x-3 text-xs">
                    <code className="plain truncate">{transaction.gatewayTransactionId}</code>
                    <span className="whitespace-nowrap">
                      {date(
                        transaction.settledAt ?? transaction.createdAt,
                        { dateStyle: 'medium', timeStyle: 'medium' },
                        settings?.timezone,
                      )}
                    </span>
                  </span>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </CardBody>
    </Card>
  );
}
