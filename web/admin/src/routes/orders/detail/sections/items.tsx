'use client';

import type { AdminOrder } from '@ecomify/api-client';
import { Card, CardHeader } from '@ecomify/ui/layout';
import { Popover, PopoverContent, PopoverTrigger } from '@ecomify/ui/popover';
import { Info } from 'lucide-react';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { Picture } from '@/components/picture';
import { useWorkplace } from '@/frame/workplace';
import { useI18n } from '@/i18n/client';
import { sales } from '@/i18n/en/sales';

/** What was sold, and how every amount came about. */
export function ItemsSection({ order }: { readonly order: AdminOrder }) {
  const { t, money, number } = useI18n();
  const { can } = useWorkplace();
  return (
    <Card>
      <CardHeader title={t('orders.lines')} />
      <ul className="divide-border grid divide-y px-4">
        {order.lineItems.map((line) => (
          <li key={line.id} className="flex flex-wrap items-center gap-x-3 py-3 sm:flex-nowrap">
            <Picture url={line.imageUrl} className="size-10" />
            <div className="grid min-w-0 flex-1 basis-2/3 sm:basis-0">
              {can('product:read') ? (
                <Link href={`/products/${line.productId}`} className="truncate font-medium hover:underline">
                  {line.title}
                </Link>
              ) : (
                <span className="truncate font-medium">{line.title}</span>
              )}
              <span className="text-muted-foreground truncate text-[13px]">
                {[line.variantTitle, line.sku].filter(Boolean).join(' · ')}
              </span>
            </div>
            <span className="text-muted-foreground ms-13 text-[13px] whitespace-nowrap tabular-nums sm:ms-0">
              {money(line.price)} × {number(line.quantity)}
            </span>
            <span className="ms-auto w-24 text-end font-medium whitespace-nowrap tabular-nums">
              {money(line.totalPrice)}
            </span>
          </li>
        ))}
      </ul>
      <dl className="border-border bg-surface-sunken/50 grid gap-1.5 rounded-b-lg border-t p-4 text-[13px]">
        <Amount
          label={t('orders.subtotal')}
          value={money(order.subtotalPrice)}
          order={order}
          subject="subtotal"
        />
        {Number(order.totalDiscount.amount) > 0 && (
          <Amount
            label={t('orders.discount')}
            value={money(order.totalDiscount)}
            order={order}
            subject="discount"
          />
        )}
        <Amount
          label={t('orders.shipping')}
          value={money(order.totalShipping)}
          order={order}
          subject="shipping"
        />
        <Amount
          label={t(order.taxIncluded ? 'orders.taxIncluded' : 'orders.tax')}
          value={money(order.totalTax)}
          order={order}
          subject="tax"
        />
        <Amount
          label={<span className="text-sm font-semibold">{t('orders.total')}</span>}
          value={<span className="text-sm font-semibold">{money(order.totalPrice)}</span>}
          order={order}
          subject="total"
        />
      </dl>
    </Card>
  );
}

type Rule = keyof typeof sales.orders.rules;

function isRule(rule: string): rule is Rule {
  return rule in sales.orders.rules;
}

type AmountProps = {
  readonly label: ReactNode;
  readonly value: ReactNode;
  readonly order: AdminOrder;
  readonly subject: string;
};

function Amount({ label, value, order, subject }: AmountProps) {
  const { t, money } = useI18n();
  const reasons = order.explanations.filter(
    (each) => each.subject === subject || each.subject.startsWith(`${subject}:`),
  );
  return (
    <div className="flex items-center justify-between gap-4">
      <dt className="flex items-center gap-1">
        {label}
        {reasons.length > 0 && (
          <Popover>
            <PopoverTrigger
              aria-label={`${t('orders.explain')}: ${subject}`}
              className="text-muted-foreground hover:text-foreground grid size-6 cursor-pointer place-items-center rounded-md"
            >
              <Info aria-hidden className="size-3.5" />
            </PopoverTrigger>
            <PopoverContent align="start" aria-label={`${t('orders.explain')}: ${subject}`}>
              <p className="mb-2 font-medium">{t('orders.explain')}</p>
              <ul className="grid gap-2">
                {reasons.map((each) => (
                  <li key={each.subject + each.rule} className="grid gap-0.5 text-[13px]">
                    <span className="flex justify-between gap-3 tabular-nums">
                      <span>{isRule(each.rule) ? t(`orders.rules.${each.rule}`) : each.rule}</span>
                      {money(each.amount)}
                    </span>
                    <span className="text-muted-foreground">
                      {[
                        each.rate != null && `${each.rate} ×`,
                        each.base && t('orders.base', { amount: money(each.base) }),
                        each.rounding !== 'NONE' && t('orders.rounded', { mode: each.rounding }),
                      ]
                        .filter(Boolean)
                        .join(' ')}
                    </span>
                  </li>
                ))}
              </ul>
            </PopoverContent>
          </Popover>
        )}
      </dt>
      <dd className="tabular-nums">{value}</dd>
    </div>
  );
}
