import type { Store } from '@ecomify/api-client';
import { useStore } from '@ecomify/api-client/hooks';
import { Skeleton } from '@ecomify/ui/layout';
import type { ReactNode } from 'react';
import { Failure } from '@/components/failure';
import { useWorkplace } from '@/frame/workplace';

type Props = {
  /** The height of what comes. */
  readonly skeleton: string;
  readonly children: (store: Store) => ReactNode;
};

/** What shows the store's settings, once they are there; until then that they are on their way, or why they are not. */
export function WithStore({ skeleton, children }: Props) {
  const { storeId } = useWorkplace();
  const store = useStore(storeId);
  if (store.data) {
    return children(store.data.data);
  }
  return store.error ? (
    <Failure error={store.error} onRetry={() => void store.refetch()} />
  ) : (
    <Skeleton className={skeleton} />
  );
}
