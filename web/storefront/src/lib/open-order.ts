import 'server-only';

import { cookies } from 'next/headers';
import { cookieOptions } from './cart-cookie';
import type { Place } from './site';

const NAME = 'ecomify_order';
const ONE_HOUR = 60 * 60;

type OpenOrder = { readonly order: string; readonly token: string };

/** Remembers the order that a provider sends the shopper back for: its return address was made before the order. */
export async function keepOpenOrder(place: Place, { order, token }: OpenOrder): Promise<void> {
  (await cookies()).set(NAME, `${order} ${token}`, { ...cookieOptions(place), maxAge: ONE_HOUR });
}

export async function openOrder(): Promise<OpenOrder | null> {
  const [order, token] = (await cookies()).get(NAME)?.value.split(' ') ?? [];
  return order && token ? { order, token } : null;
}
