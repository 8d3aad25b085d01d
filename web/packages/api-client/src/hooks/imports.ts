import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ApiClient } from '../client';
import type { ProductImport, ProductImportError } from '../types';
import { keys } from './keys';
import { useApi } from './provider';

const WATCH_MS = 700;

const isOver = (job?: ProductImport) => job?.status === 'COMPLETED' || job?.status === 'FAILED';

/** Looks again and again until the import is over. */
export function useImport(id: string) {
  const api = useApi();
  return useQuery({
    queryKey: keys.imports.detail(id),
    queryFn: ({ signal }) => api.get('/api/v1/admin/products/imports/{id}', { path: { id }, signal }),
    refetchInterval: ({ state }) => (isOver(state.data) ? false : WATCH_MS),
    staleTime: 0,
  });
}

export function useImportErrors(id: string, enabled: boolean) {
  const api = useApi();
  return useQuery({
    queryKey: keys.imports.part(id, 'errors'),
    queryFn: ({ signal }) =>
      api.get('/api/v1/admin/products/imports/{id}/errors', { path: { id }, query: { first: 100 }, signal }),
    enabled,
  });
}

/** All errors, page by page, for a report that a person takes away. */
export async function readImportErrors(api: ApiClient, id: string): Promise<ProductImportError[]> {
  const errors: ProductImportError[] = [];
  let after: string | undefined;
  do {
    const page = await api.get('/api/v1/admin/products/imports/{id}/errors', {
      path: { id },
      query: { first: 100, after },
    });
    errors.push(...page.data);
    after = page.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? undefined) : undefined;
  } while (after !== undefined);
  return errors;
}

export function useStartImport() {
  const api = useApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (file: File) => {
      const form = new FormData();
      form.set('file', file);
      // The description names the CSV body only; the form keeps the file's name.
      return api.post('/api/v1/admin/products/imports', { body: form as never });
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.products.all }),
  });
}
