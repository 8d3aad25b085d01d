'use client';

import type { Cart, CartLine } from '@ecomify/api-client';
import { formatMoney } from '@ecomify/i18n';
import { useState, type FormEvent } from 'react';
import { useI18n } from '@/i18n/client';
import * as links from '@/lib/links';
import { changeCart, useCart } from './cart-state';
import { errorText } from './error-text';
import { LinePicture } from './line-picture';

const MOST = 99;

/** The lines of a cart. Every control is a form of its own, so that they work before or without JavaScript. */
export function CartLines({
  base,
  cart: initial,
  compact = false,
}: {
  readonly base: string;
  readonly cart: Cart;
  readonly compact?: boolean;
}) {
  const { cart } = useCart();
  const { lines } = cart ?? initial;
  return (
    <ul className="divide-border divide-y">
      {lines.map((line) => (
        <Line key={line.variantId} base={base} line={line} compact={compact} />
      ))}
    </ul>
  );
}

function Line({
  base,
  line,
  compact,
}: {
  readonly base: string;
  readonly line: CartLine;
  readonly compact: boolean;
}) {
  const { locale, t } = useI18n();
  const [error, setError] = useState<string | null>(null);
  const title = line.title ?? '';

  async function change(event: FormEvent, quantity: number) {
    event.preventDefault();
    const { variantId } = line;
    const outcome = await changeCart(
      base,
      quantity === 0 ? { intent: 'remove', variantId } : { intent: 'set', variantId, quantity },
    );
    setError(outcome.ok ? null : errorText(t, outcome.code));
  }

  return (
    <li className={`grid grid-cols-[auto_1fr_auto] gap-x-4 py-5 ${compact ? '' : 'md:gap-x-6'}`}>
      <LinePicture line={line} className={compact ? 'w-18' : 'w-20 md:w-28'} />
      <div className="grid content-start gap-1">
        <p className="leading-snug font-medium">
          {line.handle && line.available ? (
            <a
              href={links.product(base, line.handle, line.variantId)}
              className="hover:underline hover:underline-offset-4"
            >
              {title}
            </a>
          ) : (
            title
          )}
        </p>
        {Object.keys(line.options).length > 0 && (
          <p className="text-muted-foreground text-sm">{Object.values(line.options).join(' / ')}</p>
        )}
        {line.available ? (
          <div className="mt-2 flex items-center gap-4">
            <span
              role="group"
              aria-label={t('cart.quantityOf', { title })}
              className="border-border-strong/70 inline-flex items-center border"
            >
              <Step
                base={base}
                line={line}
                to={line.quantity - 1}
                label={t('cart.less', { title })}
                sign="–"
                onChange={change}
              />
              <output className="min-w-7 text-center text-sm tabular-nums">{line.quantity}</output>
              <Step
                base={base}
                line={line}
                to={line.quantity + 1}
                label={t('cart.more', { title })}
                sign="+"
                onChange={change}
              />
            </span>
            <Remove base={base} line={line} onChange={change} />
          </div>
        ) : (
          <div className="mt-1 grid justify-items-start gap-2">
            <p className="text-danger text-sm">{t('cart.gone')}</p>
            <Remove base={base} line={line} onChange={change} />
          </div>
        )}
        <p aria-live="polite" className="text-danger text-sm empty:hidden">
          {error}
        </p>
      </div>
      <p className="text-sm tabular-nums">
        {line.totalPrice && <bdi>{formatMoney(locale, line.totalPrice)}</bdi>}
      </p>
    </li>
  );
}

type ControlProps = {
  readonly base: string;
  readonly line: CartLine;
  readonly onChange: (event: FormEvent, quantity: number) => void;
};

function Step({
  base,
  line,
  to,
  label,
  sign,
  onChange,
}: ControlProps & { readonly to: number; readonly label: string; readonly sign: string }) {
  return (
    <form action={`${base}/api/cart`} method="post" onSubmit={(event) => onChange(event, to)}>
      <input type="hidden" name="intent" value={to === 0 ? 'remove' : 'set'} />
      <input type="hidden" name="variantId" value={line.variantId} />
      <input type="hidden" name="quantity" value={to} />
      <button
        type="submit"
        aria-label={label}
        disabled={to > MOST}
        className="grid size-10 cursor-pointer place-items-center text-lg leading-none disabled:opacity-40"
      >
        <span aria-hidden>{sign}</span>
      </button>
    </form>
  );
}

function Remove({ base, line, onChange }: ControlProps) {
  const { t } = useI18n();
  return (
    <form action={`${base}/api/cart`} method="post" onSubmit={(event) => onChange(event, 0)}>
      <input type="hidden" name="intent" value="remove" />
      <input type="hidden" name="variantId" value={line.variantId} />
      <button
        type="submit"
        aria-label={t('cart.remove', { title: line.title ?? '' })}
        className="line-link text-muted-foreground min-h-10 cursor-pointer text-sm"
      >
        {t('cart.removeShort')}
      </button>
    </form>
  );
}
