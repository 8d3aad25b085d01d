import type { AdminOrder, Payment } from '@ecomify/api-client';

export type Moment = {
  readonly id: string;
  readonly at: string;
  readonly what:
    'created' | 'placed' | 'PROCESSING' | 'COMPLETED' | 'cancelled' | Payment['transactions'][number]['type'];
  readonly state: 'done' | 'failed' | 'pending';
  readonly detail?: string | null;
};

function stateOf(status: Payment['transactions'][number]['status']): Moment['state'] {
  return status === 'SUCCESS' ? 'done' : status === 'PENDING' ? 'pending' : 'failed';
}

/**
 * What happened to an order, the newest first, as far as the platform tells: the order itself, and each transaction of its
 * payments. An order says only when it last changed, which is the time of a state after its placing.
 */
export function timelineOf(order: AdminOrder, payments: readonly Payment[]): Moment[] {
  const moments: Moment[] = [
    { id: 'created', at: order.createdAt, what: 'created', state: 'done', detail: order.email },
  ];
  if (order.placedAt) {
    moments.push({ id: 'placed', at: order.placedAt, what: 'placed', state: 'done', detail: null });
  }
  if (order.orderStatus === 'CANCELLED') {
    moments.push({
      id: 'cancelled',
      at: order.updatedAt,
      what: 'cancelled',
      state: 'failed',
      detail: order.cancelReason,
    });
  } else if (order.orderStatus === 'PROCESSING' || order.orderStatus === 'COMPLETED') {
    moments.push({
      id: order.orderStatus,
      at: order.updatedAt,
      what: order.orderStatus,
      state: 'done',
      detail: null,
    });
  }
  for (const { transactions } of payments) {
    for (const {
      id,
      type,
      status,
      createdAt,
      settledAt,
      gatewayTransactionId,
      errorMessage,
    } of transactions) {
      moments.push({
        id,
        at: settledAt ?? createdAt,
        what: type,
        state: stateOf(status),
        detail: errorMessage ?? gatewayTransactionId,
      });
    }
  }
  return moments.sort((one, other) => other.at.localeCompare(one.at));
}

/** What can be done next with an order; what is refused after all, the platform says. */
export function movesOf(order: Pick<AdminOrder, 'orderStatus'>) {
  return {
    process: order.orderStatus === 'CONFIRMED',
    complete: order.orderStatus === 'PROCESSING',
    cancel: order.orderStatus === 'CONFIRMED' || order.orderStatus === 'PROCESSING',
  };
}
