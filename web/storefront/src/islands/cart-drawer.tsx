'use client';

import { useEffect } from 'react';
import * as links from '@/lib/links';
import { useCart } from './cart-state';
import { useOnDemand } from './on-demand';

const panel = () => import('./cart-panel').then((module) => module.CartPanel);

/** Where the cart appears beside the page. It is fetched when it opens first; if that fails, the cart's page is there. */
export function CartDrawer({ base }: { readonly base: string }) {
  const { open } = useCart();
  const { Part: Panel, load } = useOnDemand(panel);

  useEffect(() => {
    if (open) {
      load().catch(() => window.location.assign(links.cart(base)));
    }
  }, [open, load, base]);

  return Panel && <Panel base={base} />;
}
