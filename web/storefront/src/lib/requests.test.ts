import { describe, expect, it } from 'vitest';
import { isForeign } from './requests';

function request(headers: Record<string, string>): Request {
  return new Request('http://shop.example.com/api/cart', {
    method: 'POST',
    headers: { host: 'shop.example.com', ...headers },
  });
}

describe('a request that changes something', () => {
  it('comes from a page of this shop', () => {
    expect(isForeign(request({ 'sec-fetch-site': 'same-origin' }))).toBe(false);
    expect(isForeign(request({ origin: 'http://shop.example.com' }))).toBe(false);
  });

  it('is refused from anywhere else', () => {
    for (const site of ['cross-site', 'same-site', 'none']) {
      expect(isForeign(request({ 'sec-fetch-site': site, origin: 'http://shop.example.com' }))).toBe(true);
    }
    expect(isForeign(request({ origin: 'http://evil.example.com' }))).toBe(true);
    expect(isForeign(request({}))).toBe(true);
  });
});
