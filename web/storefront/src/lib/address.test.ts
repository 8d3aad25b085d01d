import { describe, expect, it } from 'vitest';
import { addressOfParams, internalPath, parseAddress } from './address';

describe('an address', () => {
  it('names a store by its host', () => {
    expect(parseAddress('Shop.Example.com:3001', '/products/oak-stool')).toEqual({
      store: 'shop.example.com',
      root: '',
      language: null,
      path: '/products/oak-stool',
    });
  });

  it('names a store by its slug on a shared host', () => {
    expect(parseAddress('localhost:3001', '/s/harbour/ar/cart')).toEqual({
      store: 'harbour',
      root: '/s/harbour',
      language: 'ar',
      path: '/cart',
    });
  });

  it('takes what is no slug for a path', () => {
    expect(parseAddress('shop.example.com', '/s/..%2Fadmin').root).toBe('');
  });

  it('comes back from the folders that it leads to', () => {
    for (const path of ['/s/harbour/ar/cart', '/s/harbour', '/ar/products/x', '/']) {
      const address = parseAddress('shop.example.com', path);
      const [, store = '', locale = ''] = internalPath(address).split('/');

      expect({ ...addressOfParams({ store, locale }), path: address.path }).toEqual(address);
    }
  });
});
