import { PASSWORD, unique } from '../support/store.ts';
import { ADDRESS, alive, fillIn, openCheckout, payButton, putInCart } from '../support/shopper.ts';
import { expect, test } from '../support/test.ts';

test('an account keeps what was bought and where it went, and fills in the next checkout', async ({
  page,
  store,
  accessible,
}) => {
  const mug = await store.sells({
    title: 'Stoneware mug',
    images: [{ url: '/demo/stoneware-mug.webp', altText: 'From the front' }],
  });
  const email = `ada-${unique()}@ecomify.example`;
  await page.goto(`/s/${store.slug}/account/register`);
  await page.getByLabel('First name').fill('Ada');
  await page.getByLabel('Last name').fill('Lovelace');
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Create an account' }).click();
  await expect(page.getByRole('heading', { name: 'Hello, Ada' })).toBeVisible();

  await putInCart(page, store, mug.handle);
  await openCheckout(page, store);
  await expect(page.getByText(`Signed in as ${email}`)).toBeVisible();
  const { Email: _, ...address } = ADDRESS;
  await fillIn(page, address);
  await payButton(page).click();
  await expect(page.getByRole('heading', { name: 'Thank you, Ada' })).toBeVisible({ timeout: 20_000 });

  await page.goto(`/s/${store.slug}/account`);
  const order = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: 'Order 1001' }) });
  await expect(order).toContainText('€20.00');
  await expect(order.locator('img[src$="/demo/stoneware-mug.webp"]')).toBeVisible();
  // The address comes with the order's event.
  await expect(async () => {
    await page.reload();
    await expect(page.getByText(ADDRESS.Address)).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 20_000 });
  await accessible('account with an order');
  await page.getByRole('link', { name: 'Order 1001' }).click();
  await expect(page.getByRole('heading', { name: 'Thank you, Ada' })).toBeVisible();

  await putInCart(page, store, mug.handle);
  await page.goto(`/s/${store.slug}/checkout`);
  await alive(payButton(page));
  await expect(page.getByRole('main').getByLabel('Address', { exact: true })).toHaveValue(ADDRESS.Address);
});
