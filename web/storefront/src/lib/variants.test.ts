import { describe, expect, it } from 'vitest';
import { initialVariant, variantOf, variantWith, type Variant } from './variants';

function variant(id: string, size: string, color: string, inStock = true): Variant {
  const price = { amount: '10.00', currencyCode: 'EUR' };
  return {
    id,
    sku: id,
    title: id,
    price,
    compareAtPrice: null,
    options: { Size: size, Color: color },
    inStock,
  };
}

const variants = [
  variant('s-navy', 'S', 'Navy', false),
  variant('m-navy', 'M', 'Navy'),
  variant('m-moss', 'M', 'Moss'),
];

describe('variants', () => {
  it('begin with the named one, else one that can be had', () => {
    expect(initialVariant(variants, 's-navy')?.id).toBe('s-navy');
    expect(initialVariant(variants, 'gone')?.id).toBe('m-navy');
    expect(initialVariant([variants[0] as Variant], undefined)?.id).toBe('s-navy');
  });

  it('are found by the whole choice', () => {
    expect(variantOf(variants, { Size: 'M', Color: 'Moss' })?.id).toBe('m-moss');
    expect(variantOf(variants, { Size: 'S', Color: 'Moss' })).toBeUndefined();
  });

  it('keep as much of a choice as there is', () => {
    expect(variantWith(variants, { Size: 'S', Color: 'Navy' }, 'Color', 'Moss')?.id).toBe('m-moss');
    expect(variantWith(variants, { Size: 'S', Color: 'Navy' }, 'Size', 'M')?.id).toBe('m-navy');
  });
});
