'use client';

import type { InventoryItem, StockMovement } from '@ecomify/api-client';
import { useInventoryItems, useLocations, useStockMovements } from '@ecomify/api-client/hooks';
import { Button } from '@ecomify/ui/button';
import { Card, CardBody, EmptyState, Skeleton } from '@ecomify/ui/layout';
import { History } from 'lucide-react';
import Link from 'next/link';
import { useState } from 'react';
import { DataTable, type Column } from '@/components/data-table';
import { Failure } from '@/components/failure';
import { ListCard } from '@/components/list-card';
import { NotFound } from '@/components/not-found';
import { Page } from '@/components/page';
import { useVariantNames } from '@/components/variant-names';
import { useWorkplace } from '@/frame/workplace';
import { useI18n } from '@/i18n/client';
import { useListState } from '@/lib/list-state';
import { AdjustDialog } from './adjust-dialog';

const PAGE_SIZE = 25;

/** One variant: what there is of it where, and the ledger of how it came about. */
export function StockItemScreen({ id }: { readonly id: string }) {
  const { t } = useI18n();
  const { can } = useWorkplace();
  const items = useInventoryItems({ variantIds: [id], first: 100 });
  const [adjusting, setAdjusting] = useState<InventoryItem>();
  const rows = items.data?.data ?? [];
  const names = useVariantNames(rows.slice(0, 1).map(({ productId }) => productId));
  const first = rows[0];
  const name = first ? names(first.productId, id) : '…';
  if (items.data && first === undefined) {
    return <NotFound />;
  }
  return (
    <Page
      title={name}
      parent={{ href: '/inventory', label: t('inventory.title') }}
      actions={
        first &&
        can('product:read') && (
          <Button asChild>
            <Link href={`/products/${first.productId}`}>{t('products.product')}</Link>
          </Button>
        )
      }
    >
      {items.error && <Failure error={items.error} onRetry={() => void items.refetch()} />}
      {items.isPending && <Skeleton className="h-24" />}
      <div className="grid gap-4 sm:grid-cols-2">
        {rows.map((item) => (
          <Place
            key={item.locationId}
            item={item}
            onAdjust={can('inventory:write') ? () => setAdjusting(item) : undefined}
          />
        ))}
      </div>
      <Movements variantId={id} />
      {adjusting && <AdjustDialog item={adjusting} name={name} onClose={() => setAdjusting(undefined)} />}
    </Page>
  );
}

type PlaceProps = { readonly item: InventoryItem; readonly onAdjust?: () => void };

function Place({ item, onAdjust }: PlaceProps) {
  const { t, number } = useI18n();
  const locations = useLocations();
  return (
    <Card>
      <CardBody className="grid gap-3">
        <div className="flex items-center justify-between">
          <h2 className="text-sm font-semibold">
            {locations.data?.data.find(({ id }) => id === item.locationId)?.name ?? t('inventory.location')}
          </h2>
          {onAdjust && (
            <Button size="sm" onClick={onAdjust}>
              {t('inventory.adjust')}
            </Button>
          )}
        </div>
        <dl className="grid grid-cols-3 gap-3">
          {(['available', 'committed', 'incoming'] as const).map((key) => (
            <div key={key} className="grid gap-0.5">
              <dt className="text-muted-foreground text-[13px]">{t(`inventory.${key}`)}</dt>
              <dd className="text-xl font-semibold tabular-nums">{number(item[key])}</dd>
            </div>
          ))}
        </dl>
      </CardBody>
    </Card>
  );
}

function Movements({ variantId }: { readonly variantId: string }) {
  const { t, number, date } = useI18n();
  const { settings, can } = useWorkplace();
  const list = useListState();
  const movements = useStockMovements(variantId, { first: PAGE_SIZE, after: list.after });
  const signed = (value: number) => <bdi>{number(value, { signDisplay: 'exceptZero' })}</bdi>;
  const columns: readonly Column<StockMovement>[] = [
    {
      id: 'when',
      header: t('inventory.when'),
      narrow: 'end',
      cell: ({ createdAt }) => (
        <span className="text-muted-foreground whitespace-nowrap">
          {date(createdAt, { dateStyle: 'medium', timeStyle: 'medium' }, settings?.timezone)}
        </span>
      ),
    },
    {
      id: 'what',
      header: t('inventory.what'),
      narrow: 'title',
      cell: ({ kind }) => (
        <span className="font-medium whitespace-nowrap">{t(`inventory.kinds.${kind}`)}</span>
      ),
    },
    {
      id: 'why',
      header: t('inventory.why'),
      className: 'min-w-32',
      cell: ({ reason, orderId }) =>
        orderId && can('order:read') ? (
          <Link href={`/orders/${orderId}`} className="text-accent hover:underline">
            {reason ?? t('orders.order')}
          </Link>
        ) : (
          reason
        ),
    },
    {
      id: 'available',
      header: t('inventory.available'),
      numeric: true,
      cell: ({ available }) => signed(available.delta),
    },
    {
      id: 'committed',
      header: t('inventory.committed'),
      numeric: true,
      cell: ({ committed }) => signed(committed.delta),
    },
    {
      id: 'after',
      header: t('inventory.after'),
      numeric: true,
      cell: ({ available }) => <span className="font-medium">{number(available.after)}</span>,
    },
  ];
  return (
    <section className="grid gap-2">
      <h2 className="text-base font-semibold">{t('inventory.movements')}</h2>
      <ListCard
        list={list}
        page={movements.data}
        error={movements.error}
        onRetry={() => void movements.refetch()}
        filtered={list.after !== undefined}
        empty={<EmptyState icon={<History />} title={t('inventory.noMovements')} />}
      >
        <DataTable<StockMovement>
          label={t('inventory.movements')}
          rows={movements.data?.data}
          columns={columns}
          idOf={({ id }) => id}
          nameOf={({ kind }) => t(`inventory.kinds.${kind}`)}
        />
      </ListCard>
    </section>
  );
}
