import { expect, test } from '../support/test.ts';

test('lets a merchant in', async ({ page, store }) => {
  await page.goto('/admin');

  await page.getByLabel('Email').fill(store.owner.email);
  await page.getByLabel('Password', { exact: true }).fill(store.owner.password);
  await page.getByRole('button', { name: 'Sign in' }).click();

  await expect(page.getByRole('navigation').first()).toBeVisible();
  await expect(page.getByText(store.name).first()).toBeVisible();
});
