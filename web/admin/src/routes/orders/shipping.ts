import type { AdminOrder } from '@ecomify/api-client';

/** Whether the state of its parcels says anything: nobody waits for those of a cancelled order that never left. */
export function needsShipping({
  orderStatus,
  fulfillmentStatus,
}: Pick<AdminOrder, 'orderStatus' | 'fulfillmentStatus'>): boolean {
  return orderStatus !== 'CANCELLED' || fulfillmentStatus !== 'UNFULFILLED';
}
