'use client';

import { formatMoney } from '@ecomify/i18n';
import { useState, type FormEvent, type MouseEvent } from 'react';
import { useI18n } from '@/i18n/client';
import * as links from '@/lib/links';
import { variantWith, type Variant } from '@/lib/variants';
import { changeCart, openCart } from './cart-state';
import { errorText } from './error-text';
import { meansMore } from './means-more';

type Props = {
  readonly base: string;
  readonly handle: string;
  readonly options: readonly { readonly name: string; readonly values: readonly string[] }[];
  readonly variants: readonly Variant[];
  readonly initial: string;
  readonly note: string;
};

/** Price, options and the way into the cart. Options are links and the button sends a form: both work by themselves. */
export function BuyBox({ base, handle, options, variants, initial, note }: Props) {
  const { locale, t } = useI18n();
  const [id, setId] = useState(initial);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const variant = variants.find((each) => each.id === id);
  if (!variant) {
    return null;
  }

  function choose(event: MouseEvent, next: Variant) {
    if (meansMore(event)) {
      return;
    }
    event.preventDefault();
    setId(next.id);
    setError(null);
    window.history.replaceState(null, '', links.product(base, handle, next.id));
  }

  async function add(event: FormEvent) {
    event.preventDefault();
    setBusy(true);
    setError(null);
    const outcome = await changeCart(base, { intent: 'add', variantId: id, quantity: 1 });
    setBusy(false);
    if (outcome.ok) {
      void openCart(base);
    } else {
      setError(errorText(t, outcome.code));
    }
  }

  const choice = options.length > 1 || variants.length > 1;
  return (
    <form action={`${base}/api/cart`} method="post" onSubmit={add} className="mt-5 grid gap-6">
      <p className="flex flex-wrap items-baseline gap-x-3 text-lg tabular-nums">
        {variant.compareAtPrice && (
          <s className="text-muted-foreground">
            <span className="sr-only">{t('product.was')} </span>
            <bdi>{formatMoney(locale, variant.compareAtPrice)}</bdi>
          </s>
        )}
        <bdi className={variant.compareAtPrice ? 'text-highlight-text' : ''}>
          {formatMoney(locale, variant.price)}
        </bdi>
        <span className="text-muted-foreground text-sm">{note}</span>
      </p>
      {choice &&
        options.map((option) => (
          <div
            key={option.name}
            role="group"
            aria-label={t('product.choose', { name: option.name })}
            className="grid gap-2.5"
          >
            <p className="text-sm">
              {option.name} <span className="text-muted-foreground">{variant.options[option.name]}</span>
            </p>
            <ul className="flex flex-wrap gap-2">
              {option.values.map((value) => (
                <li key={value}>
                  <OptionLink
                    base={base}
                    handle={handle}
                    target={variantWith(variants, variant.options, option.name, value)}
                    value={value}
                    chosen={variant.options[option.name] === value}
                    onChoose={choose}
                  />
                </li>
              ))}
            </ul>
          </div>
        ))}
      <input type="hidden" name="intent" value="add" />
      <input type="hidden" name="variantId" value={id} />
      <div className="bg-background sticky bottom-0 z-10 -mx-[clamp(1.125rem,4vw,3rem)] grid gap-2 px-[clamp(1.125rem,4vw,3rem)] py-3 md:static md:mx-0 md:p-0">
        <button type="submit" disabled={!variant.inStock || busy} className="btn btn-primary w-full">
          {busy ? t('product.adding') : variant.inStock ? t('product.add') : t('product.soldOut')}
        </button>
      </div>
      <p aria-live="polite" className="-mt-3 flex items-center gap-2 text-sm">
        {error ? (
          <span className="text-danger">{error}</span>
        ) : (
          <>
            <span
              aria-hidden
              className={`size-2 rounded-full ${variant.remaining ? 'bg-warning' : variant.inStock ? 'bg-success' : 'bg-border-strong'}`}
            />
            {variant.remaining
              ? t('product.few', { count: variant.remaining })
              : t(variant.inStock ? 'product.inStock' : 'product.outOfStock')}
          </>
        )}
      </p>
      {variant.sku && (
        <p className="text-muted-foreground -mt-4 text-xs">
          {t('product.sku')} <bdi>{variant.sku}</bdi>
        </p>
      )}
    </form>
  );
}

type OptionProps = {
  readonly base: string;
  readonly handle: string;
  readonly target: Variant | undefined;
  readonly value: string;
  readonly chosen: boolean;
  readonly onChoose: (event: MouseEvent, next: Variant) => void;
};

function OptionLink({ base, handle, target, value, chosen, onChoose }: OptionProps) {
  const { t } = useI18n();
  const available = target?.inStock ?? false;
  const styles = [
    'relative grid min-h-11 min-w-11 place-items-center overflow-hidden border px-3.5 text-sm transition-colors',
    chosen
      ? 'border-foreground bg-foreground text-background'
      : 'border-border-strong/70 hover:border-foreground',
    available ? '' : 'text-muted-foreground line-through',
    chosen && !available ? 'text-background' : '',
  ].join(' ');
  if (!target) {
    return <span className={`${styles} opacity-50`}>{value}</span>;
  }
  return (
    <a
      href={links.product(base, handle, target.id)}
      aria-current={chosen ? 'true' : undefined}
      aria-label={available ? value : t('product.unavailable', { value })}
      onClick={(event) => onChoose(event, target)}
      className={styles}
    >
      {value}
    </a>
  );
}
