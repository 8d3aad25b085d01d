import type { APIRequestContext } from '@playwright/test';
import { signIn } from '../support/admin.ts';
import { ADDRESSES } from '../support/addresses.ts';
import { putInCart } from '../support/shopper.ts';
import { expect, test } from '../support/test.ts';

/** What a script of another site can make a browser send: its Origin, and no header of ours. */
const FOREIGN = { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' };

async function policyOf(request: APIRequestContext, address: string): Promise<Map<string, string>> {
  const headers = (await request.get(address)).headers();
  expect.soft(headers, address).toMatchObject({
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
  });
  expect.soft(headers['referrer-policy'], address).toMatch(/^(same-origin|strict-origin-when-cross-origin)$/);
  expect.soft(headers['strict-transport-security'], address).toMatch(/^max-age=\d{8}/);
  const directives = headers['content-security-policy']?.split('; ') ?? [];
  return new Map(directives.map((each) => [each.replace(/ .*/, ''), each.replace(/^\S+ ?/, '')]));
}

test('pages run only the scripts that their server wrote', async ({ request, store }) => {
  const lamp = await store.sells({ title: 'Harbour lamp' });

  for (const address of [
    `${ADDRESSES.storefront}/s/${store.slug}/products/${lamp.handle}`,
    `${ADDRESSES.storefront}/s/${store.slug}/checkout`,
    `${ADDRESSES.admin}/admin/sign-in`,
  ]) {
    const policy = await policyOf(request, address);
    const script = policy.get('script-src') ?? '';
    expect.soft(script, address).toMatch(/^'self' 'nonce-[^']+' 'strict-dynamic'$/);
    if (!address.includes('/admin/')) {
      // Charts and floating panels of the admin position themselves.
      expect.soft(policy.get('style-src'), address).toMatch(/^'self' 'nonce-[^']+'$/);
    }
    expect.soft(policy.get('object-src'), address).toBe("'none'");
    expect.soft(policy.get('base-uri'), address).toBe("'none'");
    expect.soft(policy.get('frame-ancestors'), address).toBe("'none'");
    expect.soft(policy.get('form-action'), address).toBe("'self'");
    expect.soft((await policyOf(request, address)).get('script-src'), `${address}, anew`).not.toBe(script);
  }
});

test('who looks around gets no cookie, and no script sees one', async ({ page, context, store }) => {
  const lamp = await store.sells({ title: 'Harbour lamp' });
  for (const path of ['', '/products', '/search?q=lamp', `/products/${lamp.handle}`, '/cart']) {
    await page.goto(`/s/${store.slug}${path}`);
  }
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);

  await putInCart(page, store, lamp.handle);
  await signIn(page, store.owner, ADDRESSES.admin);

  const cookies = await context.cookies();
  expect(cookies.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['ecomify_cart', 'ecomify_admin_refresh']),
  );
  expect(cookies.filter(({ httpOnly, sameSite }) => !httpOnly || sameSite === 'None')).toEqual([]);
  expect(cookies.filter(({ name, sameSite }) => name.includes('admin') && sameSite !== 'Strict')).toEqual([]);
  expect(await page.evaluate(() => document.cookie)).toBe('');
});

test('nothing changes because another site wants it', async ({ page, store }) => {
  const lamp = await store.sells({ title: 'Harbour lamp' });
  await putInCart(page, store, lamp.handle);
  await signIn(page, store.owner, ADDRESSES.admin);
  const shop = `${ADDRESSES.storefront}/s/${store.slug}`;
  const form = { intent: 'remove', variantId: lamp.variants[0]?.id ?? '' };

  const answers = await Promise.all([
    page.request.post(`${shop}/api/cart`, { headers: FOREIGN, form }),
    page.request.post(`${shop}/api/checkout`, { headers: FOREIGN, data: {} }),
    page.request.post(`${shop}/api/session/sign-out`, { headers: FOREIGN, form: {} }),
    page.request.post(`${ADDRESSES.admin}/admin/api/v1/admin/products`, {
      headers: FOREIGN,
      data: { title: 'Not ours' },
    }),
    page.request.delete(`${ADDRESSES.admin}/admin/api/v1/admin/products/${lamp.id}`, {
      headers: { origin: ADDRESSES.admin },
    }),
  ]);

  expect(answers.map((answer) => answer.status())).toEqual([403, 403, 403, 403, 403]);
  await page.goto(`/s/${store.slug}/cart`);
  await expect(page.getByRole('main')).toContainText('Harbour lamp');
});
