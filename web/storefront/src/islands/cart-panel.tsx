'use client';

import { useEffect, useRef } from 'react';
import { Icon } from '@/components/icon';
import { useI18n } from '@/i18n/client';
import * as links from '@/lib/links';
import { CartLines } from './cart-lines';
import { CartTotals } from './cart-totals';
import { closeCart, openCart, useCart } from './cart-state';
import { errorText } from './error-text';

/** The cart beside the page. The browser's own dialog keeps the focus inside, and Escape closes it. */
export function CartPanel({ base }: { readonly base: string }) {
  const { t } = useI18n();
  const { cart, open, error } = useCart();
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    if (open) {
      dialog.current?.showModal();
    } else {
      dialog.current?.close();
    }
  }, [open]);

  const empty = cart !== null && cart.lines.length === 0;
  return (
    // The dialog itself is hit only where its backdrop is; keyboards have Escape.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={dialog}
      aria-labelledby="cart-title"
      onClose={closeCart}
      onClick={(event) => event.target === dialog.current && closeCart()}
      className="drawer border-border bg-background text-foreground ms-auto me-0 h-dvh max-h-none w-full max-w-md border-s"
    >
      <div className="flex h-full flex-col">
        <header className="border-border flex items-center justify-between border-b py-3 ps-6 pe-3">
          <h2 id="cart-title" className="display text-xl">
            {t('cart.title')}
          </h2>
          <button
            type="button"
            aria-label={t('cart.close')}
            onClick={closeCart}
            className="grid size-11 cursor-pointer place-items-center"
          >
            <Icon name="close" />
          </button>
        </header>
        <div className="flex-1 overflow-y-auto px-6 py-2">
          {error && (
            <p role="alert" className="bg-danger-subtle text-danger my-3 px-4 py-3 text-sm">
              {errorText(t, error)}{' '}
              {cart === null && (
                <button type="button" className="underline" onClick={() => void openCart(base)}>
                  {t('errors.retry')}
                </button>
              )}
            </p>
          )}
          {cart === null && !error && <Waiting />}
          {empty && (
            <div className="grid justify-items-center gap-3 py-20 text-center">
              <p className="display text-2xl">{t('cart.empty')}</p>
              <p className="text-muted-foreground text-sm">{t('cart.emptyText')}</p>
              <a href={links.products(base)} className="btn btn-quiet mt-3">
                {t('cart.browse')}
              </a>
            </div>
          )}
          {cart && !empty && <CartLines base={base} cart={cart} compact />}
        </div>
        {cart && !empty && (
          <footer className="border-border grid gap-4 border-t px-6 py-5">
            <CartTotals cart={cart} />
            <a href={links.checkout(base)} className="btn btn-primary">
              {t('cart.checkout')}
            </a>
            <a href={links.cart(base)} className="line-link justify-self-center text-sm">
              {t('cart.view')}
            </a>
          </footer>
        )}
      </div>
    </dialog>
  );
}

function Waiting() {
  return (
    <div aria-hidden className="grid gap-4 py-4">
      {[0, 1].map((each) => (
        <div key={each} className="flex gap-4">
          <span className="bg-surface-sunken aspect-(--picture-ratio) w-20 animate-pulse" />
          <span className="grid flex-1 content-start gap-2">
            <span className="bg-surface-sunken h-4 w-3/4 animate-pulse" />
            <span className="bg-surface-sunken h-4 w-1/3 animate-pulse" />
          </span>
        </div>
      ))}
    </div>
  );
}
