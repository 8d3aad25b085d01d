import 'server-only';

import type { CheckoutStatus } from '@ecomify/api-client';
import { accessToken } from './sessions';
import { apiOf, type Place } from './site';

/** By the token of its status address, else as an order of the customer who is signed in. */
export async function readOrder(
  place: Place,
  orderId: string,
  token: string | undefined,
): Promise<CheckoutStatus> {
  if (token !== undefined) {
    return apiOf(place).get('/api/v1/storefront/checkout/{orderId}', { path: { orderId }, query: { token } });
  }
  const order = await apiOf(place, await accessToken()).get('/api/v1/storefront/orders/{orderId}', {
    path: { orderId },
  });
  return { orderId, status: 'CONFIRMED', order };
}
