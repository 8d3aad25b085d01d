'use client';

import { keys } from '@ecomify/api-client/hooks';
import type { OrderCreatedSubscription } from '@ecomify/api-client/graphql';
import { cn } from '@ecomify/ui/cn';
import { Tooltip } from '@ecomify/ui/popover';
import { toast } from '@ecomify/ui/toast';
import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { useI18n } from '@/i18n/client';
import { BASE_PATH } from '@/lib/base-path';
import { useWorkplace } from './workplace';

type ArrivedOrder = OrderCreatedSubscription['orderCreated'];
type Live = { readonly connected: boolean; readonly arrived: ReadonlySet<string> };

const Context = createContext<Live>({ connected: false, arrived: new Set() });

/** Which orders came in since the page was opened. */
export const useLiveOrders = () => useContext(Context);

/** Listens for new orders as long as somebody may see them; lists of orders, sales and stock then look anew. */
export function LiveOrders({ children }: { readonly children: ReactNode }) {
  const { storeId, can } = useWorkplace();
  const { t, money } = useI18n();
  const queries = useQueryClient();
  const router = useRouter();
  const [connected, setConnected] = useState(false);
  const [arrived, setArrived] = useState<ReadonlySet<string>>(new Set());
  const mayListen = can('order:read');

  useEffect(() => {
    if (!mayListen) {
      return;
    }
    const source = new EventSource(`${BASE_PATH}/live/orders?store=${storeId}`);
    source.addEventListener('ready', () => setConnected(true));
    source.addEventListener('error', () => setConnected(false));
    source.addEventListener('order', (event: MessageEvent<string>) => {
      const order = JSON.parse(event.data) as ArrivedOrder;
      setArrived((before) => new Set([...before, order.id]));
      for (const queryKey of [keys.orders.lists(), keys.analytics.all, keys.inventory.all]) {
        void queries.invalidateQueries({ queryKey });
      }
      toast.success(t('orders.arrived', { number: String(order.orderNumber) }), {
        description: `${order.email} · ${money(order.totalPrice)}`,
        action: { label: t('common.view'), onClick: () => router.push(`/orders/${order.id}`) },
      });
    });
    return () => source.close();
  }, [mayListen, storeId, queries, router, t, money]);

  const live = useMemo(() => ({ connected, arrived }), [connected, arrived]);
  return <Context value={live}>{children}</Context>;
}

function Indicator() {
  const { t } = useI18n();
  const { can } = useWorkplace();
  const { connected } = useLiveOrders();
  if (!can('order:read')) {
    return null;
  }
  return (
    <Tooltip content={t(connected ? 'frame.liveOn' : 'frame.liveOff')}>
      <span
        // Focusable, so that a keyboard reaches what the hint says.
        role="img"
        aria-label={t(connected ? 'frame.liveOn' : 'frame.liveOff')}
        className="text-muted-foreground hidden items-center gap-1.5 px-2 text-xs sm:flex"
      >
        <span
          aria-hidden
          className={cn('size-2 rounded-full', connected ? 'bg-success' : 'bg-border-strong animate-pulse')}
        />
        {t('frame.live')}
      </span>
    </Tooltip>
  );
}

LiveOrders.Indicator = Indicator;
