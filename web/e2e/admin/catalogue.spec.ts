import { readFile } from 'node:fs/promises';
import { signIn } from '../support/admin.ts';
import { expect, test } from '../support/test.ts';

test.beforeEach(async ({ page, store, baseURL }) => {
  await Promise.all([
    store.sells({ title: 'Oak stool', price: '80.00', stock: 4 }),
    store.sells({ title: 'Wool rug', price: '240.00', stock: 2 }),
  ]);
  await signIn(page, store.owner, baseURL!);
  await page.goto('/admin/products');
});

test('changes several products at once', async ({ page }) => {
  await page.getByRole('checkbox', { name: 'Select all rows of this page' }).click();
  await expect(page.getByText('2 selected')).toBeVisible();

  await page.getByRole('button', { name: 'Set as draft' }).click();

  await expect(page.getByText('2 products changed')).toBeVisible();
  await page.getByRole('group', { name: 'Views' }).getByRole('button', { name: 'Draft' }).click();
  await expect(page.getByRole('row')).toHaveCount(3);
});

test('puts a refused product back as it was, and says why', async ({ page }) => {
  let refuse = () => {};
  const asked = new Promise<void>((resolve) => (refuse = resolve));
  await page.route('**/api/v1/admin/products/*', async (route) => {
    if (route.request().method() !== 'PATCH') {
      return route.continue();
    }
    await asked;
    return route.fulfill({
      status: 412,
      contentType: 'application/problem+json',
      body: JSON.stringify({ title: 'Stale', detail: 'Somebody was faster', code: 'PRECONDITION_FAILED' }),
    });
  });
  const rug = page.getByRole('row').filter({ hasText: 'Wool rug' });
  await page.getByRole('checkbox', { name: 'Select Wool rug' }).click();

  await page.getByRole('button', { name: 'Archive' }).click();

  await expect(rug).toContainText('Archived');
  refuse();
  await expect(page.getByText('1 product was not changed')).toBeVisible();
  await expect(page.getByText('Wool rug: Somebody was faster')).toBeVisible();
  await expect(rug).toContainText('Active');
});

test('remembers the columns that somebody wants', async ({ page }) => {
  await expect(page.getByRole('columnheader', { name: 'Vendor' })).toBeVisible();

  await page.getByRole('button', { name: 'Columns' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Vendor' }).click();
  await page.keyboard.press('Escape');

  await expect(page.getByRole('columnheader', { name: 'Vendor' })).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('columnheader', { name: 'Product' })).toBeVisible();
  await expect(page.getByRole('columnheader', { name: 'Vendor' })).toHaveCount(0);
});

test('hands out what the list shows as a file', async ({ page }) => {
  await page.getByRole('searchbox', { name: 'Search products' }).fill('rug');
  await expect(page.getByRole('row')).toHaveCount(2);
  const download = page.waitForEvent('download');

  await page.getByRole('link', { name: 'Export' }).click();

  const file = await download;
  expect(file.suggestedFilename()).toBe('products.csv');
  const lines = (await readFile(await file.path(), 'utf8')).trim().split('\n');
  expect(lines).toHaveLength(2);
  expect(lines[1]).toContain('Wool rug');
});

test('keeps what somebody typed when another was faster', async ({ page, store }) => {
  await page.getByRole('link', { name: 'Wool rug' }).click();
  await page.getByLabel('Vendor').fill('Loom');
  const id = new URL(page.url()).pathname.split('/').at(-1)!;
  await store.admin('PATCH', `/products/${id}`, { productType: 'Rugs' });

  await page.keyboard.press('Control+s');

  await expect(page.getByText('Somebody else changed this in the meantime')).toBeVisible();
  await expect(page.getByLabel('Vendor')).toHaveValue('Loom');
  await page.getByRole('button', { name: 'Load the newer version' }).click();
  await expect(page.getByLabel('Type')).toHaveValue('Rugs');
});

test('keeps every movement of stock', async ({ page, store }) => {
  await page.getByRole('link', { name: 'Inventory' }).click();
  const rug = page.getByRole('row').filter({ hasText: 'Wool rug' });
  await rug.getByRole('button', { name: 'Adjust' }).click();
  await page.getByRole('dialog').getByLabel('Change by').fill('-1');
  await page.getByRole('dialog').getByRole('button', { name: 'Adjust' }).click();
  await expect(page.getByText('Stock adjusted')).toBeVisible();

  await rug.getByRole('link', { name: 'Wool rug' }).click();

  await expect(page.getByRole('row').filter({ hasText: 'First stock' })).toContainText('+2');
  const adjusted = page.getByRole('row').filter({ hasText: 'Adjusted' });
  await expect(adjusted).toContainText('Counted');
  await expect(adjusted).toContainText('1');
  expect(
    (await store.admin<{ data: { available: number }[] }>('GET', '/inventory/items')).data,
  ).toContainEqual(expect.objectContaining({ available: 1 }));
});
