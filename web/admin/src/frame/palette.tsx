'use client';

import { useOrders, useProducts } from '@ecomify/api-client/hooks';
import { CommandEmpty, CommandGroup, CommandItem, CommandPalette } from '@ecomify/ui/command';
import { Package, Plus, ShoppingBag, Upload, UserPlus, type LucideIcon } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useDeferredValue, useState } from 'react';
import { useI18n } from '@/i18n/client';
import { NAVIGATION, permitted } from './navigation';
import { useWorkplace } from './workplace';

type Action = {
  readonly key: 'newProduct' | 'importProducts' | 'newCustomer';
  readonly href: string;
  readonly icon: LucideIcon;
  readonly needs: readonly string[];
};

const ACTIONS: readonly Action[] = [
  { key: 'newProduct', href: '/products/new', icon: Plus, needs: ['product:write'] },
  { key: 'importProducts', href: '/products/import', icon: Upload, needs: ['product:write'] },
  { key: 'newCustomer', href: '/customers/new', icon: UserPlus, needs: ['customer:write'] },
];

type Props = { readonly open: boolean; readonly onOpenChange: (open: boolean) => void };

/** One place for every page, action, product and order. */
export function Palette({ open, onOpenChange }: Props) {
  const { t } = useI18n();
  const [search, setSearch] = useState('');
  return (
    <CommandPalette
      open={open}
      onOpenChange={(next) => {
        setSearch('');
        onOpenChange(next);
      }}
      label={t('palette.label')}
      placeholder={t('palette.placeholder')}
      search={search}
      onSearchChange={setSearch}
      shouldFilter={false}
    >
      <Found search={search} onDone={() => onOpenChange(false)} />
    </CommandPalette>
  );
}

function Found({ search, onDone }: { readonly search: string; readonly onDone: () => void }) {
  const { t } = useI18n();
  const router = useRouter();
  const { permissions } = useWorkplace();
  const wanted = search.trim().toLocaleLowerCase();
  const fits = (name: string) => name.toLocaleLowerCase().includes(wanted);
  const pages = permitted(NAVIGATION, permissions).filter(({ key }) => fits(t(`nav.${key}`)));
  const actions = permitted(ACTIONS, permissions).filter(({ key }) => fits(t(`palette.${key}`)));

  function go(href: string) {
    onDone();
    router.push(href);
  }

  return (
    <>
      <CommandEmpty>{t('palette.empty', { query: search })}</CommandEmpty>
      {wanted.length > 1 && <Records query={wanted} onOpen={go} />}
      {pages.length > 0 && (
        <CommandGroup heading={t('palette.pages')}>
          {pages.map(({ key, href, icon: Icon }) => (
            <CommandItem key={key} value={`page ${key}`} onSelect={() => go(href)}>
              <Icon aria-hidden />
              {t(`nav.${key}`)}
            </CommandItem>
          ))}
        </CommandGroup>
      )}
      {actions.length > 0 && (
        <CommandGroup heading={t('palette.actions')}>
          {actions.map(({ key, href, icon: Icon }) => (
            <CommandItem key={key} value={`action ${key}`} onSelect={() => go(href)}>
              <Icon aria-hidden />
              {t(`palette.${key}`)}
            </CommandItem>
          ))}
        </CommandGroup>
      )}
    </>
  );
}

type RecordsProps = { readonly query: string; readonly onOpen: (href: string) => void };

function Records({ query, onOpen }: RecordsProps) {
  const { can } = useWorkplace();
  const wanted = useDeferredValue(query);
  return (
    <>
      {can('order:read') && <Orders query={wanted} onOpen={onOpen} />}
      {can('product:read') && <Products query={wanted} onOpen={onOpen} />}
    </>
  );
}

function Products({ query, onOpen }: RecordsProps) {
  const { t } = useI18n();
  const found = useProducts({ query, first: 5 }).data?.data ?? [];
  return (
    found.length > 0 && (
      <CommandGroup heading={t('palette.products')}>
        {found.map(({ id, title }) => (
          <CommandItem key={id} value={`product ${id}`} onSelect={() => onOpen(`/products/${id}`)}>
            <Package aria-hidden />
            <span className="truncate">{title}</span>
          </CommandItem>
        ))}
      </CommandGroup>
    )
  );
}

function Orders({ query, onOpen }: RecordsProps) {
  const { t, money } = useI18n();
  const found = useOrders({ query, first: 5 }).data?.data ?? [];
  return (
    found.length > 0 && (
      <CommandGroup heading={t('palette.orders')}>
        {found.map(({ id, orderNumber, email, totalPrice }) => (
          <CommandItem key={id} value={`order ${id}`} onSelect={() => onOpen(`/orders/${id}`)}>
            <ShoppingBag aria-hidden />
            <span className="plain font-medium">#{orderNumber}</span>
            <span className="text-muted-foreground truncate">{email}</span>
            <span className="ms-auto tabular-nums">{money(totalPrice)}</span>
          </CommandItem>
        ))}
      </CommandGroup>
    )
  );
}
