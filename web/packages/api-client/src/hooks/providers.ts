import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { keys } from './keys';
import { STALE, useApi } from './provider';

export function usePaymentProviders() {
  const api = useApi();
  return useQuery({
    queryKey: keys.providers.list(),
    queryFn: ({ signal }) => api.get('/api/v1/admin/payment-providers', { signal }),
    staleTime: STALE.settings,
  });
}

type Change = {
  readonly provider: string;
  readonly enabled: boolean;
  readonly secretKey?: string;
  readonly webhookSecret?: string;
};

export function useChangePaymentProvider() {
  const api = useApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ provider, ...body }: Change) =>
      api.put('/api/v1/admin/payment-providers/{provider}', { path: { provider }, body }),
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.providers.all }),
  });
}
