'use client';

import { useSwitchStore } from '@ecomify/api-client/hooks';
import { cn } from '@ecomify/ui/cn';
import { Menu, MenuContent, MenuItem, MenuLabel, MenuSeparator, MenuTrigger } from '@ecomify/ui/menu';
import { Spinner } from '@ecomify/ui/spinner';
import { toast } from '@ecomify/ui/toast';
import { Check, ChevronsUpDown, Plus } from 'lucide-react';
import Link from 'next/link';
import { useI18n } from '@/i18n/client';
import { BASE_PATH } from '@/lib/base-path';
import { useWorkplace } from './workplace';

function initials(name: string): string {
  return name
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => word.charAt(0))
    .join('')
    .toUpperCase();
}

export function StoreSwitcher({ collapsed }: { readonly collapsed: boolean }) {
  const { t } = useI18n();
  const { store, stores, storeId } = useWorkplace();
  const change = useSwitchStore();

  function switchTo(id: string) {
    change.mutate(id, {
      // Nothing of one store may be seen in another: everything begins anew.
      onSuccess: () => window.location.assign(BASE_PATH),
      onError: () => toast.error(t('error.title')),
    });
  }

  return (
    <Menu>
      <MenuTrigger
        className={cn(
          'hover:bg-neutral-subtle flex h-10 w-full cursor-pointer items-center gap-2.5 rounded-md text-start focus-visible:-outline-offset-2',
          collapsed ? 'justify-center' : 'px-2',
        )}
      >
        <span
          aria-hidden
          className="bg-accent text-accent-foreground grid size-6.5 shrink-0 place-items-center rounded-md text-[11px] font-semibold"
        >
          {change.isPending ? <Spinner className="size-3.5" /> : initials(store?.name ?? '·')}
        </span>
        <span className="sr-only">{`${t('frame.switchStore')}: `}</span>
        <span className={collapsed ? 'sr-only' : 'min-w-0 flex-1 truncate text-sm font-semibold'}>
          {store?.name}
        </span>
        {!collapsed && <ChevronsUpDown aria-hidden className="text-muted-foreground size-4 shrink-0" />}
      </MenuTrigger>
      <MenuContent align="start" className="w-60">
        <MenuLabel>{t('frame.stores')}</MenuLabel>
        {stores.map((each) => (
          <MenuItem
            key={each.id}
            disabled={change.isPending}
            onSelect={() => each.id !== storeId && switchTo(each.id)}
          >
            <span className="min-w-0 flex-1 truncate">{each.name}</span>
            {each.id === storeId && <Check aria-hidden />}
          </MenuItem>
        ))}
        <MenuSeparator />
        <MenuItem asChild>
          <Link href="/welcome">
            <Plus aria-hidden />
            {t('frame.newStore')}
          </Link>
        </MenuItem>
      </MenuContent>
    </Menu>
  );
}
