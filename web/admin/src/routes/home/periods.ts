import type { Money, SalesOverview } from '@ecomify/api-client';

export const PERIODS = [7, 30, 90] as const;
export type Days = (typeof PERIODS)[number];

export type Period = { readonly from: string; readonly to: string };

const DAY_MS = 24 * 60 * 60 * 1000;

/** Today's date where the store is. */
export function today(now: Date, timeZone: string | undefined): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(now);
}

function daysBefore(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) - days * DAY_MS).toISOString().slice(0, 10);
}

/** The last days up to and with the given one. */
export function lastDays(to: string, days: number): Period {
  return { from: daysBefore(to, days - 1), to };
}

/** As many days right before a period. */
export function daysBeforeThat({ from }: Period, days: number): Period {
  return lastDays(daysBefore(from, 1), days);
}

/** How much more or less, as a part of one; null where there was nothing to compare with. */
export function changeOf(now: Money, before: Money | undefined): number | null {
  const past = Number(before?.amount ?? 0);
  return past === 0 ? null : (Number(now.amount) - past) / past;
}

export type ChartDay = {
  readonly date: string;
  /** For the height of a line only; what is read is the money itself. */
  readonly height: number;
  readonly heightBefore: number | null;
  readonly revenue: Money;
  readonly before: Money | null;
  readonly orders: number;
};

/** The days of a period, each beside its counterpart of the days before. */
export function chartDays(now: SalesOverview, before: SalesOverview | undefined): ChartDay[] {
  return now.series.map(({ date, revenue, orders }, at) => {
    const past = before?.series[at]?.revenue ?? null;
    return {
      date,
      orders,
      revenue,
      before: past,
      height: Number(revenue.amount),
      heightBefore: past === null ? null : Number(past.amount),
    };
  });
}

/** The day that brought the most; undefined where nothing was sold. */
export function bestDay(days: readonly ChartDay[]): ChartDay | undefined {
  const best = days.reduce<ChartDay | undefined>(
    (most, day) => (most === undefined || day.height > most.height ? day : most),
    undefined,
  );
  return best !== undefined && best.height > 0 ? best : undefined;
}
