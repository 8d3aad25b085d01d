import { describe, expect, it } from 'vitest';
import { cacheControl, isForEverybody, PRIVATE, SHARED } from './caching';

function asked(path: string, cookies: readonly string[] = [], method = 'GET') {
  return cacheControl({ path, cookies, method });
}

describe('a request', () => {
  it.each([
    '/',
    '/products',
    '/products/harbour-lamp',
    '/collections',
    '/collections/Lamps%20%26%20shades',
    '/search',
    '/robots.txt',
    '/sitemap.xml',
  ])('for %s may be answered for everybody', (path) => {
    expect(asked(path)).toBe(SHARED);
    expect(asked(path, ['_ga', 'theme'])).toBe(SHARED);
    expect(asked(path, [], 'HEAD')).toBe(SHARED);
  });

  it.each([
    '/cart',
    '/checkout',
    '/account',
    '/account/sign-in',
    '/orders/018f',
    '/orders/return',
    '/bank/018f',
    '/api/cart',
    '/api/suggest',
    '/api/orders/018f',
    '/api/session/refresh',
    '/products/harbour-lamp/edit',
    '/c%61rt',
    '/whatever-comes-next',
  ])('for %s is answered for one', (path) => {
    expect(asked(path)).toBe(PRIVATE);
  });

  it.each(['ecomify_cart', 'ecomify_cart_count', 'ecomify_access', 'ecomify_refresh', 'ecomify_form'])(
    'with the cookie %s is answered for one',
    (cookie) => {
      expect(asked('/', ['_ga', cookie])).toBe(PRIVATE);
    },
  );

  it('that changes something is answered for one', () => {
    expect(asked('/', [], 'POST')).toBe(PRIVATE);
  });
});

describe('an answer', () => {
  const page = { status: 200, contentType: 'text/html; charset=utf-8', setsCookies: false };

  it('that is a page, or says that there is none, is for everybody', () => {
    expect(isForEverybody(page)).toBe(true);
    expect(isForEverybody({ ...page, status: 404 })).toBe(true);
  });

  it('that tells of trouble, sets a cookie, leads elsewhere or is a part of a page is not', () => {
    expect(isForEverybody({ ...page, status: 500 })).toBe(false);
    expect(isForEverybody({ ...page, status: 307 })).toBe(false);
    expect(isForEverybody({ ...page, setsCookies: true })).toBe(false);
    expect(isForEverybody({ ...page, contentType: 'text/x-component' })).toBe(false);
  });
});
