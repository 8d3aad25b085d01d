import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ThemeChoice } from '../types';
import { keys } from './keys';
import { STALE, useApi } from './provider';

/** With its ETag, for changing it. */
export function useTheme() {
  const api = useApi();
  return useQuery({
    queryKey: keys.theme,
    queryFn: ({ signal }) => api.getWithEtag('/api/v1/admin/theme', { signal }),
    staleTime: STALE.settings,
  });
}

export function useChangeTheme() {
  const api = useApi();
  const changed = useChanged();
  return useMutation({
    mutationFn: ({ theme, ifMatch }: { readonly theme: ThemeChoice; readonly ifMatch?: string }) =>
      api.put('/api/v1/admin/theme', { body: theme, ifMatch }),
    onSuccess: changed,
  });
}

/** Back to the storefront's own look. */
export function useResetTheme() {
  const api = useApi();
  const changed = useChanged();
  return useMutation({
    mutationFn: (ifMatch?: string) => api.delete('/api/v1/admin/theme', { ifMatch }),
    onSuccess: changed,
  });
}

/** The store has a new version with each change of its theme. */
function useChanged() {
  const queries = useQueryClient();
  return () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: keys.theme }),
      queries.invalidateQueries({ queryKey: keys.stores.all }),
    ]);
}
