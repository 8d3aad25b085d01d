import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { keys } from './keys';
import { STALE, useApi } from './provider';

type PageFilter = { readonly first?: number; readonly after?: string };
type ItemFilter = PageFilter & { readonly variantIds?: string[] };

export function useLocations() {
  const api = useApi();
  return useQuery({
    queryKey: keys.locations.list(),
    queryFn: ({ signal }) => api.get('/api/v1/admin/inventory/locations', { query: { first: 100 }, signal }),
    staleTime: STALE.settings,
  });
}

export function useCreateLocation() {
  const api = useApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (name: string) => api.post('/api/v1/admin/inventory/locations', { body: { name } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.locations.all }),
  });
}

export function useInventoryItems(filter: ItemFilter = {}, enabled = true) {
  const api = useApi();
  return useQuery({
    queryKey: keys.inventory.list(filter),
    queryFn: ({ signal }) => api.get('/api/v1/admin/inventory/items', { query: filter, signal }),
    placeholderData: keepPreviousData,
    staleTime: STALE.live,
    enabled,
  });
}

export function useStockMovements(variantId: string, filter: PageFilter = {}) {
  const api = useApi();
  return useQuery({
    queryKey: keys.inventory.part(variantId, 'movements', filter),
    queryFn: ({ signal }) =>
      api.get('/api/v1/admin/inventory/items/{variantId}/movements', {
        path: { variantId },
        query: filter,
        signal,
      }),
    placeholderData: keepPreviousData,
    staleTime: STALE.live,
  });
}

type Adjustment = {
  readonly variantId: string;
  readonly locationId?: string;
  readonly delta: number;
  readonly reason: string;
  /** The same for every try of one adjustment. */
  readonly idempotencyKey: string;
};

export function useAdjustStock() {
  const api = useApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ idempotencyKey, ...body }: Adjustment) =>
      api.post('/api/v1/admin/inventory/adjustments', { body, idempotencyKey }),
    onSettled: () => queries.invalidateQueries({ queryKey: keys.inventory.all }),
  });
}
