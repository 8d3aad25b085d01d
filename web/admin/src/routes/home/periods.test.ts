import { describe, expect, it } from 'vitest';
import { bestDay, changeOf, chartDays, daysBeforeThat, lastDays, today } from './periods';

const eur = (amount: string) => ({ amount, currencyCode: 'EUR' });
const sales = (...amounts: string[]) => ({
  totalRevenue: eur('0'),
  totalOrders: 0,
  averageOrderValue: eur('0'),
  series: amounts.map((amount, at) => ({ date: `2026-11-0${at + 1}`, revenue: eur(amount), orders: at })),
});

describe('the days of a store', () => {
  it('begin and end where the store is', () => {
    const now = new Date('2026-11-22T23:30:00Z');

    expect([today(now, 'Europe/Dublin'), today(now, 'Asia/Tokyo')]).toEqual(['2026-11-22', '2026-11-23']);
  });

  it('reach over the end of a month', () => {
    expect(lastDays('2026-03-02', 7)).toEqual({ from: '2026-02-24', to: '2026-03-02' });
  });

  it('are compared with as many before them', () => {
    expect(daysBeforeThat(lastDays('2026-11-22', 7), 7)).toEqual({ from: '2026-11-09', to: '2026-11-15' });
  });
});

describe('the change of revenue', () => {
  it('is a part of what was before', () => {
    expect(changeOf(eur('112.00'), eur('100.00'))).toBeCloseTo(0.12);
  });

  it('is unknown where there was nothing', () => {
    expect(changeOf(eur('112.00'), eur('0.00'))).toBeNull();
  });
});

describe('the days of a chart', () => {
  it('stand beside their counterparts', () => {
    expect(chartDays(sales('1', '2'), sales('5')).map(({ heightBefore }) => heightBefore)).toEqual([5, null]);
  });

  it('have no best one where nothing was sold', () => {
    expect(bestDay(chartDays(sales('0', '0'), undefined))).toBeUndefined();
    expect(bestDay(chartDays(sales('0', '7', '3'), undefined))?.date).toBe('2026-11-02');
  });
});
