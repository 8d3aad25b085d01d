import type { AdminProduct } from '@ecomify/api-client';
import type { Locator, Page } from '@playwright/test';
import { ADDRESSES } from './addresses.ts';
import { expect } from './test.ts';
import type { OwnStore } from './store.ts';

/** The test cards, by what the checkout calls them. */
export const CARDS = {
  pays: 'Pays at once',
  bank: 'Asks you to confirm with the bank',
  declined: 'Is declined',
} as const;

export const ADDRESS = {
  Email: 'ada@ecomify.example',
  'First name': 'Ada',
  'Last name': 'Lovelace',
  Address: '1 Harbour Street',
  Postcode: 'D01 A2B3',
  City: 'Dublin',
} as const;

/** Waits until React has taken the element over: before that a click does what it does without JavaScript. */
export async function alive(element: Locator): Promise<Locator> {
  await expect
    .poll(() =>
      element.evaluate((found) => Object.keys(found).some((key) => key.startsWith('__reactProps$'))),
    )
    .toBe(true);
  return element;
}

/** Puts one of the product into the cart, from its page; the drawer is open afterwards. */
export async function putInCart(page: Page, store: OwnStore, handle: string): Promise<void> {
  await page.goto(`/s/${store.slug}/products/${handle}`);
  await (await alive(page.getByRole('button', { name: 'Add to cart' }))).click();
  await expect(
    page.getByRole('dialog', { name: 'Your cart' }).getByRole('link', { name: 'Check out' }),
  ).toBeVisible();
}

export async function openCheckout(page: Page, store: OwnStore): Promise<void> {
  await page.goto(`/s/${store.slug}/checkout`);
  await alive(payButton(page));
}

export function payButton(page: Page): Locator {
  return page.getByRole('button', { name: /^Pay / });
}

export async function fillIn(page: Page, fields: Readonly<Record<string, string>> = ADDRESS): Promise<void> {
  for (const [label, text] of Object.entries(fields)) {
    await field(page, label).fill(text);
  }
}

export async function expectFilledIn(page: Page): Promise<void> {
  for (const [label, text] of Object.entries(ADDRESS)) {
    await expect(field(page, label)).toHaveValue(text);
  }
}

export async function choose(page: Page, card: string): Promise<void> {
  await page.getByRole('radio', { name: card }).check();
}

/** The filled in form, with one of the product in the cart. */
export async function goToPay(page: Page, store: OwnStore, product: AdminProduct): Promise<void> {
  await bringCart(page, store, product);
  await openCheckout(page, store);
  await fillIn(page);
}

/** What is left of putting one of the product into the cart. */
async function bringCart(page: Page, store: OwnStore, product: AdminProduct): Promise<void> {
  const { id } = await store.cart({ [product.variants[0]?.id ?? '']: 1 });
  const cookie = {
    domain: new URL(ADDRESSES.storefront).hostname,
    path: `/s/${store.slug}`,
    httpOnly: true,
    sameSite: 'Lax',
  } as const;
  await page.context().addCookies([
    { ...cookie, name: 'ecomify_cart', value: id },
    { ...cookie, name: 'ecomify_cart_count', value: '1' },
  ]);
}

function field(page: Page, label: string): Locator {
  return page.getByRole('main').getByLabel(label, { exact: true });
}
