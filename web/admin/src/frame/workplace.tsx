'use client';

import type { Me, Store } from '@ecomify/api-client';
import { useMe, useStore } from '@ecomify/api-client/hooks';
import { Spinner } from '@ecomify/ui/spinner';
import { useRouter } from 'next/navigation';
import { createContext, useContext, useEffect, useMemo, type ReactNode } from 'react';
import { Failure } from '@/components/failure';
import { useI18n } from '@/i18n/client';
import { OwnStore } from './own-store';

type Workplace = {
  readonly user: Me['user'];
  readonly stores: Me['stores'];
  readonly storeId: string;
  readonly store: Me['stores'][number] | undefined;
  /** Null for somebody who may not read the settings, and until they are there. */
  readonly settings: Store | null;
  readonly can: (permission: string) => boolean;
  readonly permissions: readonly string[];
};

/** Somebody who is in a store. */
export type AtWork = Me & { readonly storeId: string };

function isAtWork(me: Me): me is AtWork {
  return me.storeId != null;
}

const Context = createContext<Workplace | null>(null);

/** Who works where and may do what: everything below can ask. Somebody without a store is led to their first one. */
export function WorkplaceProvider({ children }: { readonly children: ReactNode }) {
  const me = useMe();
  const router = useRouter();
  const { t } = useI18n();
  const homeless = me.data !== undefined && !isAtWork(me.data);

  useEffect(() => {
    if (homeless) {
      router.replace('/welcome');
    }
  }, [homeless, router]);

  if (me.error !== null && me.data === undefined) {
    return (
      <main className="mx-auto grid max-w-lg p-6 pt-[20vh]">
        <Failure error={me.error} onRetry={() => void me.refetch()} />
      </main>
    );
  }
  if (me.data === undefined || !isAtWork(me.data)) {
    return (
      <div role="status" className="text-muted-foreground grid min-h-dvh place-items-center">
        <Spinner className="size-5" />
        <span className="sr-only">{t('common.loading')}</span>
      </div>
    );
  }
  return (
    <OwnStore me={me.data}>
      {(own) =>
        own.permissions.includes('settings:read') ? (
          <WithSettings me={own}>{children}</WithSettings>
        ) : (
          <Provided me={own} settings={null}>
            {children}
          </Provided>
        )
      }
    </OwnStore>
  );
}

function WithSettings({ me, children }: { readonly me: AtWork; readonly children: ReactNode }) {
  const store = useStore(me.storeId);
  return (
    <Provided me={me} settings={store.data?.data ?? null}>
      {children}
    </Provided>
  );
}

type ProvidedProps = { readonly me: AtWork; readonly settings: Store | null; readonly children: ReactNode };

function Provided({ me, settings, children }: ProvidedProps) {
  const workplace = useMemo<Workplace>(
    () => ({
      user: me.user,
      stores: me.stores,
      storeId: me.storeId,
      store: me.stores.find(({ id }) => id === me.storeId),
      settings,
      permissions: me.permissions,
      can: (permission) => me.permissions.includes(permission),
    }),
    [me, settings],
  );
  return <Context value={workplace}>{children}</Context>;
}

export function useWorkplace(): Workplace {
  const workplace = useContext(Context);
  if (workplace === null) {
    throw new Error('useWorkplace: expected a WorkplaceProvider above');
  }
  return workplace;
}
