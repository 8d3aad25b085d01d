import { signIn } from '../support/admin.ts';
import { expect, test } from '../support/test.ts';

test('puts a new order on the list without being asked', async ({ page, store, baseURL }) => {
  const product = await store.sells({ title: 'Oak stool', price: '80.00', stock: 5 });
  await signIn(page, store.owner, baseURL!);
  await page.goto('/admin/orders');
  await expect(page.getByText('No orders yet')).toBeVisible();
  await expect(page.getByRole('img', { name: 'New orders appear by themselves' })).toBeVisible();

  await store.order(product.variants[0]!.id!, 2);

  await expect(page.getByText('New order #1001')).toBeVisible();
  await expect(page.getByRole('row').filter({ hasText: '#1001' })).toContainText('€160.00');
  await page.getByRole('button', { name: 'View' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Order #1001' })).toBeVisible();
});

test('gives stock and money back when an order is cancelled', async ({ page, store, baseURL }) => {
  const product = await store.sells({ title: 'Oak stool', stock: 5 });
  const variant = product.variants[0]!.id!;
  const order = await store.order(variant, 2);
  await signIn(page, store.owner, baseURL!);
  await page.goto(`/admin/orders/${order}`);

  await page.getByRole('button', { name: 'Cancel order' }).click();
  await page.getByRole('dialog').getByLabel('Reason').fill('Ordered twice');
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel order' }).click();

  await expect(page.getByText('Cancelled', { exact: true }).first()).toBeVisible();
  await expect(page.getByText('Ordered twice')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Begin processing' })).toHaveCount(0);
  await expect.poll(() => store.available(variant)).toBe(5);
});

test('shows a refused step where it was again, and says so', async ({ page, store, baseURL }) => {
  const product = await store.sells({ title: 'Oak stool', stock: 5 });
  const order = await store.order(product.variants[0]!.id!);
  await signIn(page, store.owner, baseURL!);
  let refuse = () => {};
  const asked = new Promise<void>((resolve) => (refuse = resolve));
  await page.route('**/processing', async (route) => {
    await asked;
    await route.fulfill({
      status: 409,
      contentType: 'application/problem+json',
      body: JSON.stringify({ title: 'Somebody else was faster', code: 'CHANGED_MEANWHILE' }),
    });
  });
  await page.goto(`/admin/orders/${order}`);
  const header = page.getByRole('banner').or(page.locator('main header'));

  await page.getByRole('button', { name: 'Begin processing' }).click();

  await expect(header.getByText('Processing')).toBeVisible();
  refuse();
  await expect(page.getByRole('alert').getByText('Somebody else was faster')).toBeVisible();
  await expect(header.getByText('Confirmed')).toBeVisible();
});
