import { goTo, signIn } from '../support/admin.ts';
import { expect, test } from '../support/test.ts';

const PAGES = [
  '/',
  '/orders',
  '/products',
  '/products/new',
  '/inventory',
  '/customers',
  '/settings',
  '/settings/staff',
];

test('stands the other way round in Arabic', async ({ page, store, baseURL }) => {
  const product = await store.sells({ title: 'Oak stool', price: '80.00' });
  const order = await store.order(product.variants[0]!.id!);
  await signIn(page, store.owner, baseURL!);
  await page.goto('/admin');
  await page.getByRole('button', { name: 'Account' }).click();
  await page.getByRole('menuitem', { name: 'العربية' }).click();
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');

  const navigation = page.getByRole('navigation').first();
  const { x } = (await navigation.boundingBox())!;
  expect(x, 'the navigation stands at the right').toBeGreaterThan(900);
  for (const path of PAGES) {
    await goTo(page, path);
    const [inner, whole] = await page.evaluate(() => [
      document.documentElement.clientWidth,
      document.documentElement.scrollWidth,
    ]);
    expect(whole, `${path} is no wider than its window`).toBe(inner);
  }
  await goTo(page, '/products');
  const row = page.getByRole('row').filter({ hasText: 'Oak stool' });
  const name = (await row.getByRole('link').boundingBox())!;
  const price = (await row.getByText('80').boundingBox())!;
  expect(name.x, 'names begin at the right, prices end at the left').toBeGreaterThan(price.x);

  await page.goto(`/admin/orders/${order}`);
  const street = page.getByText('1 Harbour Street');
  await expect(street).toHaveCSS('direction', 'ltr');
  await expect(street).toHaveCSS('text-align', 'right');
});
