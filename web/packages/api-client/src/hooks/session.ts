import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { BodyOf, Operation } from '../paths';
import { keys } from './keys';
import { STALE, useApi } from './provider';

/*
 * For applications whose server keeps the tokens of these answers in cookies: a browser's client never has one.
 */

export function useMe() {
  const api = useApi();
  return useQuery({
    queryKey: keys.me,
    queryFn: ({ signal }) => api.get('/api/v1/auth/me', { signal }),
    staleTime: STALE.settings,
  });
}

export function useSignIn() {
  const api = useApi();
  return useMutation({
    mutationFn: (body: BodyOf<Operation<'post', '/api/v1/auth/login'>>) =>
      api.post('/api/v1/auth/login', { body }),
  });
}

export function useRegister() {
  const api = useApi();
  return useMutation({
    mutationFn: (body: BodyOf<Operation<'post', '/api/v1/auth/register'>>) =>
      api.post('/api/v1/auth/register', { body }),
  });
}

export function useSignOut() {
  const api = useApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => api.post('/api/v1/auth/logout', {}),
    onSettled: () => queries.clear(),
  });
}

export function useSwitchStore() {
  const api = useApi();
  return useMutation({
    mutationFn: (storeId: string) => api.post('/api/v1/auth/switch-store', { body: { storeId } }),
  });
}
