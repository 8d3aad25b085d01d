'use client';

import type { StaffMember } from '@ecomify/api-client';
import { useRemoveStaff, useStaff } from '@ecomify/api-client/hooks';
import { Badge } from '@ecomify/ui/badge';
import { Button } from '@ecomify/ui/button';
import { ConfirmDialog } from '@ecomify/ui/dialog';
import { EmptyState } from '@ecomify/ui/layout';
import { toast } from '@ecomify/ui/toast';
import { Plus, Users } from 'lucide-react';
import { useState } from 'react';
import { DataTable, type Column } from '@/components/data-table';
import { Failure } from '@/components/failure';
import { ListCard } from '@/components/list-card';
import { useWorkplace } from '@/frame/workplace';
import { useI18n } from '@/i18n/client';
import { useListState } from '@/lib/list-state';
import { SettingsPage } from './settings-page';
import { StaffDialog } from './staff-dialog';

const PAGE_SIZE = 25;

const nameOf = ({ firstName, lastName }: StaffMember) => `${firstName} ${lastName}`;

export function StaffScreen() {
  const { t, date } = useI18n();
  const { can, settings, user } = useWorkplace();
  const list = useListState();
  const staff = useStaff({ first: PAGE_SIZE, after: list.after });
  const remove = useRemoveStaff();
  const [adding, setAdding] = useState(false);
  const [leaving, setLeaving] = useState<StaffMember>();
  const mayChange = can('settings:write');

  const columns: readonly Column<StaffMember>[] = [
    {
      id: 'name',
      header: t('staff.name'),
      cell: (member) => (
        <span className="grid py-2 whitespace-nowrap">
          <span className="font-medium">
            {nameOf(member)}
            {member.userId === user.id && <span className="text-muted-foreground"> {t('staff.you')}</span>}
          </span>
          <span className="plain text-muted-foreground block max-w-80 truncate">{member.email}</span>
        </span>
      ),
    },
    {
      id: 'role',
      header: t('staff.role'),
      cell: ({ role }) => (
        <Badge tone={role === 'OWNER' ? 'accent' : 'neutral'}>{t(`staff.roles.${role}`)}</Badge>
      ),
    },
    {
      id: 'added',
      header: t('staff.added'),
      numeric: true,
      cell: ({ addedAt }) => (
        <span className="text-muted-foreground whitespace-nowrap">
          {date(addedAt, { dateStyle: 'medium' }, settings?.timezone)}
        </span>
      ),
    },
    ...(mayChange
      ? [
          {
            id: 'actions',
            header: t('common.actions'),
            headerHidden: true,
            numeric: true,
            narrow: 'end' as const,
            cell: (member: StaffMember) =>
              member.role !== 'OWNER' &&
              member.userId !== user.id && (
                <Button
                  size="sm"
                  aria-label={t('staff.removeName', { name: nameOf(member) })}
                  onClick={() => setLeaving(member)}
                >
                  {t('common.remove')}
                </Button>
              ),
          },
        ]
      : []),
  ];

  const add = mayChange && (
    <Button variant="primary" onClick={() => setAdding(true)}>
      <Plus aria-hidden />
      {t('staff.add')}
    </Button>
  );
  return (
    <SettingsPage section="staff" actions={add}>
      {remove.error && <Failure error={remove.error} />}
      <ListCard
        list={list}
        page={staff.data}
        error={staff.error}
        onRetry={() => void staff.refetch()}
        filtered={list.after !== undefined}
        empty={<EmptyState icon={<Users />} title={t('staff.empty')} action={add} />}
      >
        <DataTable<StaffMember>
          label={t('settings.staff')}
          rows={staff.data?.data}
          columns={columns}
          idOf={({ userId }) => userId}
          nameOf={nameOf}
        />
      </ListCard>
      <p className="text-muted-foreground text-[13px]">{t('staff.rolesText')}</p>
      {adding && <StaffDialog onClose={() => setAdding(false)} />}
      <ConfirmDialog
        open={leaving !== undefined}
        onOpenChange={() => setLeaving(undefined)}
        title={t('staff.removeTitle', { name: leaving ? nameOf(leaving) : '' })}
        description={t('staff.removeText')}
        confirmLabel={t('common.remove')}
        cancelLabel={t('common.cancel')}
        destructive
        onConfirm={() =>
          leaving &&
          remove.mutate(leaving.userId, {
            onSuccess: () => toast.success(t('staff.removed', { name: nameOf(leaving) })),
          })
        }
      />
    </SettingsPage>
  );
}
