import { keepPreviousData, queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ApiClient } from '../client';
import type { AdminOrder, AdminOrderFilter } from '../types';
import { keys } from './keys';
import { STALE, useApi } from './provider';
import { withShown } from './shown';

export const orderQueries = {
  list: (api: ApiClient, filter: AdminOrderFilter = {}) =>
    queryOptions({
      queryKey: keys.orders.list(filter),
      queryFn: ({ signal }) => api.get('/api/v1/admin/orders', { query: filter, signal }),
      placeholderData: keepPreviousData,
      staleTime: STALE.live,
    }),
  detail: (api: ApiClient, orderId: string) =>
    queryOptions({
      queryKey: keys.orders.detail(orderId),
      queryFn: ({ signal }) => api.get('/api/v1/admin/orders/{orderId}', { path: { orderId }, signal }),
      staleTime: STALE.live,
    }),
  payments: (api: ApiClient, orderId: string) =>
    queryOptions({
      queryKey: keys.payments.list({ orderId }),
      queryFn: ({ signal }) => api.get('/api/v1/admin/payments', { query: { orderId }, signal }),
      staleTime: STALE.live,
    }),
};

export function useOrders(filter?: AdminOrderFilter) {
  return useQuery(orderQueries.list(useApi(), filter));
}

export function useOrder(orderId: string) {
  return useQuery(orderQueries.detail(useApi(), orderId));
}

export function useOrderPayments(orderId: string) {
  return useQuery(orderQueries.payments(useApi(), orderId));
}

/** Shows where the order goes at once, and where it was again if the platform refuses. */
function useOrderMove(
  goal: AdminOrder['orderStatus'],
  move: (api: ApiClient, orderId: string, reason?: string) => Promise<unknown>,
) {
  const api = useApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ orderId, reason }: { readonly orderId: string; readonly reason?: string }) =>
      withShown(
        queries,
        keys.orders.detail(orderId),
        (order: AdminOrder) => ({ ...order, orderStatus: goal }),
        () => move(api, orderId, reason),
      ),
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: keys.orders.all }),
        queries.invalidateQueries({ queryKey: keys.payments.all }),
      ]),
  });
}

export function useCancelOrder() {
  return useOrderMove('CANCELLED', (api, orderId, reason) =>
    api.post('/api/v1/admin/orders/{orderId}/cancellation', { path: { orderId }, body: { reason } }),
  );
}

export function useProcessOrder() {
  return useOrderMove('PROCESSING', (api, orderId) =>
    api.post('/api/v1/admin/orders/{orderId}/processing', { path: { orderId } }),
  );
}

export function useCompleteOrder() {
  return useOrderMove('COMPLETED', (api, orderId) =>
    api.post('/api/v1/admin/orders/{orderId}/completion', { path: { orderId } }),
  );
}
