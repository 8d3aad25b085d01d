/** The API's rate is a part of one, 0.23; people write per cent. Text to text, since 0.07 × 100 is not 7 for a computer. */
function shifted(text: string, places: 2 | -2): string | undefined {
  const match = /^(\d{1,3})(?:[.,](\d{1,6}))?$/.exec(text.trim());
  if (match === null) {
    return undefined;
  }
  const [, whole = '0', fraction = ''] = match;
  const digits = places === 2 ? whole + fraction.padEnd(2, '0') : whole.padStart(3, '0') + fraction;
  const point = places === 2 ? whole.length + 2 : whole.padStart(3, '0').length - 2;
  const before = digits.slice(0, point).replace(/^0+(?=\d)/, '');
  const after = digits.slice(point).replace(/0+$/, '');
  return after === '' ? before : `${before}.${after}`;
}

export function percentOf(rate: number): string {
  return shifted(rate.toFixed(6), 2) ?? '0';
}

/** @returns undefined for what is no rate from 0 to 100 */
export function rateOf(percent: string): number | undefined {
  const rate = shifted(percent, -2);
  return rate === undefined || Number(rate) > 1 || (percent.split(/[.,]/)[1]?.length ?? 0) > 4
    ? undefined
    : Number(rate);
}
