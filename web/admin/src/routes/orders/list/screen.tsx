'use client';

import type { AdminOrder, AdminOrderFilter } from '@ecomify/api-client';
import { useOrders } from '@ecomify/api-client/hooks';
import { EmptyState } from '@ecomify/ui/layout';
import { Select } from '@ecomify/ui/select';
import { ShoppingBag } from 'lucide-react';
import { ColumnsMenu, useVisible } from '@/components/columns-menu';
import { DataTable } from '@/components/data-table';
import { ListCard } from '@/components/list-card';
import { Page } from '@/components/page';
import { SearchField } from '@/components/search-field';
import { ViewTabs } from '@/components/view-tabs';
import { useLiveOrders } from '@/frame/live-orders';
import { useI18n } from '@/i18n/client';
import { useListState } from '@/lib/list-state';
import { useOrderColumns } from './columns';

const STATUSES = ['CONFIRMED', 'PROCESSING', 'COMPLETED', 'CANCELLED'] as const;
const PAYMENTS = ['AUTHORIZED', 'PAID', 'PENDING', 'REFUNDED', 'VOIDED'] as const;
const PAGE_SIZE = 25;

export function OrdersScreen() {
  const { t } = useI18n();
  const list = useListState();
  const { arrived } = useLiveOrders();
  const status = STATUSES.find((each) => each === list.get('status'));
  const financialStatus = PAYMENTS.find((each) => each === list.get('payment'));
  const query = list.get('q');
  const filter: AdminOrderFilter = { status, financialStatus, query, first: PAGE_SIZE, after: list.after };
  const orders = useOrders(filter);
  const columns = useOrderColumns();
  const visible = useVisible('orders', columns);
  return (
    <Page title={t('orders.title')} wide>
      <ListCard
        list={list}
        page={orders.data}
        error={orders.error}
        onRetry={() => void orders.refetch()}
        filtered={[status, financialStatus, query, list.after].some((each) => each !== undefined)}
        onClear={() => list.set({ status: undefined, payment: undefined, q: undefined })}
        empty={
          <EmptyState icon={<ShoppingBag />} title={t('orders.empty')}>
            {t('orders.emptyText')}
          </EmptyState>
        }
        toolbar={
          <>
            <ViewTabs
              label={t('list.views')}
              value={status ?? 'ALL'}
              views={[
                { value: 'ALL', label: t('common.all') },
                ...STATUSES.map((value) => ({ value, label: t(`status.${value}`) })),
              ]}
              onChange={(value) => list.set({ status: value === 'ALL' ? undefined : value })}
            />
            <span className="flex basis-full flex-wrap items-center justify-end gap-2 sm:flex-1 sm:basis-0">
              <Select
                aria-label={t('orders.payment')}
                className="w-28 sm:w-40"
                value={financialStatus ?? ''}
                onChange={(event) => list.set({ payment: event.target.value })}
              >
                <option value="">{t('orders.anyPayment')}</option>
                {PAYMENTS.map((value) => (
                  <option key={value} value={value}>
                    {t(`status.${value}`)}
                  </option>
                ))}
              </Select>
              <SearchField
                label={t('orders.search')}
                value={query ?? ''}
                onChange={(value) => list.set({ q: value }, true)}
              />
              <ColumnsMenu list="orders" columns={columns} fixed="order" />
            </span>
          </>
        }
      >
        <DataTable<AdminOrder>
          label={t('orders.title')}
          rows={orders.data?.data}
          columns={visible}
          idOf={({ id }) => id}
          nameOf={({ orderNumber }) => `#${orderNumber}`}
          hrefOf={({ id }) => `/orders/${id}`}
          fresh={arrived}
        />
      </ListCard>
    </Page>
  );
}
