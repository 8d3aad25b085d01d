'use client';

import type { InventoryItem } from '@ecomify/api-client';
import { useInventoryItems, useLocations } from '@ecomify/api-client/hooks';
import { Badge } from '@ecomify/ui/badge';
import { Button } from '@ecomify/ui/button';
import { EmptyState } from '@ecomify/ui/layout';
import { Boxes, PackageX } from 'lucide-react';
import Link from 'next/link';
import { useState } from 'react';
import { DataTable, type Column } from '@/components/data-table';
import { ListCard } from '@/components/list-card';
import { Page } from '@/components/page';
import { Picture } from '@/components/picture';
import { nameOf, useKnownVariants } from '@/components/variant-names';
import { useWorkplace } from '@/frame/workplace';
import { useI18n } from '@/i18n/client';
import { useListState } from '@/lib/list-state';
import { AdjustDialog } from './adjust-dialog';

const PAGE_SIZE = 25;

export function InventoryScreen() {
  const { t, number } = useI18n();
  const { can } = useWorkplace();
  const list = useListState();
  const items = useInventoryItems({ first: PAGE_SIZE, after: list.after });
  const locations = useLocations();
  const [adjusting, setAdjusting] = useState<InventoryItem>();
  const rows = items.data?.data;
  const find = useKnownVariants((rows ?? []).map(({ productId }) => productId));
  const known = ({ productId, variantId }: InventoryItem) => find(productId, variantId);

  const columns: readonly Column<InventoryItem>[] = [
    {
      id: 'item',
      header: t('inventory.item'),
      className: 'min-w-64',
      cell: (item) => (
        <span className="flex items-center gap-3">
          <Picture url={known(item)?.product.images[0]?.url} alt="" />
          <Link
            href={`/inventory/${item.variantId}`}
            className="max-w-80 truncate font-medium hover:underline"
          >
            {nameOf(known(item))}
          </Link>
        </span>
      ),
    },
    {
      id: 'sku',
      header: t('inventory.sku'),
      cell: (item) => <span className="plain">{known(item)?.variant?.sku}</span>,
    },
    {
      id: 'location',
      header: t('inventory.location'),
      cell: ({ locationId }) => locations.data?.data.find(({ id }) => id === locationId)?.name ?? '',
    },
    {
      id: 'available',
      header: t('inventory.available'),
      numeric: true,
      cell: (item) => (
        <span className="inline-flex items-center justify-end gap-2">
          {item.trackInventory && item.available <= 0 && (
            <Badge tone="danger">
              <PackageX aria-hidden />
              {t('inventory.out')}
            </Badge>
          )}
          <span className="font-medium">{number(item.available)}</span>
        </span>
      ),
    },
    {
      id: 'committed',
      header: t('inventory.committed'),
      numeric: true,
      cell: ({ committed }) => number(committed),
    },
    {
      id: 'incoming',
      header: t('inventory.incoming'),
      numeric: true,
      narrow: 'hidden',
      cell: ({ incoming }) => number(incoming),
    },
    ...(can('inventory:write')
      ? [
          {
            id: 'adjust',
            header: t('common.actions'),
            headerHidden: true,
            numeric: true,
            narrow: 'end' as const,
            cell: (item: InventoryItem) => (
              <Button size="sm" onClick={() => setAdjusting(item)}>
                {t('inventory.adjust')}
              </Button>
            ),
          },
        ]
      : []),
  ];

  return (
    <Page title={t('inventory.title')} lead={t('inventory.lead')} wide>
      <ListCard
        list={list}
        page={items.data}
        error={items.error}
        onRetry={() => void items.refetch()}
        filtered={list.after !== undefined}
        empty={
          <EmptyState icon={<Boxes />} title={t('inventory.empty')}>
            {t('inventory.emptyText')}
          </EmptyState>
        }
      >
        <DataTable<InventoryItem>
          label={t('inventory.title')}
          rows={rows}
          columns={columns}
          idOf={({ variantId, locationId }) => `${variantId}:${locationId}`}
          nameOf={(item) => nameOf(known(item))}
          hrefOf={({ variantId }) => `/inventory/${variantId}`}
        />
      </ListCard>
      {adjusting && (
        <AdjustDialog
          item={adjusting}
          name={nameOf(known(adjusting))}
          onClose={() => setAdjusting(undefined)}
        />
      )}
    </Page>
  );
}
