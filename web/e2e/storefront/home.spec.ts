import { expect, test } from '../support/test.ts';

test('shows what the store has', async ({ page, store, accessible }) => {
  await store.sells({ title: 'Harbour lamp' });

  await page.goto(`/s/${store.slug}`);

  await expect(page).toHaveTitle(new RegExp(store.name));
  await expect(page.getByRole('link', { name: /Harbour lamp/ }).first()).toBeVisible();
  await accessible('home');
});
