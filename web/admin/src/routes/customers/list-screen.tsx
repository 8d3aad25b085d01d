'use client';

import type { AdminCustomer } from '@ecomify/api-client';
import { useCustomers } from '@ecomify/api-client/hooks';
import { Badge } from '@ecomify/ui/badge';
import { Button } from '@ecomify/ui/button';
import { EmptyState } from '@ecomify/ui/layout';
import { Mail, Plus, Users } from 'lucide-react';
import Link from 'next/link';
import { DataTable, type Column } from '@/components/data-table';
import { ListCard } from '@/components/list-card';
import { Page } from '@/components/page';
import { SearchField } from '@/components/search-field';
import { useWorkplace } from '@/frame/workplace';
import { useI18n } from '@/i18n/client';
import { useListState } from '@/lib/list-state';

const PAGE_SIZE = 25;

type Row = Omit<AdminCustomer, 'addresses'>;

export function CustomersScreen() {
  const { t, money, number, date } = useI18n();
  const { can, settings } = useWorkplace();
  const list = useListState();
  const query = list.get('q');
  const customers = useCustomers({ query, first: PAGE_SIZE, after: list.after });
  const columns: readonly Column<Row>[] = [
    {
      id: 'customer',
      header: t('customers.customer'),
      className: 'min-w-44',
      cell: ({ id, firstName, lastName, email }) => (
        <Link href={`/customers/${id}`} className="font-medium hover:underline">
          {`${firstName ?? ''} ${lastName ?? ''}`.trim() || email}
        </Link>
      ),
    },
    {
      id: 'email',
      header: t('customers.email'),
      cell: ({ email }) => <span className="plain text-muted-foreground">{email}</span>,
    },
    {
      id: 'marketing',
      header: t('customers.marketing'),
      cell: ({ acceptsMarketing }) => (
        <Badge tone={acceptsMarketing ? 'success' : 'neutral'}>
          {acceptsMarketing && <Mail aria-hidden />}
          {t(acceptsMarketing ? 'customers.subscribed' : 'customers.notSubscribed')}
        </Badge>
      ),
    },
    {
      id: 'orders',
      header: t('customers.orders'),
      numeric: true,
      cell: ({ ordersCount }) => number(ordersCount),
    },
    {
      id: 'spent',
      header: t('customers.spent'),
      numeric: true,
      narrow: 'end',
      cell: ({ totalSpent }) => money(totalSpent),
    },
    {
      id: 'since',
      header: t('customers.since'),
      numeric: true,
      cell: ({ createdAt }) => (
        <span className="text-muted-foreground whitespace-nowrap">
          {date(createdAt, { dateStyle: 'medium' }, settings?.timezone)}
        </span>
      ),
    },
  ];
  const add = can('customer:write') && (
    <Button asChild variant="primary">
      <Link href="/customers/new">
        <Plus aria-hidden />
        {t('customers.add')}
      </Link>
    </Button>
  );
  return (
    <Page title={t('customers.title')} wide actions={add}>
      <ListCard
        list={list}
        page={customers.data}
        error={customers.error}
        onRetry={() => void customers.refetch()}
        filtered={query !== undefined || list.after !== undefined}
        onClear={() => list.set({ q: undefined })}
        empty={
          <EmptyState icon={<Users />} title={t('customers.empty')} action={add}>
            {t('customers.emptyText')}
          </EmptyState>
        }
        toolbar={
          <SearchField
            label={t('customers.search')}
            value={query ?? ''}
            onChange={(value) => list.set({ q: value }, true)}
          />
        }
      >
        <DataTable<Row>
          label={t('customers.title')}
          rows={customers.data?.data}
          columns={columns}
          idOf={({ id }) => id}
          nameOf={({ email }) => email}
          hrefOf={({ id }) => `/customers/${id}`}
        />
      </ListCard>
    </Page>
  );
}
