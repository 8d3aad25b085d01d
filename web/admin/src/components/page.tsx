'use client';

import { cn } from '@ecomify/ui/cn';
import { ChevronRight } from 'lucide-react';
import Link from 'next/link';
import { useEffect, type ReactNode } from 'react';
import { useI18n } from '@/i18n/client';

type PageProps = {
  readonly title: string;
  readonly badges?: ReactNode;
  readonly actions?: ReactNode;
  readonly lead?: ReactNode;
  /** The list that this page is a part of. */
  readonly parent?: { readonly href: string; readonly label: string };
  /** Tables use the full width; forms and details do not. */
  readonly wide?: boolean;
  readonly children: ReactNode;
};

export function Page({ title, badges, actions, lead, parent, wide, children }: PageProps) {
  const { t } = useI18n();
  useEffect(() => {
    document.title = `${title} · Ecomify`;
  }, [title]);
  return (
    <div className={cn('mx-auto grid w-full grid-cols-1 gap-4 p-4 md:p-6', !wide && 'max-w-300')}>
      <header className="grid gap-1">
        {parent && (
          <nav aria-label={t('common.breadcrumb')}>
            <Link
              href={parent.href}
              className="text-muted-foreground hover:text-foreground inline-flex items-center gap-1 text-[13px]"
            >
              {parent.label}
              <ChevronRight aria-hidden className="size-3.5 rtl:-scale-x-100" />
            </Link>
          </nav>
        )}
        <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
          <h1 className="text-xl font-semibold tracking-tight">{title}</h1>
          {badges && <span className="flex flex-wrap gap-1.5">{badges}</span>}
          {actions && <span className="ms-auto flex flex-wrap items-center gap-2">{actions}</span>}
        </div>
        {lead && <p className="text-muted-foreground text-[13px]">{lead}</p>}
      </header>
      {children}
    </div>
  );
}

/** Main work at two thirds, what belongs to it at the side; neither grows with a text that does not wrap. */
export function Columns({ main, side }: { readonly main: ReactNode; readonly side: ReactNode }) {
  return (
    <div className="grid grid-cols-1 items-start gap-4 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
      <div className="grid grid-cols-1 gap-4">{main}</div>
      <div className="grid grid-cols-1 gap-4">{side}</div>
    </div>
  );
}
