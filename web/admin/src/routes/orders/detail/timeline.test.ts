import type { AdminOrder, Payment } from '@ecomify/api-client';
import { describe, expect, it } from 'vitest';
import { movesOf, timelineOf } from './timeline';

const order = {
  email: 'ada@example.com',
  createdAt: '2026-11-22T20:36:07.100Z',
  placedAt: '2026-11-22T20:36:07.500Z',
  updatedAt: '2026-11-22T21:00:00Z',
  orderStatus: 'CONFIRMED',
  cancelReason: null,
} as unknown as AdminOrder;

const payment = {
  transactions: [
    {
      id: 't1',
      type: 'AUTHORIZATION',
      status: 'SUCCESS',
      createdAt: '2026-11-22T20:36:07.300Z',
      settledAt: '2026-11-22T20:36:07.400Z',
      gatewayTransactionId: 'sbx_1',
      errorMessage: null,
    },
    {
      id: 't2',
      type: 'CAPTURE',
      status: 'FAILURE',
      createdAt: '2026-11-22T20:36:07.600Z',
      settledAt: null,
      gatewayTransactionId: null,
      errorMessage: 'card expired',
    },
  ],
} as unknown as Payment;

describe('the timeline of an order', () => {
  it('tells the story of the order and its money, the newest first', () => {
    expect(timelineOf(order, [payment]).map(({ what }) => what)).toEqual([
      'CAPTURE',
      'placed',
      'AUTHORIZATION',
      'created',
    ]);
  });

  it('says what failed, and why', () => {
    expect(timelineOf(order, [payment])[0]).toMatchObject({ state: 'failed', detail: 'card expired' });
  });

  it('gives the reason of a cancellation', () => {
    const cancelled = {
      ...order,
      orderStatus: 'CANCELLED',
      cancelReason: 'Changed their mind',
    } as AdminOrder;

    expect(timelineOf(cancelled, [])[0]).toMatchObject({ what: 'cancelled', detail: 'Changed their mind' });
  });

  it('has no placing of a checkout that has not come to an end', () => {
    const unplaced = { ...order, placedAt: null, orderStatus: 'PENDING' } as unknown as AdminOrder;

    expect(timelineOf(unplaced, []).map(({ what }) => what)).toEqual(['created']);
  });
});

describe('the moves of an order', () => {
  it('offers nothing for an order that is over', () => {
    expect(movesOf({ orderStatus: 'CANCELLED' })).toEqual({ process: false, complete: false, cancel: false });
  });

  it('offers to process a confirmed one, and to complete it then', () => {
    expect(movesOf({ orderStatus: 'CONFIRMED' })).toMatchObject({ process: true, complete: false });
    expect(movesOf({ orderStatus: 'PROCESSING' })).toMatchObject({ process: false, complete: true });
  });
});
