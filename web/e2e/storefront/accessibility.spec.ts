import type { Page } from '@playwright/test';
import { PASSWORD, unique, type OwnStore } from '../support/store.ts';
import { alive, CARDS, choose, fillIn, openCheckout, payButton, putInCart } from '../support/shopper.ts';
import { expect, test } from '../support/test.ts';

type Look = (what: string) => Promise<void>;

test.describe('axe finds nothing on', () => {
  test('pages to look around', async ({ page, store, accessible }) => {
    const handle = await stocked(store);
    const at = (path: string) => page.goto(`/s/${store.slug}${path}`);

    await at('');
    await accessible('home');
    await searching(page, accessible);
    await at('/products');
    await accessible('listing');
    await at('/search?q=lamp&vendor=Quay');
    await accessible('search');
    await at('/search?q=nothing-like-it');
    await accessible('empty search');
    await at('/collections');
    await accessible('collections');
    await at('/collections/Lamps');
    await accessible('collection');
    await at(`/products/${handle}`);
    await accessible('product');
    await at(`/ar/products/${handle}`);
    await accessible('product in Arabic');
    await at('/cart');
    await accessible('empty cart');
    await at('/there-is-no-such-page');
    await accessible('not found');
  });

  test('pages to buy', async ({ page, store, accessible }) => {
    const handle = await stocked(store);
    await putInCart(page, store, handle);
    await accessible('cart drawer');
    await page.goto(`/s/${store.slug}/cart`);
    await accessible('cart');
    await openCheckout(page, store);
    await accessible('checkout');
    await payButton(page).click();
    await expect(page.getByRole('main').getByRole('alert')).toBeVisible();
    await accessible('checkout with errors');
    await fillIn(page);
    await choose(page, CARDS.bank);
    await payButton(page).click();
    await page.getByRole('link', { name: 'Go to the bank' }).waitFor();
    await accessible('order that waits for the bank');
    await page.getByRole('link', { name: 'Go to the bank' }).click();
    await page.getByRole('button', { name: 'Approve the payment' }).waitFor();
    await accessible('bank');
    await page.getByRole('button', { name: 'Approve the payment' }).click();
    await page.getByRole('heading', { name: 'Thank you, Ada' }).waitFor({ timeout: 20_000 });
    await accessible('order');
  });

  test('pages of the account', async ({ page, store, accessible }) => {
    await page.goto(`/s/${store.slug}/account/sign-in`);
    await accessible('sign in');
    await page.goto(`/s/${store.slug}/account/register`);
    await accessible('register');
    await page.getByLabel('First name').fill('Ada');
    await page.getByLabel('Last name').fill('Lovelace');
    await page.getByLabel('Email').fill(`ada-${unique()}@ecomify.example`);
    await page.getByLabel('Password').fill(PASSWORD);
    await page.getByRole('button', { name: 'Create an account' }).click();
    await page.getByRole('heading', { name: 'Hello, Ada' }).waitFor();
    await accessible('account');
  });

  test('menus of a phone', async ({ page, store, accessible }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    const handle = await stocked(store);
    await page.goto(`/s/${store.slug}`);
    await page.locator('summary[aria-label="Menu"]').click();
    await expect(
      page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Account' }),
    ).toBeVisible();
    await accessible('menu');
    await page.goto(`/s/${store.slug}/products`);
    await page.locator('#filters').check();
    await accessible('filters');
    await page.goto(`/s/${store.slug}/products/${handle}`);
    await accessible('product');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});

/** Something of everything that pages show: choices, one of them sold out, a former price, several makers. */
async function stocked(store: OwnStore): Promise<string> {
  const soldOut = store.sells({ title: 'Desk lamp', vendor: 'Lighthouse', productType: 'Lamps', stock: 0 });
  const lamp = await store.sells({
    title: 'Harbour lamp',
    vendor: 'Quay',
    productType: 'Lamps',
    tags: ['evening'],
    description: '<p>Turned from ash, wired by hand.</p>',
    options: [{ name: 'Colour', values: ['Ash', 'Ink'] }],
    variants: [
      {
        sku: `LAMP-A-${unique()}`,
        price: store.money('24.00'),
        compareAtPrice: store.money('30.00'),
        options: { Colour: 'Ash' },
        trackInventory: true,
        inventoryQty: 5,
      },
      {
        sku: `LAMP-I-${unique()}`,
        price: store.money('26.00'),
        options: { Colour: 'Ink' },
        trackInventory: true,
        inventoryQty: 0,
      },
    ],
  });
  await soldOut;
  return lamp.handle;
}

async function searching(page: Page, look: Look): Promise<void> {
  await (await alive(page.getByRole('link', { name: 'Search the shop' }))).click();
  await page.getByRole('searchbox', { name: 'Search the shop' }).fill('lamp');
  await expect(page.getByRole('list', { name: 'Suggestions' })).toBeVisible();
  await look('search suggestions');
}
