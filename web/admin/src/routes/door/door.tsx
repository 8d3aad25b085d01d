'use client';

import { Card } from '@ecomify/ui/layout';
import { useEffect, type ReactNode } from 'react';
import { useI18n } from '@/i18n/client';

type Props = {
  readonly title: string;
  readonly lead: string;
  readonly children: ReactNode;
  readonly foot?: ReactNode;
};

/** The frame of whoever is not inside yet. */
export function Door({ title, lead, children, foot }: Props) {
  const { t } = useI18n();
  useEffect(() => {
    document.title = `${title} · Ecomify`;
  }, [title]);
  return (
    <main className="grid min-h-dvh content-start justify-items-center gap-6 px-4 pt-[12vh] pb-10">
      <p className="flex items-center gap-2 text-sm font-semibold tracking-tight">
        <span
          aria-hidden
          className="bg-accent text-accent-foreground grid size-6.5 place-items-center rounded-md text-xs"
        >
          {[...t('frame.product')][0]}
        </span>
        {t('frame.product')}
      </p>
      <Card className="grid w-full max-w-96 gap-5 p-6">
        <div className="grid gap-1">
          <h1 className="text-xl font-semibold tracking-tight">{title}</h1>
          <p className="text-muted-foreground text-sm text-pretty">{lead}</p>
        </div>
        {children}
      </Card>
      {foot && <p className="text-muted-foreground text-sm">{foot}</p>}
    </main>
  );
}
