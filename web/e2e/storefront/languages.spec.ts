import { expect, test } from '../support/test.ts';
import { payButton, putInCart } from '../support/shopper.ts';

test('Arabic reads from right to left, with amounts that do not fall apart', async ({ page, store }) => {
  const lamp = await store.sells({ title: 'Harbour lamp', price: '24.00' });
  await page.goto(`/s/${store.slug}/ar/products/${lamp.handle}`);

  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.locator('html')).toHaveAttribute('lang', /^ar/);
  const name = await page.getByRole('banner').getByRole('link', { name: store.name }).boundingBox();
  expect(name?.x).toBeGreaterThan(640);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  await expect(page.getByRole('main').locator('bdi').first()).toHaveText(/24[.٫]00/);
});

test('the cart comes along into another language', async ({ page, store }) => {
  const lamp = await store.sells({ title: 'Harbour lamp' });
  await putInCart(page, store, lamp.handle);

  await page.goto(`/s/${store.slug}/ar/checkout`);

  await expect(page.getByRole('main')).toContainText('Harbour lamp');
  await expect(payButton(page)).toHaveCount(0);
  await expect(page.getByRole('main').locator('button[type=submit]').first()).toBeVisible();
});
