'use client';

import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createContext, useContext, type ReactNode } from 'react';
import type { ApiClient } from '../client';
import { ApiError } from '../problem';

/** How long an answer is taken as it is, in milliseconds. */
export const STALE = { live: 5_000, list: 30_000, settings: 300_000 } as const;

const RETRIES = 2;

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: STALE.list,
        retry: (failures, error) => failures < RETRIES && error instanceof ApiError && error.temporary,
      },
      // A change is repeated by whoever made it, who knows whether it may be done twice.
      mutations: { retry: false },
    },
  });
}

const Context = createContext<ApiClient | null>(null);

type ProviderProps = {
  readonly client: ApiClient;
  readonly queryClient: QueryClient;
  readonly children: ReactNode;
};

export function ApiProvider({ client, queryClient, children }: ProviderProps) {
  return (
    <Context value={client}>
      <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
    </Context>
  );
}

export function useApi(): ApiClient {
  const client = useContext(Context);
  if (client === null) {
    throw new Error('useApi: expected an ApiProvider above');
  }
  return client;
}
