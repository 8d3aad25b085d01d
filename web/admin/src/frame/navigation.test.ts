import { describe, expect, it } from 'vitest';
import { isCurrent, NAVIGATION, permitted } from './navigation';

const keysFor = (...permissions: string[]) => permitted(NAVIGATION, permissions).map(({ key }) => key);

describe('the navigation', () => {
  it('shows somebody without permissions only their home', () => {
    expect(keysFor()).toEqual(['home']);
  });

  it('follows the permissions', () => {
    expect(keysFor('order:read', 'product:read')).toEqual(['home', 'orders', 'products']);
  });

  it('takes one of several permissions as enough', () => {
    expect(keysFor('webhook:read')).toEqual(['home', 'settings']);
  });

  it('does not take writing for reading', () => {
    expect(keysFor('product:write')).toEqual(['home']);
  });

  it('marks the page and those below it', () => {
    const products = { href: '/products' };

    expect(isCurrent(products, '/products')).toBe(true);
    expect(isCurrent(products, '/products/42')).toBe(true);
    expect(isCurrent(products, '/products-archive')).toBe(false);
    expect(isCurrent({ href: '/' }, '/products')).toBe(false);
  });
});
