import { openPalette, signIn } from '../support/admin.ts';
import { expect, test } from '../support/test.ts';

test('reaches everything by keyboard', async ({ page, store, baseURL, accessible }) => {
  await Promise.all([store.sells({ title: 'Oak stool' }), store.sells({ title: 'Wool rug' })]);
  await signIn(page, store.owner, baseURL!);
  await page.goto('/admin');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  await test.step('skips to the content', async () => {
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.locator('#content')).toBeFocused();
  });

  await test.step('goes to a product by the palette', async () => {
    await openPalette(page);
    await page.keyboard.type('wool');
    await expect(page.getByRole('option', { name: 'Wool rug' })).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Wool rug' })).toBeVisible();
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  await test.step('goes to a page by its letters', async () => {
    await page.keyboard.press('g');
    await page.keyboard.press('p');
    await expect(page.getByRole('heading', { level: 1, name: 'Products' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Oak stool' })).toBeVisible();
  });

  await test.step('walks through the rows, selects one and opens it', async () => {
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('x');
    await expect(page.getByText('1 selected')).toBeVisible();
    await page.keyboard.press('x');
    await page.keyboard.press('k');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: /Oak stool|Wool rug/ })).toBeVisible();
  });

  await test.step('saves, and asks before it loses anything', async () => {
    await page.getByLabel('Vendor').fill('Loom');
    await page.getByRole('link', { name: 'Orders' }).press('Enter');
    await expect(page.getByRole('alertdialog')).toContainText('Leave without saving?');
    await accessible('leaving');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+s');
    await expect(page.getByText('Product saved')).toBeVisible();
  });

  await test.step('looks for something in the list', async () => {
    await page.keyboard.press('g');
    await page.keyboard.press('p');
    await expect(page.getByRole('heading', { level: 1, name: 'Products' })).toBeVisible();
    await page.getByRole('searchbox').waitFor();
    await page.keyboard.press('/');
    await expect(page.getByRole('searchbox')).toBeFocused();
    await page.keyboard.type('stool');
    await expect(page.getByRole('row')).toHaveCount(2);
    await expect(page).toHaveURL(/q=stool/);
  });

  await test.step('shows its keys', async () => {
    await page.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog')).toContainText('Open the command palette');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });
});
