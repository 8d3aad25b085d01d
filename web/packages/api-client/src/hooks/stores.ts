import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { NewStore, StoreChange } from '../types';
import { keys } from './keys';
import { STALE, useApi } from './provider';

/** With its ETag, for changing it. */
export function useStore(storeId: string) {
  const api = useApi();
  return useQuery({
    queryKey: keys.stores.detail(storeId),
    queryFn: ({ signal }) => api.getWithEtag('/api/v1/admin/stores/{storeId}', { path: { storeId }, signal }),
    staleTime: STALE.settings,
  });
}

export function useCreateStore() {
  const api = useApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: NewStore) => api.post('/api/v1/admin/stores', { body }),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.me }),
  });
}

export function useChangeStore(storeId: string) {
  const api = useApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ change, ifMatch }: { readonly change: StoreChange; readonly ifMatch?: string }) =>
      api.patch('/api/v1/admin/stores/{storeId}', { path: { storeId }, body: change, ifMatch }),
    onSuccess: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: keys.stores.all }),
        queries.invalidateQueries({ queryKey: keys.me }),
      ]),
  });
}
