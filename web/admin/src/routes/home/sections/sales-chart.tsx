'use client';

import { directionOf } from '@ecomify/i18n';
import {
  Area,
  CartesianGrid,
  ComposedChart,
  Line,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { useI18n } from '@/i18n/client';
import type { ChartDay } from '../periods';

/** One hue; the days before are dashed. The arrow keys read it day by day. */
export function SalesChart({ days }: { readonly days: readonly ChartDay[] }) {
  const { t, locale, money, date, number } = useI18n();
  const currency = days[0]?.revenue.currencyCode ?? 'EUR';
  const reversed = directionOf(locale) === 'rtl';
  const day = (iso: string) => date(`${iso}T12:00:00Z`, { day: 'numeric', month: 'short' }, 'UTC');
  return (
    <div className="plain h-56 w-full text-xs" role="group" aria-label={t('home.chart')}>
      <ResponsiveContainer width="100%" height="100%">
        <ComposedChart data={[...days]} margin={{ top: 8, right: 4, bottom: 0, left: 4 }} accessibilityLayer>
          <defs>
            <linearGradient id="revenue" x1="0" y1="0" x2="0" y2="1">
              <stop offset="0%" stopColor="var(--accent)" stopOpacity={0.22} />
              <stop offset="100%" stopColor="var(--accent)" stopOpacity={0} />
            </linearGradient>
          </defs>
          <CartesianGrid vertical={false} stroke="var(--border)" />
          <XAxis
            dataKey="date"
            tickFormatter={day}
            reversed={reversed}
            tickLine={false}
            axisLine={false}
            minTickGap={40}
            tick={{ fill: 'var(--muted-foreground)' }}
          />
          <YAxis
            orientation={reversed ? 'right' : 'left'}
            tickFormatter={(value: number) =>
              number(value, { style: 'currency', currency, notation: 'compact', maximumFractionDigits: 1 })
            }
            tickLine={false}
            axisLine={false}
            width={56}
            tick={{ fill: 'var(--muted-foreground)' }}
          />
          <Tooltip
            cursor={{ stroke: 'var(--border-strong)' }}
            isAnimationActive={false}
            content={({ active, payload }) => {
              const hovered = payload?.[0]?.payload as ChartDay | undefined;
              return active && hovered ? (
                <div className="border-border bg-surface-raised shadow-raised grid gap-0.5 rounded-md border px-2.5 py-2">
                  <p className="font-medium">{day(hovered.date)}</p>
                  <p className="tabular-nums">{money(hovered.revenue)}</p>
                  {hovered.before && (
                    <p className="text-muted-foreground tabular-nums">
                      {t('home.before')}: {money(hovered.before)}
                    </p>
                  )}
                </div>
              ) : null;
            }}
          />
          <Line
            dataKey="heightBefore"
            stroke="var(--border-strong)"
            strokeDasharray="4 4"
            strokeWidth={1.5}
            dot={false}
            isAnimationActive={false}
          />
          <Area
            dataKey="height"
            stroke="var(--accent)"
            strokeWidth={2}
            fill="url(#revenue)"
            dot={false}
            isAnimationActive={false}
          />
        </ComposedChart>
      </ResponsiveContainer>
    </div>
  );
}
