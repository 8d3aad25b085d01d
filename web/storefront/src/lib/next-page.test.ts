import { expect, it } from 'vitest';
import { nextPath } from './next-page';

it('leads to pages of this store only', () => {
  expect(nextPath('/checkout')).toBe('/checkout');
  for (const elsewhere of [null, '', 'checkout', 'https://example.org', '//example.org', '/\\example.org']) {
    expect(nextPath(elsewhere)).toBeNull();
  }
});
