'use client';

import { address, type AdminProduct, type AdminProductFilter } from '@ecomify/api-client';
import { useProducts } from '@ecomify/api-client/hooks';
import { Button } from '@ecomify/ui/button';
import { EmptyState } from '@ecomify/ui/layout';
import { Download, Package, Plus, Upload } from 'lucide-react';
import Link from 'next/link';
import { useState } from 'react';
import { ColumnsMenu, useVisible } from '@/components/columns-menu';
import { DataTable } from '@/components/data-table';
import { ListCard } from '@/components/list-card';
import { Page } from '@/components/page';
import { SearchField } from '@/components/search-field';
import { ViewTabs } from '@/components/view-tabs';
import { useWorkplace } from '@/frame/workplace';
import { useI18n } from '@/i18n/client';
import { BASE_PATH } from '@/lib/base-path';
import { useListState } from '@/lib/list-state';
import { BulkBar } from './bulk-bar';
import { useProductColumns } from './columns';

const STATUSES = ['ACTIVE', 'DRAFT', 'ARCHIVED'] as const;
const PAGE_SIZE = 25;

export function ProductsScreen() {
  const { t } = useI18n();
  const { can } = useWorkplace();
  const list = useListState();
  const status = STATUSES.find((each) => each === list.get('status'));
  const query = list.get('q');
  const filter: AdminProductFilter = { status, query, first: PAGE_SIZE, after: list.after };
  const products = useProducts(filter);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const rows = products.data?.data;
  const columns = useProductColumns(rows);
  const visible = useVisible('products', columns);
  const chosen = rows?.filter(({ id }) => selected.has(id)) ?? [];
  const mayWrite = can('product:write');

  const actions = mayWrite && (
    <>
      <Button asChild>
        <Link href="/products/import">
          <Upload aria-hidden />
          {t('products.import')}
        </Link>
      </Button>
      <Button asChild variant="primary">
        <Link href="/products/new">
          <Plus aria-hidden />
          {t('products.add')}
        </Link>
      </Button>
    </>
  );

  const somethingThere = rows !== undefined && rows.length > 0;
  const take = somethingThere && (
    <Button asChild title={t('products.exportHelp')}>
      <a
        href={`${BASE_PATH}${address('/api/v1/admin/products/export', {}, { status, query })}`}
        download="products.csv"
      >
        <Download aria-hidden />
        {t('products.export')}
      </a>
    </Button>
  );

  return (
    <Page
      title={t('products.title')}
      wide
      actions={
        <>
          {take}
          {actions}
        </>
      }
    >
      <ListCard
        list={list}
        page={products.data}
        error={products.error}
        onRetry={() => void products.refetch()}
        filtered={status !== undefined || query !== undefined || list.after !== undefined}
        onClear={() => list.set({ status: undefined, q: undefined })}
        empty={
          <EmptyState icon={<Package />} title={t('products.empty')} action={actions}>
            {t('products.emptyText')}
          </EmptyState>
        }
        toolbar={
          chosen.length > 0 ? (
            <BulkBar products={chosen} onDone={() => setSelected(new Set())} />
          ) : (
            <>
              <ViewTabs
                label={t('list.views')}
                value={status ?? 'ALL'}
                views={[
                  { value: 'ALL', label: t('products.allStatuses') },
                  ...STATUSES.map((value) => ({ value, label: t(`status.${value}`) })),
                ]}
                onChange={(value) => list.set({ status: value === 'ALL' ? undefined : value })}
              />
              <span className="flex basis-full flex-wrap items-center justify-end gap-2 sm:flex-1 sm:basis-0">
                <SearchField
                  label={t('products.search')}
                  value={query ?? ''}
                  onChange={(value) => list.set({ q: value }, true)}
                />
                <ColumnsMenu list="products" columns={columns} fixed="product" />
              </span>
            </>
          )
        }
      >
        <DataTable<AdminProduct>
          label={t('products.title')}
          rows={rows}
          columns={visible}
          idOf={({ id }) => id}
          nameOf={({ title }) => title}
          hrefOf={({ id }) => `/products/${id}`}
          selection={mayWrite ? { ids: selected, change: setSelected } : undefined}
        />
      </ListCard>
    </Page>
  );
}
