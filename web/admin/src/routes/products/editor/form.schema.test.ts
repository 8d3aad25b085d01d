import { describe, expect, it } from 'vitest';
import { formPath, toForm, toRequest } from './form.schema';
import { NEW_VARIANT } from './variant-matrix';

const form = {
  ...toForm(undefined),
  title: ' Mug ',
  options: [{ name: 'Size', values: ['S', 'M'] }],
  variants: [
    { ...NEW_VARIANT, id: 'v1', values: ['S'], price: '1.234,50', quantity: '7' },
    { ...NEW_VARIANT, values: ['M'], price: '12', quantity: '7', sku: ' ' },
  ],
};

describe('a product’s form', () => {
  it('says prices exactly and in the store’s currency', () => {
    const { variants } = toRequest(form, 'de', 'EUR');

    expect(variants?.[0]?.price).toEqual({ amount: '1234.50', currencyCode: 'EUR' });
  });

  it('names the options of each variant', () => {
    expect(toRequest(form, 'en', 'EUR').variants?.map(({ options }) => options)).toEqual([
      { Size: 'S' },
      { Size: 'M' },
    ]);
  });

  it('gives a first stock to new variants only', () => {
    expect(toRequest(form, 'en', 'EUR').variants?.map(({ inventoryQty }) => inventoryQty)).toEqual([
      undefined,
      7,
    ]);
  });

  it('leaves the web name to the server where none was typed', () => {
    expect(toRequest(form, 'en', 'EUR')).not.toHaveProperty('handle');
  });

  it('finds the server’s fields again', () => {
    expect(
      ['variants.0.inventoryQty', 'options.1.values.2', 'variants.3.price.amount', 'title'].map(formPath),
    ).toEqual(['variants.0.quantity', 'options.1.values', 'variants.3.price', 'title']);
  });
});
