import type { Cart } from '@ecomify/api-client';
import { useSyncExternalStore } from 'react';
import { call, type Outcome } from './call';

type State = {
  readonly cart: Cart | null;
  readonly open: boolean;
  readonly error: string | null;
  readonly busy: boolean;
};

let state: State = { cart: null, open: false, error: null, busy: false };
const listeners = new Set<() => void>();

function set(change: Partial<State>): void {
  state = { ...state, ...change };
  listeners.forEach((listener) => listener());
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const NOTHING: State = state;

/** The cart of this browser, as the server last said; one for all islands of a page. */
export function useCart(): State {
  return useSyncExternalStore(
    subscribe,
    () => state,
    () => NOTHING,
  );
}

export function closeCart(): void {
  set({ open: false });
}

export async function openCart(base: string): Promise<void> {
  set({ open: true, error: null });
  if (state.cart === null) {
    await send(base, undefined);
  }
}

export type CartChange = {
  readonly intent: 'add' | 'set' | 'remove';
  readonly variantId: string;
  readonly quantity?: number;
};

export async function changeCart(base: string, change: CartChange): Promise<Outcome<Cart>> {
  return send(base, change);
}

async function send(base: string, change: CartChange | undefined): Promise<Outcome<Cart>> {
  set({ busy: true, error: null });
  const outcome = await call<Cart>(`${base}/api/cart`, change);
  set(outcome.ok ? { cart: outcome.data, busy: false } : { error: outcome.code, busy: false });
  return outcome;
}
