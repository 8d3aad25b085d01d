/** An amount as the API writes it: an exact decimal number, never a float. */
export type MoneyValue = { readonly amount: string; readonly currencyCode: string };

export function formatMoney(locale: string, value: MoneyValue): string {
  // As a string, the amount is formatted exactly; the type of the standard library is narrower than what it takes.
  return new Intl.NumberFormat(locale, { style: 'currency', currency: value.currencyCode }).format(
    value.amount as `${number}`,
  );
}

export function formatNumber(locale: string, value: number, options?: Intl.NumberFormatOptions): string {
  return new Intl.NumberFormat(locale, options).format(value);
}

/** @param timeZone of the store; the reader's own when left out */
export function formatDate(
  locale: string,
  instant: string | Date,
  options: Intl.DateTimeFormatOptions = { dateStyle: 'medium' },
  timeZone?: string,
): string {
  return new Intl.DateTimeFormat(locale, { ...options, timeZone }).format(new Date(instant));
}

export type Direction = 'ltr' | 'rtl';

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur', 'ps', 'sd', 'ug', 'yi', 'dv', 'ckb']);

export function directionOf(locale: string): Direction {
  return RIGHT_TO_LEFT.has(new Intl.Locale(locale).language) ? 'rtl' : 'ltr';
}

/** The country's name as readers of the locale know it. */
export function countryName(locale: string, code: string): string {
  return new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code;
}
