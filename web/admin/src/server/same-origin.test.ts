import { describe, expect, it } from 'vitest';
import { isSameOrigin } from './same-origin';

const own = { host: 'shop.example', origin: 'https://shop.example', 'x-ecomify-admin': '1' };

describe('isSameOrigin', () => {
  it('lets a page of this application change things', () => {
    expect(isSameOrigin('POST', new Headers(own))).toBe(true);
  });

  it('refuses a form of another site', () => {
    expect(isSameOrigin('POST', new Headers({ ...own, origin: 'https://evil.example' }))).toBe(false);
  });

  it('refuses a request without the header of this application', () => {
    const { 'x-ecomify-admin': _, ...rest } = own;

    expect(isSameOrigin('POST', new Headers(rest))).toBe(false);
  });

  it('refuses a request that does not say where it is from', () => {
    const { origin: _, ...rest } = own;

    expect(isSameOrigin('DELETE', new Headers(rest))).toBe(false);
  });

  it('lets anything read: nobody else can see the answer', () => {
    expect(isSameOrigin('GET', new Headers({ host: 'shop.example' }))).toBe(true);
  });
});
