import type { Page } from '@playwright/test';
import { goTo, openPalette, signIn } from '../support/admin.ts';
import { unique, type OwnStore } from '../support/store.ts';
import { expect, test } from '../support/test.ts';

const VIEWPORT = { width: 1280, height: 900 };
const PHONE = 390;

/** Longer than the column that it is shown in. */
const LONG = 'Linen apron with two deep pockets, cross-back straps and a loop for the tea towel';

type Check = (what: string) => Promise<void>;

async function fill(store: OwnStore) {
  const product = await store.sells({
    title: LONG,
    options: [{ name: 'Size', values: ['S', 'M'] }],
    variants: ['S', 'M'].map((size) => ({
      sku: `APRON-${size}-${unique()}`,
      price: store.money('39.00'),
      options: { Size: size },
      inventoryQty: 3,
    })),
  });
  const variant = product.variants[0]!.id!;
  const order = await store.order(variant, 2);
  const { data } = await store.admin<{ data: { id: string }[] }>('GET', '/customers');
  return { product: product.id, variant, order, customer: data[0]?.id };
}

/** A phone, and desks from small to usual; what a page holds is the same on all of them. */
async function fits(page: Page, what: string) {
  for (const width of [PHONE, 1024, 1366]) {
    await page.setViewportSize({ ...VIEWPORT, width });
    await isNoWider(page, what, width);
  }
  await page.setViewportSize(VIEWPORT);
  await isNoWider(page, what, VIEWPORT.width);
}

/** Charts take a moment to follow the window. A spreadsheet may be wider than it; a list may not. */
async function isNoWider(page: Page, what: string, width: number) {
  const { poll } = expect.configure({ soft: true });
  const wide = () => page.evaluate(() => document.documentElement.scrollWidth);
  const cut = () =>
    page
      .getByRole('region')
      .filter({ hasNot: page.getByRole('textbox') })
      .evaluateAll((lists) => lists.filter((list) => list.scrollWidth > list.clientWidth).length);
  await poll(wide, `${what} is no wider than a window of ${width}`).toBe(width);
  await poll(cut, `lists of ${what} with columns out of sight at ${width}`).toBe(0);
}

/** Opens what hides behind a button, checks it and closes it. */
async function behind(page: Page, button: string, check: Check, what: string) {
  await page.getByRole('button', { name: button }).first().click();
  await expect(
    page.getByRole('dialog').or(page.getByRole('alertdialog')).or(page.getByRole('menu')),
  ).toBeVisible();
  await check(what);
  await page.keyboard.press('Escape');
}

function visits(page: Page, check: Check): Check {
  return async (path) => {
    await goTo(page, path);
    await check(path);
    await fits(page, path);
  };
}

test.describe("nothing is in anybody's way", () => {
  // Each page is looked at in both of its colour schemes.
  test.slow();
  test.beforeEach(async ({ page, store, baseURL }) => signIn(page, store.owner, baseURL!));

  test('at the door', async ({ page, accessible }) => {
    for (const path of ['/sign-in', '/register', '/welcome']) {
      await visits(page, accessible)(path);
    }
  });

  test('around every page', async ({ page, store, accessible }) => {
    const { product } = await fill(store);
    await visits(page, accessible)('/');
    await behind(page, 'Account', accessible, 'account menu');
    await behind(page, store.name, accessible, 'store switcher');
    await openPalette(page);
    await page.keyboard.type('apron');
    await expect(page.getByRole('option', { name: LONG })).toBeVisible();
    await accessible('palette');
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog')).toBeVisible();
    await accessible('shortcuts');
    await page.keyboard.press('Escape');
    await page.setViewportSize({ width: PHONE, height: 844 });
    await accessible('home on a phone');
    await behind(page, 'Open the navigation', accessible, 'navigation');
    await page.setViewportSize(VIEWPORT);
    await visits(page, accessible)(`/orders/${product}`);
  });

  test('on orders and customers', async ({ page, store, accessible }) => {
    const { order, customer } = await fill(store);
    const visit = visits(page, accessible);
    await visit('/orders');
    await behind(page, 'Columns', accessible, 'columns menu');
    await visit(`/orders/${order}`);
    await behind(page, 'How this came about', accessible, 'calculation');
    await behind(page, 'Cancel order', accessible, 'cancel dialog');
    await visit('/customers');
    await visit(`/customers/${customer}`);
    await visit('/customers/new');
  });

  test('on products and stock', async ({ page, store, accessible }) => {
    const { product, variant } = await fill(store);
    const visit = visits(page, accessible);
    await visit('/products');
    await page.getByRole('checkbox').first().click();
    await accessible('bulk bar');
    await behind(page, 'Delete', accessible, 'delete dialog');
    await visit('/products/new');
    await visit(`/products/${product}`);
    await behind(page, 'More actions', accessible, 'product menu');
    await visit('/products/import');
    await visit('/inventory');
    await behind(page, 'Adjust', accessible, 'adjust dialog');
    await visit(`/inventory/${variant}`);
  });

  test('on settings', async ({ page, accessible }) => {
    const visit = visits(page, accessible);
    for (const section of ['', '/checkout', '/theme', '/payments', '/staff']) {
      await visit(`/settings${section}`);
    }
    await behind(page, 'Add staff', accessible, 'staff dialog');
    await visit('/settings/webhooks');
    await behind(page, 'Add webhook', accessible, 'webhook dialog');
  });
});
