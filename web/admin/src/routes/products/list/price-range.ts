import type { Money } from '@ecomify/api-client';

/** Compares exact decimal numbers as text: prices are never computed with in a browser. */
export function compareAmounts(one: string, other: string): number {
  const [wholeOne = '', fractionOne = ''] = one.split('.');
  const [wholeOther = '', fractionOther = ''] = other.split('.');
  const length = Math.max(fractionOne.length, fractionOther.length);
  const digits = Math.max(wholeOne.length, wholeOther.length);
  const left = wholeOne.padStart(digits, '0') + fractionOne.padEnd(length, '0');
  const right = wholeOther.padStart(digits, '0') + fractionOther.padEnd(length, '0');
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The lowest price, and whether it is the only one; undefined without prices. */
export function priceRange(
  prices: readonly Money[],
): { readonly lowest: Money; readonly single: boolean } | undefined {
  const [first, ...others] = prices;
  if (first === undefined) {
    return undefined;
  }
  const lowest = others.reduce(
    (least, each) => (compareAmounts(each.amount, least.amount) < 0 ? each : least),
    first,
  );
  return { lowest, single: prices.every(({ amount }) => compareAmounts(amount, first.amount) === 0) };
}
