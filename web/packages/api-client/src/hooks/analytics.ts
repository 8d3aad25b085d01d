import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { keys } from './keys';
import { useApi } from './provider';

/** Days of the store's time zone, both included. */
export type Period = { readonly from: string; readonly to: string };

export function useSales(period: Period, enabled = true) {
  const api = useApi();
  return useQuery({
    queryKey: keys.analytics.part('sales', 'overview', period),
    queryFn: ({ signal }) => api.get('/api/v1/admin/analytics/sales', { query: period, signal }),
    placeholderData: keepPreviousData,
    enabled,
  });
}

export function useTopProducts(period: Period, first = 5, enabled = true) {
  const api = useApi();
  return useQuery({
    queryKey: keys.analytics.part('sales', 'top-products', { ...period, first }),
    queryFn: ({ signal }) =>
      api.get('/api/v1/admin/analytics/top-products', { query: { ...period, first }, signal }),
    placeholderData: keepPreviousData,
    enabled,
  });
}
