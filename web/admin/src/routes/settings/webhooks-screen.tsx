'use client';

import type { Webhook } from '@ecomify/api-client';
import { useWebhooks } from '@ecomify/api-client/hooks';
import { Badge } from '@ecomify/ui/badge';
import { Button } from '@ecomify/ui/button';
import { EmptyState } from '@ecomify/ui/layout';
import { Plus, Webhook as WebhookIcon } from 'lucide-react';
import Link from 'next/link';
import { useState } from 'react';
import { DataTable, type Column } from '@/components/data-table';
import { ListCard } from '@/components/list-card';
import { useWorkplace } from '@/frame/workplace';
import { useI18n } from '@/i18n/client';
import { useListState } from '@/lib/list-state';
import { SettingsPage } from './settings-page';
import { TopicName } from './topics';
import { WebhookDialog } from './webhook-dialog';

export function WebhooksScreen() {
  const { t, date } = useI18n();
  const { can, settings } = useWorkplace();
  const list = useListState();
  const webhooks = useWebhooks();
  const [adding, setAdding] = useState(false);
  const columns: readonly Column<Webhook>[] = [
    {
      id: 'topic',
      header: t('webhooks.topic'),
      cell: ({ id, topic }) => (
        <Link href={`/settings/webhooks/${id}`} className="font-medium whitespace-nowrap hover:underline">
          <TopicName topic={topic} />
        </Link>
      ),
    },
    {
      id: 'address',
      header: t('webhooks.address'),
      cell: ({ address }) => <span className="plain block max-w-80 truncate">{address}</span>,
    },
    {
      id: 'status',
      header: t('webhooks.status'),
      narrow: 'end',
      cell: ({ isActive }) => (
        <Badge tone={isActive ? 'success' : 'neutral'}>
          {t(isActive ? 'webhooks.active' : 'webhooks.inactive')}
        </Badge>
      ),
    },
    {
      id: 'created',
      header: t('webhooks.created'),
      numeric: true,
      cell: ({ createdAt }) => (
        <span className="text-muted-foreground whitespace-nowrap">
          {date(createdAt, { dateStyle: 'medium' }, settings?.timezone)}
        </span>
      ),
    },
  ];
  const add = can('webhook:write') && (
    <Button variant="primary" onClick={() => setAdding(true)}>
      <Plus aria-hidden />
      {t('webhooks.add')}
    </Button>
  );
  return (
    <SettingsPage section="webhooks" actions={add}>
      <ListCard
        list={list}
        page={webhooks.data}
        error={webhooks.error}
        onRetry={() => void webhooks.refetch()}
        filtered={false}
        empty={
          <EmptyState icon={<WebhookIcon />} title={t('webhooks.empty')} action={add}>
            {t('webhooks.emptyText')}
          </EmptyState>
        }
      >
        <DataTable<Webhook>
          label={t('settings.webhooks')}
          rows={webhooks.data?.data}
          columns={columns}
          idOf={({ id }) => id}
          nameOf={({ address }) => address}
          hrefOf={({ id }) => `/settings/webhooks/${id}`}
        />
      </ListCard>
      {adding && <WebhookDialog onClose={() => setAdding(false)} />}
    </SettingsPage>
  );
}
