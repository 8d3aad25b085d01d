import type { Store } from '@ecomify/api-client';
import type { Page } from '@playwright/test';
import { openPalette, signIn } from '../support/admin.ts';
import { unique, type OwnStore } from '../support/store.ts';
import { expect, test } from '../support/test.ts';

/** Another store of the same owner. */
async function second(store: OwnStore): Promise<Store> {
  const mark = unique();
  return store.admin<Store>('POST', '/stores', {
    name: `Lantern Works ${mark}`,
    slug: `lantern-${mark}`,
    currency: 'GBP',
    locale: 'en-GB',
    timezone: 'Europe/London',
    country: 'GB',
  });
}

async function goOverTo(page: Page, name: string) {
  await page.getByRole('button', { name: /^Switch the store/ }).click();
  await page.getByRole('menuitem', { name }).click();
  await expect(page.getByRole('button', { name: `Switch the store: ${name}` })).toBeVisible();
}

test('goes from one store to another, and takes nothing along', async ({ page, store, baseURL }) => {
  await store.sells({ title: 'Oak stool', price: '80.00' });
  const other = await second(store);
  await signIn(page, store.owner, baseURL!);
  await page.goto('/admin');
  await goOverTo(page, store.name);
  await page.goto('/admin/products');
  await expect(page.getByRole('row').filter({ hasText: 'Oak stool' })).toBeVisible();

  await goOverTo(page, other.name);
  await page.goto('/admin/products');
  await expect(page.getByText('Your products will stand here')).toBeVisible();
  await expect(page.getByText('Oak stool')).toHaveCount(0);
  await page.goto('/admin/settings');
  await expect(page.getByLabel('Store name')).toHaveValue(other.name);

  await goOverTo(page, store.name);
  await page.goto('/admin/products');
  await expect(page.getByRole('row').filter({ hasText: 'Oak stool' })).toBeVisible();
});

test('keeps a window in its store while another one goes elsewhere', async ({
  page,
  context,
  store,
  baseURL,
  accessible,
}) => {
  const other = await second(store);
  await signIn(page, store.owner, baseURL!);
  await page.goto('/admin');
  await goOverTo(page, store.name);
  await page.goto('/admin/settings');
  await page.getByLabel('Store name').fill('Harbour & Sons');

  const elsewhere = await context.newPage();
  await elsewhere.goto('/admin');
  await goOverTo(elsewhere, other.name);
  await page.getByRole('button', { name: 'Save' }).click();

  const question = page.getByRole('alertdialog', { name: `You went to ${other.name} in another window` });
  await expect(question).toBeVisible();
  await accessible('a window of another store');
  await question.getByRole('button', { name: `Back to ${store.name}` }).click();
  await expect(question).toBeHidden();
  await expect(page.getByLabel('Store name')).toHaveValue('Harbour & Sons');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Settings saved')).toBeVisible();

  const kept = await store.admin<Store>('GET', `/stores/${store.id}`);
  expect(kept.name).toBe('Harbour & Sons');

  // The other window is asked in its turn, by whatever it does next.
  await openPalette(elsewhere);
  await elsewhere.keyboard.type('Orders');
  await elsewhere.keyboard.press('Enter');
  const turn = elsewhere.getByRole('alertdialog', { name: 'You went to Harbour & Sons in another window' });
  await turn.getByRole('button', { name: 'Go on in Harbour & Sons' }).click();
  await expect(elsewhere.getByRole('button', { name: 'Switch the store: Harbour & Sons' })).toBeVisible();
});
