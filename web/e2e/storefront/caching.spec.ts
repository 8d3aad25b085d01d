import type { APIRequestContext } from '@playwright/test';
import { alive, putInCart } from '../support/shopper.ts';
import { expect, test } from '../support/test.ts';

const SHARED = 'public, max-age=0, s-maxage=5, stale-while-revalidate=10';
const PRIVATE = 'private, no-store';

async function headersOf(request: APIRequestContext, address: string, headers: Record<string, string> = {}) {
  const answer = await request.get(address, { headers, maxRedirects: 0 });
  return { status: answer.status(), ...answer.headers() } as Record<string, string | number | undefined>;
}

test('caches may keep what is for everybody, and nothing of one shopper', async ({ request, store }) => {
  const lamp = await store.sells({ title: 'Harbour lamp', productType: 'Lamps' });
  const shop = `/s/${store.slug}`;
  const forEverybody = [
    '',
    '/ar',
    '/products',
    `/products/${lamp.handle}`,
    '/collections',
    '/collections/Lamps',
    '/search?q=lamp',
    '/robots.txt',
    '/sitemap.xml',
  ];

  for (const path of forEverybody) {
    const headers = await headersOf(request, shop + path);
    expect.soft(headers, path).toMatchObject({ status: 200, 'cache-control': SHARED });
    expect.soft(headers.vary, path).toMatch(/\bcookie\b/i);
    expect.soft(headers['set-cookie'], path).toBeUndefined();
    for (const cookie of ['ecomify_cart_count=1', 'ecomify_refresh=gone']) {
      const mine = await headersOf(request, shop + path, { cookie });
      expect.soft(mine['cache-control'], `${path} with ${cookie}`).toBe(PRIVATE);
    }
  }
  expect
    .soft(await headersOf(request, `${shop}/products/there-is-none`))
    .toMatchObject({ status: 404, 'cache-control': SHARED });

  for (const path of [
    '/cart',
    '/checkout',
    '/account/sign-in',
    '/account/register',
    '/account',
    '/orders/return',
    `/orders/${store.id}`,
    `/bank/${store.id}`,
    '/api/cart',
    '/api/suggest?q=lamp',
    '/there-is-no-such-page',
  ]) {
    expect.soft((await headersOf(request, shop + path))['cache-control'], path).toBe(PRIVATE);
  }
  expect
    .soft(await headersOf(request, '/s/there-is-no-such-store'))
    .toMatchObject({ status: 404, 'cache-control': PRIVATE });
});

test('caches keep no part of a page in its place, and files of a build for good', async ({ page, store }) => {
  await store.sells({ title: 'Harbour lamp' });
  await page.goto(`/s/${store.slug}`);
  await alive(page.getByRole('link', { name: 'Search the shop' }));
  const part = page.waitForResponse(
    (answer) => answer.request().headers()['rsc'] === '1' && answer.status() === 200,
  );

  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Shop all' }).click();

  const headers = (await part).headers();
  expect(headers['content-type']).toContain('text/x-component');
  expect(headers['cache-control']).toBe(PRIVATE);
  expect(headers['vary']).toMatch(/\brsc\b/i);
  const file = await page.locator('script[src*="/_next/static/"]').first().getAttribute('src');
  expect((await headersOf(page.request, file!))['cache-control']).toBe('public, max-age=31536000, immutable');
});

test('a page from before there was a cart is not shown again', async ({ page, store }) => {
  const lamp = await store.sells({ title: 'Harbour lamp' });
  await page.goto(`/s/${store.slug}/products`);
  await expect(page.getByRole('link', { name: 'Cart', exact: true })).toBeVisible();
  await putInCart(page, store, lamp.handle);

  await page.goBack();

  await expect(page.getByRole('heading', { level: 1, name: 'Everything' })).toBeVisible();
  const cart = await alive(page.getByRole('link', { name: 'Cart, 1 item' }));
  // Nor one that a browser keeps with all of its state, which it does not do under test.
  const loaded = page.waitForEvent('load');
  await cart.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  await loaded;
});
