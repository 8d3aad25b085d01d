import type { Locator } from '@playwright/test';
import { FrailStorefront } from '../support/frail-storefront.ts';
import { alive, expectFilledIn, fillIn, openCheckout, payButton, putInCart } from '../support/shopper.ts';
import { expect, test as base } from '../support/test.ts';

const EVERYTHING = /./;

const test = base.extend<object, { frail: FrailStorefront }>({
  frail: [
    async ({}, use) => {
      const frail = await FrailStorefront.start();
      await use(frail);
      frail.end();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ frail }, use) => {
    frail.mend();
    await use(frail.url);
  },
});

test('a page that cannot be shown says so, and tries again', async ({ page, store, frail, accessible }) => {
  const lamp = await store.sells({ title: 'Harbour lamp' });
  const main = page.getByRole('main');
  const failure = main.getByRole('alert').filter({ hasText: 'We cannot show this right now' });

  const failsAndRecovers = async (path: string, content: Locator) => {
    await test.step(path || 'home', async () => {
      frail.cut(EVERYTHING);
      const answer = await page.goto(`/s/${store.slug}${path}`);
      expect.soft(answer?.status(), path).toBe(503);
      expect.soft(answer?.headers()['cache-control'], path).toBe('private, no-store');
      await expect(failure).toBeVisible();
      await expect(content, `${path} shows nothing in its place`).toHaveCount(0);
      await expect(main.getByText(/^Nothing|is empty/)).toHaveCount(0);
      frail.mend();
      await page.getByRole('link', { name: 'Try again' }).click();
      await expect(content).toBeVisible();
      await expect(failure).toHaveCount(0);
    });
  };

  const card = main.getByRole('link', { name: /Harbour lamp/ });
  // First as a store that the server knows nothing of yet, then as one that it remembers.
  await failsAndRecovers('', card);
  await failsAndRecovers('', card);
  await failsAndRecovers('/products', card);
  await failsAndRecovers('/search?q=lamp', card);
  await failsAndRecovers(
    `/products/${lamp.handle}`,
    main.getByRole('heading', { level: 1, name: 'Harbour lamp' }),
  );
  await putInCart(page, store, lamp.handle);
  await failsAndRecovers('/cart', main.getByRole('link', { name: 'Harbour lamp' }));
  await failsAndRecovers('/checkout', payButton(page));

  frail.cut(EVERYTHING);
  await page.goto(`/s/${store.slug}/products`);
  await accessible('listing that fails');
});

test('goods stay on their shelves without search', async ({ page, store, frail }) => {
  const lamp = await store.sells({ title: 'Harbour lamp', productType: 'Lamps' });
  const card = page.getByRole('main').getByRole('link', { name: /Harbour lamp/ });
  frail.cut(/^\/api\/v1\/storefront\/search/);

  await page.goto(`/s/${store.slug}`);
  await expect(card).toBeVisible();
  await page.goto(`/s/${store.slug}/products`);
  await expect(card).toBeVisible();
  await expect(page.getByText('Filters are not available at the moment')).toBeVisible();
  await page.goto(`/s/${store.slug}/products/${lamp.handle}`);
  await expect(page.getByRole('button', { name: 'Add to cart' })).toBeEnabled();
});

test('what was begun while nobody answers can be ended when they do', async ({ page, store, frail }) => {
  const lamp = await store.sells({ title: 'Harbour lamp' });
  const lost = page.getByText('The connection was lost. What you typed is kept; please try again.');

  await page.goto(`/s/${store.slug}/products/${lamp.handle}`);
  const add = await alive(page.getByRole('button', { name: 'Add to cart' }));
  frail.cut(/\/cart/);
  await add.click();
  await expect(lost.first()).toBeVisible();
  frail.mend();
  await putInCart(page, store, lamp.handle);

  await openCheckout(page, store);
  await fillIn(page);
  frail.cut(/\/checkout/);
  await payButton(page).click();
  await expect(lost).toBeVisible();
  await expectFilledIn(page);
  expect((await store.orders()).data).toHaveLength(0);
  frail.mend();
  await payButton(page).click();
  await expect(page.getByRole('heading', { name: 'Thank you, Ada' })).toBeVisible();
  expect((await store.orders()).data).toHaveLength(1);
});
