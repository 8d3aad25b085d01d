import 'server-only';

import { ApiError, isApiError, type Cart } from '@ecomify/api-client';
import { z } from 'zod';
import { cartId, forgetCart, keepCart } from './cart-cookie';
import { withPictures } from './pictures';
import { apiOf, type Place } from './site';

export const CartChange = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('add'),
    variantId: z.uuid(),
    quantity: z.coerce.number().int().min(1).default(1),
  }),
  z.object({ intent: z.literal('set'), variantId: z.uuid(), quantity: z.coerce.number().int().min(1) }),
  z.object({ intent: z.literal('remove'), variantId: z.uuid() }),
]);
export type CartChange = z.infer<typeof CartChange>;

/** Null for a visitor who has none, and for one that has become an order or has expired. */
export async function readCart(place: Place): Promise<Cart | null> {
  const id = await cartId();
  if (id === undefined) {
    return null;
  }
  try {
    const cart = await apiOf(place).get('/api/v1/storefront/cart/{cartId}', { path: { cartId: id } });
    return cart.status === 'OPEN' ? withPictures(cart) : null;
  } catch (error) {
    if (isApiError(error, 'CART_NOT_FOUND')) {
      return null;
    }
    throw error;
  }
}

/** Puts a change into the visitor's cart, beginning one where it is the first. */
export async function changeCart(place: Place, change: CartChange): Promise<Cart> {
  return withPictures(await changed(place, change));
}

async function changed(place: Place, change: CartChange): Promise<Cart> {
  const known = await cartId();
  try {
    const cart = await apply(place, known ?? (await begin(place)), change);
    await keepCart(place, cart);
    return cart;
  } catch (error) {
    if (known === undefined || !isApiError(error, 'CART_NOT_FOUND', 'CART_CLOSED')) {
      throw error;
    }
    if (change.intent !== 'add') {
      await forgetCart(place);
      throw error;
    }
    const cart = await apply(place, await begin(place), change);
    await keepCart(place, cart);
    return cart;
  }
}

async function begin(place: Place): Promise<string> {
  return (await apiOf(place).post('/api/v1/storefront/cart', {})).id;
}

async function apply(place: Place, id: string, change: CartChange): Promise<Cart> {
  const api = apiOf(place);
  const path = { cartId: id, variantId: change.variantId };
  switch (change.intent) {
    case 'add':
      return api.post('/api/v1/storefront/cart/{cartId}/lines', {
        path: { cartId: id },
        body: { variantId: change.variantId, quantity: change.quantity },
      });
    case 'set':
      return api.patch('/api/v1/storefront/cart/{cartId}/lines/{variantId}', {
        path,
        body: { quantity: change.quantity },
      });
    case 'remove':
      return removed(api.delete('/api/v1/storefront/cart/{cartId}/lines/{variantId}', { path }));
  }
}

async function removed(answer: Promise<Cart | undefined>): Promise<Cart> {
  const cart = await answer;
  if (cart === undefined) {
    throw new ApiError(502, { code: 'EMPTY_ANSWER', title: 'A cart was expected' });
  }
  return cart;
}

/** An empty cart as an island shows it, for a visitor who has none. */
export function noCart(currency: string): Cart {
  const nothing = { amount: '0', currencyCode: currency };
  return {
    id: '',
    status: 'OPEN',
    currency,
    lines: [],
    totalQuantity: 0,
    subtotalPrice: nothing,
    totalShipping: nothing,
    totalTax: nothing,
    taxIncluded: false,
    totalPrice: nothing,
    updatedAt: new Date(0).toISOString(),
  };
}
