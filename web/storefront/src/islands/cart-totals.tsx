'use client';

import type { Cart } from '@ecomify/api-client';
import { formatMoney } from '@ecomify/i18n';
import { useI18n } from '@/i18n/client';
import { useCart } from './cart-state';

/** Every amount as the server computed it. */
export function CartTotals({ cart: initial }: { readonly cart: Cart }) {
  const { cart } = useCart();
  return <Totals amounts={cart ?? initial} />;
}

type Amounts = Pick<Cart, 'subtotalPrice' | 'totalShipping' | 'totalTax' | 'taxIncluded' | 'totalPrice'>;

export function Totals({ amounts }: { readonly amounts: Amounts }) {
  const { locale, t } = useI18n();
  const free = Number(amounts.totalShipping.amount) === 0;
  const rows: (readonly [string, string])[] = [
    [t('cart.subtotal'), formatMoney(locale, amounts.subtotalPrice)],
    [t('cart.shipping'), free ? t('cart.free') : formatMoney(locale, amounts.totalShipping)],
  ];
  if (!amounts.taxIncluded) {
    rows.push([t('cart.tax'), formatMoney(locale, amounts.totalTax)]);
  }
  return (
    <dl className="grid gap-1.5 text-sm tabular-nums">
      {rows.map(([name, amount]) => (
        <div key={name} className="flex justify-between gap-4">
          <dt className="text-muted-foreground">{name}</dt>
          <dd>
            <bdi>{amount}</bdi>
          </dd>
        </div>
      ))}
      <div className="border-border mt-2 flex justify-between gap-4 border-t pt-3 text-base font-medium">
        <dt>{t('cart.total')}</dt>
        <dd>
          <bdi>{formatMoney(locale, amounts.totalPrice)}</bdi>
        </dd>
      </div>
      {amounts.taxIncluded && (
        <div className="text-muted-foreground flex justify-between gap-4 text-xs">
          <dt>{t('cart.taxIncluded')}</dt>
          <dd>
            <bdi>{formatMoney(locale, amounts.totalTax)}</bdi>
          </dd>
        </div>
      )}
    </dl>
  );
}
