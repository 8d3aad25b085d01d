'use client';

import { cn } from '@ecomify/ui/cn';
import { Tooltip } from '@ecomify/ui/popover';
import { PanelLeftClose, PanelLeftOpen } from 'lucide-react';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useI18n } from '@/i18n/client';
import { isCurrent, NAVIGATION, permitted, type NavItem } from './navigation';
import { useViewSettings } from './view-settings';
import { useWorkplace } from './workplace';

const row =
  'flex h-8 pointer-coarse:h-10 items-center gap-2.5 rounded-md px-2.5 text-[13px] font-medium focus-visible:-outline-offset-2 [&_svg]:size-4 [&_svg]:shrink-0';

type Props = { readonly collapsed: boolean; readonly collapsible?: boolean };

export function SideBar({ collapsed, collapsible }: Props) {
  const { t } = useI18n();
  const { permissions } = useWorkplace();
  const toggle = useViewSettings((view) => view.toggleCollapsed);
  const items = permitted(NAVIGATION, permissions);
  const main = items.filter(({ key }) => key !== 'settings');
  const foot = items.filter(({ key }) => key === 'settings');
  const label = t(collapsed ? 'frame.expand' : 'frame.collapse');
  const Icon = collapsed ? PanelLeftOpen : PanelLeftClose;
  return (
    <nav
      aria-label={t('frame.navigation')}
      className="flex min-h-0 flex-1 flex-col gap-0.5 overflow-y-auto p-2"
    >
      {main.map((item) => (
        <Item key={item.key} item={item} collapsed={collapsed} />
      ))}
      <div className="mt-auto grid gap-0.5 pt-4">
        {foot.map((item) => (
          <Item key={item.key} item={item} collapsed={collapsed} />
        ))}
        {collapsible && (
          <button
            type="button"
            aria-label={label}
            aria-expanded={!collapsed}
            onClick={toggle}
            className={cn(row, 'text-muted-foreground hover:bg-neutral-subtle w-full cursor-pointer')}
          >
            <Icon aria-hidden className="rtl:-scale-x-100" />
            {!collapsed && <span className="truncate font-normal">{t('frame.collapse')}</span>}
          </button>
        )}
      </div>
    </nav>
  );
}

function Item({ item, collapsed }: { readonly item: NavItem; readonly collapsed: boolean }) {
  const { t } = useI18n();
  const current = isCurrent(item, usePathname());
  const name = t(`nav.${item.key}`);
  const link = (
    <Link
      href={item.href}
      aria-current={current ? 'page' : undefined}
      aria-label={collapsed ? name : undefined}
      className={cn(
        row,
        current
          ? 'bg-surface text-foreground border-border [&_svg]:text-accent border'
          : 'text-muted-foreground hover:bg-neutral-subtle hover:text-foreground border border-transparent',
        item.key === 'inventory' && !collapsed && 'ms-4',
      )}
    >
      <item.icon aria-hidden />
      {!collapsed && <span className="truncate">{name}</span>}
    </Link>
  );
  return collapsed ? (
    <Tooltip content={name} side="right">
      {link}
    </Tooltip>
  ) : (
    link
  );
}
