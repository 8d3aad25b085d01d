import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { NewCustomer } from '../types';
import { keys } from './keys';
import { useApi } from './provider';

type Filter = { readonly query?: string; readonly first?: number; readonly after?: string };

export function useCustomers(filter: Filter = {}) {
  const api = useApi();
  return useQuery({
    queryKey: keys.customers.list(filter),
    queryFn: ({ signal }) => api.get('/api/v1/admin/customers', { query: filter, signal }),
    placeholderData: keepPreviousData,
  });
}

export function useCustomer(customerId: string) {
  const api = useApi();
  return useQuery({
    queryKey: keys.customers.detail(customerId),
    queryFn: ({ signal }) =>
      api.get('/api/v1/admin/customers/{customerId}', { path: { customerId }, signal }),
  });
}

export function useCreateCustomer() {
  const api = useApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: NewCustomer) => api.post('/api/v1/admin/customers', { body }),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.customers.all }),
  });
}
