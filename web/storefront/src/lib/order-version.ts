import type { CheckoutStatus } from '@ecomify/api-client';

/** What the follower of an order compares: the page is drawn anew only when it changes. */
export function orderVersion({ status, order }: CheckoutStatus): string {
  return [status, order?.orderStatus, order?.financialStatus, order?.fulfillmentStatus].join(' ');
}
