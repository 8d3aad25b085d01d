import { formatDate, formatMoney, formatNumber, type MessageKey, type MoneyValue } from '@ecomify/i18n';
import { useCatalogue } from '@ecomify/i18n/react';
import { useMemo } from 'react';
import type { en } from './en';

export type Key = MessageKey<typeof en>;

/** Texts and formats of the reader's language. */
export function useI18n() {
  const { locale, t } = useCatalogue<typeof en>();
  return useMemo(
    () => ({
      locale,
      t,
      money: (value: MoneyValue) => formatMoney(locale, value),
      number: (value: number, options?: Intl.NumberFormatOptions) => formatNumber(locale, value, options),
      date: (instant: string | Date, options?: Intl.DateTimeFormatOptions, timeZone?: string) =>
        formatDate(locale, instant, options, timeZone),
    }),
    [locale, t],
  );
}
