import { expect, test } from '../support/test.ts';

test('collections lead shoppers and search engines to products, and back', async ({ page, store }) => {
  await Promise.all([
    store.sells({ title: 'Harbour lamp', productType: 'Lamps & shades' }),
    store.sells({ title: 'Tall vase', productType: 'Vases' }),
  ]);
  const shop = `/s/${store.slug}`;
  await page.goto(shop);

  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Collections' }).click();
  await page.getByRole('main').getByRole('link', { name: 'Lamps & shades' }).click();

  await expect(page.getByRole('heading', { level: 1, name: 'Lamps & shades' })).toBeVisible();
  await expect(page).toHaveTitle(/^Lamps & shades/);
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
    'href',
    new RegExp(`${shop}/collections/Lamps%20%26%20shades$`),
  );
  await expect(page.getByRole('link', { name: 'Tall vase' })).toHaveCount(0);
  await page.getByRole('link', { name: 'Harbour lamp' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Harbour lamp' })).toBeVisible();
  const way = page.getByRole('navigation', { name: 'Where this is' }).getByRole('link');
  await expect(way).toHaveText(['Home', 'Collections', 'Lamps & shades']);
  await way.last().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Lamps & shades' })).toBeVisible();

  const sitemap = await (await page.request.get(`${shop}/sitemap.xml`)).text();
  expect(sitemap).toContain(`${shop}/collections</loc>`);
  expect(sitemap).toContain(`${shop}/collections/Lamps%20%26%20shades</loc>`);
  expect((await page.request.get(`${shop}/collections/Chairs`)).status()).toBe(404);
});
