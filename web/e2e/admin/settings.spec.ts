import { signIn } from '../support/admin.ts';
import { expect, test } from '../support/test.ts';

test('discards what was typed, and keeps what was saved', async ({ page, store, baseURL }) => {
  await signIn(page, store.owner, baseURL!);
  await page.goto('/admin/settings');
  const name = page.getByLabel('Store name');
  await expect(name).toHaveValue(store.name);

  await name.fill('Somewhere else');
  await page.getByRole('button', { name: 'Discard' }).click();
  await expect(name).toHaveValue(store.name);
  await expect(page.getByRole('region', { name: 'Unsaved changes' })).toHaveCount(0);

  await name.fill('Harbour & Sons');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Settings saved')).toBeVisible();
  await name.fill('Somewhere else');
  await page.getByRole('button', { name: 'Discard' }).click();
  await expect(name).toHaveValue('Harbour & Sons');
  await page.reload();
  await expect(name).toHaveValue('Harbour & Sons');
});
