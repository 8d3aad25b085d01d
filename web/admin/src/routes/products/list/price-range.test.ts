import { describe, expect, it } from 'vitest';
import { priceRange } from './price-range';

const eur = (amount: string) => ({ amount, currencyCode: 'EUR' });

describe('priceRange', () => {
  it('finds the lowest as numbers, not as words', () => {
    expect(priceRange([eur('19.00'), eur('9.50'), eur('100.00')])).toEqual({
      lowest: eur('9.50'),
      single: false,
    });
  });

  it('sees that equal prices are one', () => {
    expect(priceRange([eur('9.5'), eur('9.50')])?.single).toBe(true);
  });

  it('has no answer without prices', () => {
    expect(priceRange([])).toBeUndefined();
  });
});
