import { expect, test } from '../support/test.ts';
import { alive } from '../support/shopper.ts';

test('suggestions lead by keyboard to a product', async ({ page, store }) => {
  const [lamp] = await Promise.all([
    store.sells({ title: 'Harbour lamp' }),
    store.sells({ title: 'Tall vase' }),
  ]);
  await page.goto(`/s/${store.slug}`);

  await (await alive(page.getByRole('link', { name: 'Search the shop' }))).click();
  await page.getByRole('searchbox', { name: 'Search the shop' }).pressSequentially('harb');
  const suggestions = page.getByRole('list', { name: 'Suggestions' }).getByRole('link');
  await expect(suggestions).toHaveCount(1);
  await expect(suggestions).toHaveAccessibleName('Harbour lamp');
  await page.keyboard.press('ArrowDown');
  await expect(suggestions.first()).toBeFocused();
  await page.keyboard.press('Enter');

  await expect(page).toHaveURL(new RegExp(`/products/${lamp.handle}$`));
});

test('facets narrow what was found, and each choice has an address', async ({ page, store }) => {
  await Promise.all([
    store.sells({ title: 'Harbour lamp', vendor: 'Quay', price: '24.00', productType: 'Lamps' }),
    store.sells({ title: 'Desk lamp', vendor: 'Lighthouse', price: '80.00', productType: 'Lamps' }),
    store.sells({ title: 'Tall vase', vendor: 'Quay', price: '30.00', productType: 'Vases' }),
  ]);
  const cards = page.getByRole('main').getByRole('link', { name: /lamp|vase/ });

  await page.goto(`/s/${store.slug}/search?q=lamp`);
  await expect(page.getByText('2 results for “lamp”').first()).toBeVisible();
  await (await alive(page.getByRole('combobox', { name: 'Sort' }))).selectOption('price-desc');
  await expect(page).toHaveURL(/sort=price-desc/);
  await expect(cards.first()).toHaveAccessibleName(/Desk lamp/);
  await page.getByRole('checkbox', { name: /^Quay/ }).check();

  await expect(page).toHaveURL(/vendor=Quay/);
  await expect(cards).toHaveCount(1);
  await page.reload();
  await expect(cards).toHaveCount(1);
  await page.goBack();
  await expect(cards).toHaveCount(2);
  await page.goto(`/s/${store.slug}/search?q=nothing-like-it`);
  await expect(page.getByText('Nothing found for “nothing-like-it”')).toBeVisible();
});
