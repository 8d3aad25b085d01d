'use client';

import type { AdminProduct, InventoryItem, Money } from '@ecomify/api-client';
import { useInventoryItems } from '@ecomify/api-client/hooks';
import Link from 'next/link';
import type { Column } from '@/components/data-table';
import { Picture } from '@/components/picture';
import { Status } from '@/components/status';
import { useWorkplace } from '@/frame/workplace';
import { useI18n } from '@/i18n/client';
import { priceRange } from './price-range';

/** The platform answers for so many variants at a time. */
const MAX_LEVELS = 100;

/** What is there of each variant on the page, over all locations; only variants that were asked for. */
function useStock(rows: readonly AdminProduct[] | undefined) {
  const { can } = useWorkplace();
  const variantIds = (rows ?? [])
    .flatMap(({ variants }) => variants.map(({ id }) => id ?? ''))
    .slice(0, MAX_LEVELS);
  const enabled = can('inventory:read') && variantIds.length > 0;
  const items = useInventoryItems({ variantIds, first: MAX_LEVELS }, enabled);
  return items.data === undefined || items.data.pageInfo.hasNextPage ? undefined : items.data.data;
}

function stockOf(product: AdminProduct, items: readonly InventoryItem[] | undefined): number | null {
  const tracked = product.variants.filter(({ trackInventory }) => trackInventory);
  const known = items?.filter(({ variantId }) => tracked.some(({ id }) => id === variantId)) ?? [];
  const complete = tracked.every(({ id }) => known.some(({ variantId }) => variantId === id));
  return complete && tracked.length > 0 ? known.reduce((sum, { available }) => sum + available, 0) : null;
}

export function useProductColumns(rows: readonly AdminProduct[] | undefined): Column<AdminProduct>[] {
  const { t, money, date } = useI18n();
  const { settings } = useWorkplace();
  const stock = useStock(rows);
  return [
    {
      id: 'product',
      header: t('products.product'),
      className: 'min-w-64',
      cell: (product) => (
        <span className="flex items-center gap-3">
          <Picture url={product.images[0]?.url} alt="" />
          <Link
            href={`/products/${product.id}`}
            className="text-foreground max-w-80 truncate font-medium hover:underline"
          >
            {product.title}
          </Link>
        </span>
      ),
    },
    { id: 'status', header: t('products.status'), cell: ({ status }) => <Status value={status} /> },
    {
      id: 'stock',
      header: t('products.stock'),
      className: 'whitespace-nowrap',
      cell: (product) => <Stock product={product} count={stockOf(product, stock)} />,
    },
    { id: 'type', header: t('products.type'), cell: ({ productType }) => productType ?? '' },
    { id: 'vendor', header: t('products.vendor'), narrow: 'hidden', cell: ({ vendor }) => vendor ?? '' },
    {
      id: 'price',
      header: t('products.price'),
      numeric: true,
      narrow: 'end',
      cell: ({ variants }) => {
        const range = priceRange(variants.map(({ price }) => price as Money));
        return (
          range && (
            <span className="whitespace-nowrap">
              {range.single ? money(range.lowest) : t('products.from', { price: money(range.lowest) })}
            </span>
          )
        );
      },
    },
    {
      id: 'updated',
      header: t('products.updated'),
      numeric: true,
      narrow: 'hidden',
      className: '@max-[60rem]:hidden',
      cell: ({ updatedAt }) => (
        <span className="text-muted-foreground whitespace-nowrap">
          {date(updatedAt, { dateStyle: 'medium' }, settings?.timezone)}
        </span>
      ),
    },
  ];
}

function Stock({ product, count }: { readonly product: AdminProduct; readonly count: number | null }) {
  const { t, number } = useI18n();
  const variants = product.variants.length;
  if (!product.variants.some(({ trackInventory }) => trackInventory)) {
    return <span className="text-muted-foreground">{t('products.notTracked')}</span>;
  }
  if (count === null) {
    return (
      <span className="text-muted-foreground">
        {variants > 1 ? t('products.variants', { count: variants }) : ''}
      </span>
    );
  }
  return (
    <span className={count <= 0 ? 'text-danger font-medium' : ''}>
      {variants > 1
        ? t('products.inStockOf', { stock: number(count), count: variants })
        : t('products.inStock', { count })}
    </span>
  );
}
