import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { WebhookTopic } from '../types';
import { keys } from './keys';
import { STALE, useApi } from './provider';

const WATCH_MS = 2_000;

export function useWebhooks() {
  const api = useApi();
  return useQuery({
    queryKey: keys.webhooks.list(),
    queryFn: ({ signal }) => api.get('/api/v1/admin/webhooks', { query: { first: 100 }, signal }),
  });
}

export function useWebhook(webhookId: string) {
  const api = useApi();
  return useQuery({
    queryKey: keys.webhooks.detail(webhookId),
    queryFn: ({ signal }) => api.get('/api/v1/admin/webhooks/{webhookId}', { path: { webhookId }, signal }),
  });
}

/** Looks again as long as something is on its way. */
export function useDeliveries(
  webhookId: string,
  filter: { readonly first?: number; readonly after?: string } = {},
) {
  const api = useApi();
  return useQuery({
    queryKey: keys.webhooks.part(webhookId, 'deliveries', filter),
    queryFn: ({ signal }) =>
      api.get('/api/v1/admin/webhooks/{webhookId}/deliveries', {
        path: { webhookId },
        query: filter,
        signal,
      }),
    placeholderData: keepPreviousData,
    staleTime: STALE.live,
    refetchInterval: ({ state }) =>
      state.data?.data.some(({ status }) => status === 'PENDING') ? WATCH_MS : false,
  });
}

/** The answer holds the secret, once. */
export function useCreateWebhook() {
  const api = useApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: { readonly topic: WebhookTopic; readonly address: string }) =>
      api.post('/api/v1/admin/webhooks', { body }),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.webhooks.lists() }),
  });
}

export function useDeleteWebhook() {
  const api = useApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (webhookId: string) =>
      api.delete('/api/v1/admin/webhooks/{webhookId}', { path: { webhookId } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.webhooks.lists() }),
  });
}

export function useResendDelivery(webhookId: string) {
  const api = useApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (deliveryId: string) =>
      api.post('/api/v1/admin/webhooks/{webhookId}/deliveries/{deliveryId}/resend', {
        path: { webhookId, deliveryId },
      }),
    onSettled: () => queries.invalidateQueries({ queryKey: keys.webhooks.detail(webhookId) }),
  });
}
