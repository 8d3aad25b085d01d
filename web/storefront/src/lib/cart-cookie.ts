import 'server-only';

import { cookies } from 'next/headers';
import type { Cart } from '@ecomify/api-client';
import { environment } from './environment';
import type { Place } from './site';

const CART = 'ecomify_cart';
const COUNT = 'ecomify_cart_count';
const SEVEN_DAYS = 7 * 24 * 60 * 60;

/** Set only when something is put into a cart: who just looks around gets no cookie. */
export async function cartId(): Promise<string | undefined> {
  return (await cookies()).get(CART)?.value;
}

/** As of the last change from this browser, so that a page needs no cart to be loaded. */
export async function cartCount(): Promise<number> {
  const count = Number.parseInt((await cookies()).get(COUNT)?.value ?? '0', 10);
  return Number.isSafeInteger(count) && count > 0 ? count : 0;
}

export async function keepCart(place: Place, cart: Cart): Promise<void> {
  const jar = await cookies();
  const options = { ...cookieOptions(place), maxAge: SEVEN_DAYS };
  jar.set(CART, cart.id, options);
  jar.set(COUNT, String(cart.totalQuantity), options);
}

export async function forgetCart(place: Place): Promise<void> {
  const jar = await cookies();
  for (const name of [CART, COUNT]) {
    jar.set(name, '', { ...cookieOptions(place), maxAge: 0 });
  }
}

/** Valid for one store, read by this server alone. */
export function cookieOptions(place: Place) {
  return {
    httpOnly: true,
    sameSite: 'lax',
    secure: process.env.NODE_ENV === 'production' && environment().ECOMIFY_INSECURE_COOKIES === 'false',
    path: place.root || '/',
  } as const;
}
