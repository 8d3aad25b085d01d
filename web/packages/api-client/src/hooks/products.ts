import { keepPreviousData, queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ApiClient } from '../client';
import type { AdminProductFilter, NewProduct, ProductChange } from '../types';
import { keys } from './keys';
import { useApi } from './provider';

export const productQueries = {
  list: (api: ApiClient, filter: AdminProductFilter = {}) =>
    queryOptions({
      queryKey: keys.products.list(filter),
      queryFn: ({ signal }) => api.get('/api/v1/admin/products', { query: filter, signal }),
      placeholderData: keepPreviousData,
    }),
  /** With its ETag, for changing it. */
  detail: (api: ApiClient, id: string) =>
    queryOptions({
      queryKey: keys.products.detail(id),
      queryFn: ({ signal }) => api.getWithEtag('/api/v1/admin/products/{id}', { path: { id }, signal }),
    }),
};

export function useProducts(filter?: AdminProductFilter) {
  return useQuery(productQueries.list(useApi(), filter));
}

export function useProduct(id: string) {
  return useQuery(productQueries.detail(useApi(), id));
}

export function useCreateProduct() {
  const api = useApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: NewProduct) => api.post('/api/v1/admin/products', { body }),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.products.all }),
  });
}

export function useChangeProduct(id: string) {
  const api = useApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ change, ifMatch }: { readonly change: ProductChange; readonly ifMatch?: string }) =>
      api.patch('/api/v1/admin/products/{id}', { path: { id }, body: change, ifMatch }),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.products.all }),
  });
}

export function useDeleteProduct() {
  const api = useApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => api.delete('/api/v1/admin/products/{id}', { path: { id } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.products.all }),
  });
}
