'use client';

import { Table, TableBody, TableCell, TableHead, TableHeaderCell, TableRow } from '@ecomify/ui/table';
import { useI18n } from '@/i18n/client';
import type { ChartDay } from '../periods';

/** The chart's figures for those who would rather read them. */
export function SalesTable({ days }: { readonly days: readonly ChartDay[] }) {
  const { t, money, number, date } = useI18n();
  return (
    <div className="border-border max-h-72 overflow-y-auto rounded-md border">
      <Table label={t('home.chart')}>
        <TableHead>
          <tr>
            <TableHeaderCell>{t('home.day')}</TableHeaderCell>
            <TableHeaderCell numeric>{t('home.orders')}</TableHeaderCell>
            <TableHeaderCell numeric>{t('home.revenue')}</TableHeaderCell>
            <TableHeaderCell numeric>{t('home.before')}</TableHeaderCell>
          </tr>
        </TableHead>
        <TableBody>
          {days.toReversed().map((day) => (
            <TableRow key={day.date}>
              <TableCell>{date(`${day.date}T12:00:00Z`, { dateStyle: 'medium' }, 'UTC')}</TableCell>
              <TableCell numeric>{number(day.orders)}</TableCell>
              <TableCell numeric>{money(day.revenue)}</TableCell>
              <TableCell numeric>{day.before && money(day.before)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </div>
  );
}
