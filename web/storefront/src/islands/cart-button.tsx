'use client';

import { Icon } from '@/components/icon';
import { useI18n } from '@/i18n/client';
import * as links from '@/lib/links';
import { openCart, useCart } from './cart-state';

/** A link to the cart that opens it in place. */
export function CartButton({
  base,
  initialCount,
  label,
}: {
  readonly base: string;
  readonly initialCount: number;
  readonly label: string;
}) {
  const { t } = useI18n();
  const { cart } = useCart();
  const count = cart?.totalQuantity ?? initialCount;
  return (
    <a
      href={links.cart(base)}
      aria-label={count === 0 ? label : `${label}, ${t('cart.items', { count })}`}
      onClick={(event) => {
        event.preventDefault();
        void openCart(base);
      }}
      className="relative grid size-11 place-items-center"
    >
      <Icon name="bag" />
      {count > 0 && (
        <span
          aria-hidden
          className="bg-highlight text-highlight-foreground absolute end-0.5 top-0.5 grid h-4.5 min-w-4.5 place-items-center rounded-full px-1 text-[0.6875rem] leading-none font-medium tabular-nums"
        >
          {count}
        </span>
      )}
    </a>
  );
}
