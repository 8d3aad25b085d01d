import { describe, expect, it } from 'vitest';
import { combinations, NEW_VARIANT, pastedColumn, reconcile, type VariantForm } from './variant-matrix';

const size = { name: 'Size', values: ['S', 'M'] };
const colour = { name: 'Colour', values: ['Red', 'Blue'] };

const variant = (values: string[], more: Partial<VariantForm> = {}): VariantForm => ({
  ...NEW_VARIANT,
  values,
  ...more,
});

const namesOf = (variants: readonly VariantForm[]) => variants.map(({ values }) => values.join(' '));

describe('the variant matrix', () => {
  it('has one variant where there is nothing to choose', () => {
    expect(combinations([])).toEqual([[]]);
  });

  it('has every combination, the last option changing fastest', () => {
    expect(namesOf(reconcile([size, colour], []))).toEqual(['S Red', 'S Blue', 'M Red', 'M Blue']);
  });

  it('does not wait for options without values', () => {
    expect(namesOf(reconcile([size, { name: 'Colour', values: [] }], []))).toEqual(['S', 'M']);
  });

  it('keeps what was typed for a variant when a value is added', () => {
    const typed = [
      variant(['S'], { id: 's', price: '10', sku: 'TEE-S' }),
      variant(['M'], { id: 'm', price: '12' }),
    ];

    const after = reconcile([{ name: 'Size', values: ['S', 'M', 'L'] }], typed);

    expect(after.slice(0, 2)).toEqual(typed);
    expect(after[2]).toEqual(variant(['L'], { price: '10' }));
  });

  it('takes a value’s variants away with it', () => {
    const after = reconcile(
      [{ name: 'Size', values: ['M'] }],
      [variant(['S'], { id: 's' }), variant(['M'], { id: 'm' })],
    );

    expect(after.map(({ id }) => id)).toEqual(['m']);
  });

  it('lets the only variant go on as the first of a new option', () => {
    const after = reconcile([size], [variant([], { id: 'only', price: '9', sku: 'ONE' })]);

    expect(after.map(({ id, price, sku }) => [id, price, sku])).toEqual([
      ['only', '9', 'ONE'],
      [undefined, '9', ''],
    ]);
  });

  it('gives each variant one successor when a second option comes', () => {
    const before = [variant(['S'], { id: 's', price: '1' }), variant(['M'], { id: 'm', price: '2' })];

    const after = reconcile([size, colour], before);

    expect(after.map(({ id, price }) => [id, price])).toEqual([
      ['s', '1'],
      [undefined, '1'],
      ['m', '2'],
      [undefined, '2'],
    ]);
  });

  it('keeps the first of each when an option goes', () => {
    const before = [
      variant(['S', 'Red'], { id: 'sr' }),
      variant(['S', 'Blue'], { id: 'sb' }),
      variant(['M', 'Red'], { id: 'mr' }),
    ];

    expect(reconcile([size], before).map(({ id }) => id)).toEqual(['sr', 'mr']);
  });
});

describe('a pasted column', () => {
  it('is taken row by row, with its first cell', () => {
    expect(pastedColumn('10\t5\r\n12\t6\r\n')).toEqual(['10', '12']);
  });

  it('is left to the browser when it is one cell', () => {
    expect(pastedColumn('10\n')).toBeUndefined();
  });
});
