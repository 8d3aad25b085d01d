'use client';

import { cn } from '@ecomify/ui/cn';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';
import { Page } from '@/components/page';
import { permitted } from '@/frame/navigation';
import { useWorkplace } from '@/frame/workplace';
import { useI18n } from '@/i18n/client';

const SECTIONS = [
  { key: 'store', href: '/settings', needs: ['settings:read'] },
  { key: 'checkout', href: '/settings/checkout', needs: ['settings:read'] },
  { key: 'theme', href: '/settings/theme', needs: ['settings:read'] },
  { key: 'payments', href: '/settings/payments', needs: ['settings:read'] },
  { key: 'staff', href: '/settings/staff', needs: ['settings:read'] },
  { key: 'webhooks', href: '/settings/webhooks', needs: ['webhook:read'] },
] as const;

type Props = {
  readonly section: (typeof SECTIONS)[number]['key'];
  readonly actions?: ReactNode;
  readonly children: ReactNode;
};

export function SettingsPage({ section, actions, children }: Props) {
  const { t } = useI18n();
  const { permissions } = useWorkplace();
  const pathname = usePathname();
  return (
    <Page title={t(`settings.${section}`)} actions={actions}>
      <div className="grid items-start gap-4 md:grid-cols-[11rem_minmax(0,1fr)]">
        <nav aria-label={t('settings.title')} className="flex gap-1 overflow-x-auto md:grid">
          {permitted(SECTIONS, permissions).map(({ key, href }) => (
            <Link
              key={key}
              href={href}
              aria-current={pathname === href ? 'page' : undefined}
              className={cn(
                'text-muted-foreground hover:text-foreground rounded-md px-2.5 py-1.5 text-[13px] font-medium whitespace-nowrap',
                pathname === href && 'bg-neutral-subtle text-foreground',
              )}
            >
              {t(`settings.${key}`)}
            </Link>
          ))}
        </nav>
        <div className="grid gap-4">{children}</div>
      </div>
    </Page>
  );
}
