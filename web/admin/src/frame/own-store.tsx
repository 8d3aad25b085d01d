'use client';

import { isApiError } from '@ecomify/api-client';
import { ApiProvider, keys, useApi, useSwitchStore } from '@ecomify/api-client/hooks';
import { ConfirmDialog } from '@ecomify/ui/dialog';
import { toast } from '@ecomify/ui/toast';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useI18n } from '@/i18n/client';
import { BASE_PATH } from '@/lib/base-path';
import { OWN_STORE } from '@/lib/own-store';
import type { AtWork } from './workplace';

type OwnStoreProps = { readonly me: AtWork; readonly children: (own: AtWork) => ReactNode };

/**
 * Keeps a window in the store that it began in. The session may go to another store in another window; what is read and
 * written here would then be that store's, so it is refused, and the merchant is asked where to go on.
 */
export function OwnStore({ me, children }: OwnStoreProps) {
  const [own, setOwn] = useState(me);
  const api = useApi();
  const queries = useQueryClient();
  const client = useMemo(() => api.sending({ [OWN_STORE]: own.storeId }), [api, own.storeId]);
  if (me !== own && me.storeId === own.storeId) {
    setOwn(me);
  }

  useEffect(() => {
    function look(error: unknown) {
      if (isApiError(error, 'OTHER_STORE')) {
        void queries.invalidateQueries({ queryKey: keys.me, exact: true });
      }
    }
    const ends = [
      queries
        .getQueryCache()
        .subscribe(
          (event) => event.type === 'updated' && event.action.type === 'error' && look(event.action.error),
        ),
      queries
        .getMutationCache()
        .subscribe(
          (event) => event.type === 'updated' && event.action.type === 'error' && look(event.action.error),
        ),
    ];
    return () => ends.forEach((end) => end());
  }, [queries]);

  return (
    <ApiProvider client={client} queryClient={queries}>
      {children(own)}
      {me.storeId !== own.storeId && <Elsewhere me={me} own={own} />}
    </ApiProvider>
  );
}

function Elsewhere({ me, own }: { readonly me: AtWork; readonly own: AtWork }) {
  const { t } = useI18n();
  const queries = useQueryClient();
  const change = useSwitchStore();
  const leaving = useRef(false);
  const name = (id: string) => me.stores.find((store) => store.id === id)?.name ?? '';

  function comeBack() {
    change.mutate(own.storeId, {
      onSuccess: () => void queries.invalidateQueries(),
      onError: () => toast.error(t('error.title')),
    });
  }

  return (
    <ConfirmDialog
      open
      title={t('frame.elsewhere', { store: name(me.storeId) })}
      description={t('frame.elsewhereText', { store: name(own.storeId) })}
      confirmLabel={t('frame.elsewhereGo', { store: name(me.storeId) })}
      cancelLabel={t('frame.elsewhereBack', { store: name(own.storeId) })}
      onConfirm={() => {
        leaving.current = true;
        window.location.assign(BASE_PATH);
      }}
      onOpenChange={() => !leaving.current && comeBack()}
    />
  );
}
