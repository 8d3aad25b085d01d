import { describe, expect, it } from 'vitest';
import { listingHref, readListing, searchParameters, without } from './listing';

const listing = readListing({
  q: ' lamp ',
  vendor: ['Vandra', 'Hjemfjell'],
  'option.Color': 'Navy',
  price: ['10-25', '25-50'],
  sort: 'cheapest',
  after: 'abc',
  utm_source: 'mail',
});

describe('a listing', () => {
  it('reads what its address says, and nothing else', () => {
    expect(listing).toEqual({
      query: 'lamp',
      sort: undefined,
      after: 'abc',
      chosen: { vendor: ['Vandra', 'Hjemfjell'], 'option.Color': ['Navy'], price: ['10-25'] },
    });
  });

  it('asks the platform for the chosen prices as bounds', () => {
    const asked = searchParameters(listing, { productType: 'Lighting' }, 24);

    expect(asked).toMatchObject({
      q: 'lamp',
      minPrice: '10',
      maxPrice: '25',
      productType: 'Lighting',
      after: 'abc',
    });
    expect(searchParameters(readListing({ price: '1000-' }), {}, 24)).toMatchObject({
      minPrice: '1000',
      maxPrice: undefined,
    });
  });

  it('begins at the first page when a filter goes', () => {
    const chosen = without(listing, 'vendor', 'Vandra');

    expect(listingHref('/products', listing, { chosen })).toBe(
      '/products?q=lamp&option.Color=Navy&price=10-25&vendor=Hjemfjell',
    );
  });
});
