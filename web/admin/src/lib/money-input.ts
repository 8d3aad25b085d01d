/** How many digits the currency has after its separator. */
export function fractionDigits(currency: string): number {
  return (
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
  );
}

function decimalSeparator(locale: string): string {
  return (
    new Intl.NumberFormat(locale).formatToParts(1.5).find(({ type }) => type === 'decimal')?.value ?? '.'
  );
}

/** Digits of other scripts as those that the API reads. */
function westernDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) % 16));
}

/**
 * An amount as people write it, `1.234,50`, `1,234.5` or `١٢٫٥`, as the API reads it: `1234.50`. Nothing is rounded and
 * nothing guessed.
 *
 * @returns undefined for what is no amount of the currency
 */
export function parseAmount(text: string, locale: string, currency: string): string | undefined {
  const digits = fractionDigits(currency);
  const compact = westernDigits(text).replace(/[\s\u00a0\u202f’']/g, '');
  if (!/^\d[\d.,٫٬]*$/.test(compact)) {
    return undefined;
  }
  const marks = compact.match(/[.,٫٬]/g) ?? [];
  const last = marks.at(-1);
  if (last === undefined) {
    return compact;
  }
  const at = compact.lastIndexOf(last);
  const tail = compact.slice(at + 1);
  const once = marks.filter((mark) => mark === last).length === 1;
  // A single mark before three digits separates thousands where the locale does not use it for decimals.
  const isDecimal = once && (tail.length !== 3 || digits === 3 || last === decimalSeparator(locale));
  if (!isDecimal) {
    const groups = compact.split(last);
    const valid =
      marks.every((mark) => mark === last) && groups.slice(1).every((group) => group.length === 3);
    return valid ? groups.join('') : undefined;
  }
  const whole = compact.slice(0, at).replace(/[.,٫٬]/g, '');
  return tail.length === 0 || tail.length > digits ? undefined : `${whole}.${tail}`;
}
