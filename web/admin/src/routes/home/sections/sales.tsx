'use client';

import type { SalesOverview } from '@ecomify/api-client';
import { useSales } from '@ecomify/api-client/hooks';
import { Button } from '@ecomify/ui/button';
import { Card, CardBody, Skeleton } from '@ecomify/ui/layout';
import { BarChart3, Table2 } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useState, type ReactNode } from 'react';
import { Failure } from '@/components/failure';
import { useWorkplace } from '@/frame/workplace';
import { useI18n } from '@/i18n/client';
import { bestDay, changeOf, chartDays, daysBeforeThat, type Days, type Period } from '../periods';
import { SalesTable } from './sales-table';

// The library of the chart is larger than everything else on this page.
const SalesChart = dynamic(() => import('./sales-chart').then((module) => module.SalesChart), {
  ssr: false,
  loading: () => <Skeleton className="h-56" />,
});

type Props = { readonly period: Period; readonly days: Days };

export function SalesSection({ period, days }: Props) {
  const now = useSales(period);
  const before = useSales(daysBeforeThat(period, days));
  if (now.error && now.data === undefined) {
    return <Failure error={now.error} onRetry={() => void now.refetch()} />;
  }
  return (
    <Card>
      {now.data === undefined ? (
        <CardBody className="grid grid-cols-1 gap-4">
          <div className="flex gap-10">
            <Skeleton className="h-12 w-28" />
            <Skeleton className="h-12 w-20" />
            <Skeleton className="h-12 w-24" />
          </div>
          <Skeleton className="h-56" />
        </CardBody>
      ) : (
        <Sales
          now={now.data}
          before={before.data ?? (before.isError ? null : undefined)}
          period={period}
          days={days}
        />
      )}
    </Card>
  );
}

type SalesProps = Props & {
  readonly now: SalesOverview;
  /** Undefined until it is there, null where it could not be read. */
  readonly before: SalesOverview | null | undefined;
};

function Sales({ now, before, period, days }: SalesProps) {
  const { t, money, number, date } = useI18n();
  const { settings } = useWorkplace();
  const [asTable, setAsTable] = useState(false);
  const chart = chartDays(now, before ?? undefined);
  const best = bestDay(chart);
  const day = (iso: string) => date(`${iso}T12:00:00Z`, { day: 'numeric', month: 'short' }, 'UTC');
  const Icon = asTable ? BarChart3 : Table2;
  return (
    <CardBody className="grid grid-cols-1 gap-4">
      <div className="flex flex-wrap items-start gap-x-10 gap-y-3">
        <Figure label={t('home.revenue')} note={<Change now={now} before={before} days={days} />}>
          {money(now.totalRevenue)}
        </Figure>
        <Figure label={t('home.orders')}>{number(now.totalOrders)}</Figure>
        <Figure label={t('home.average')}>{money(now.averageOrderValue)}</Figure>
        <Button
          variant="ghost"
          size="icon"
          className="ms-auto"
          aria-label={t(asTable ? 'home.asChart' : 'home.asTable')}
          onClick={() => setAsTable(!asTable)}
        >
          <Icon aria-hidden />
        </Button>
      </div>
      {asTable ? <SalesTable days={chart} /> : <SalesChart days={chart} />}
      <p className="text-muted-foreground flex flex-wrap justify-between gap-x-4 text-xs">
        <span>
          {best
            ? t('home.chartSummary', {
                total: money(now.totalRevenue),
                from: day(period.from),
                to: day(period.to),
                day: day(best.date),
                amount: money(best.revenue),
              })
            : t('home.nothingSold')}
        </span>
        {settings && <span>{t('home.zone', { zone: settings.timezone })}</span>}
      </p>
    </CardBody>
  );
}

type FigureProps = { readonly label: string; readonly children: ReactNode; readonly note?: ReactNode };

function Figure({ label, children, note }: FigureProps) {
  return (
    <div className="grid grid-cols-1 gap-0.5">
      <p className="text-muted-foreground text-[13px]">{label}</p>
      <p className="text-xl font-semibold tracking-tight tabular-nums">{children}</p>
      {note}
    </div>
  );
}

type ChangeProps = Pick<SalesProps, 'now' | 'before' | 'days'>;

function Change({ now, before, days }: ChangeProps) {
  const { t, number } = useI18n();
  if (before === undefined) {
    return <Skeleton className="h-4 w-40" />;
  }
  if (before === null) {
    return <p className="text-muted-foreground text-xs">{t('home.beforeUnknown', { count: days })}</p>;
  }
  const change = changeOf(now.totalRevenue, before.totalRevenue);
  const percent = number(Math.abs(change ?? 0), { style: 'percent', maximumFractionDigits: 0 });
  const key =
    change === null
      ? ('home.noneBefore' as const)
      : change > 0
        ? ('home.up' as const)
        : change < 0
          ? ('home.down' as const)
          : ('home.same' as const);
  return <p className="text-muted-foreground text-xs">{t(key, { change: percent, count: days })}</p>;
}
