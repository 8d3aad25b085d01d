import { expect, test } from '../support/test.ts';
import { expectFilledIn, goToPay, payButton } from '../support/shopper.ts';

const FASTER = 'Somebody was faster: part of your order is sold out.';

test('what sells out in the cart is said at the checkout, and everything typed is kept', async ({
  page,
  store,
}) => {
  const vase = await store.sells({ title: 'Tall vase', stock: 1 });
  await goToPay(page, store, vase);
  await store.order(vase.variants[0]?.id ?? '');

  await payButton(page).click();

  await expect(page.getByRole('main').getByRole('alert')).toContainText(FASTER);
  await expectFilledIn(page);
  // Caches may show what is in stock for some seconds more; carts and checkouts never look there.
  await expect(async () => {
    await page.goto(`/s/${store.slug}/products/${vase.handle}`);
    await expect(page.getByRole('button', { name: 'Sold out' })).toBeDisabled({ timeout: 1_000 });
  }).toPass({ timeout: 20_000 });
});

test('of two browsers that want the last one, one gets it', async ({ page, store, browser }) => {
  const vase = await store.sells({ title: 'Tall vase', stock: 1 });
  const another = await browser.newContext({ baseURL: test.info().project.use.baseURL, locale: 'en-IE' });
  const other = await another.newPage();
  await Promise.all([page, other].map((each) => goToPay(each, store, vase)));

  await Promise.all([page, other].map((each) => payButton(each).click()));

  const outcomes = await Promise.all(
    [page, other].map(async (each) => {
      const thanks = each.getByRole('heading', { name: 'Thank you, Ada' });
      const faster = each.getByRole('main').getByRole('alert').filter({ hasText: FASTER });
      await expect(thanks.or(faster)).toBeVisible({ timeout: 20_000 });
      return (await thanks.isVisible()) ? 'bought' : 'too late';
    }),
  );
  expect(outcomes.toSorted()).toEqual(['bought', 'too late']);
  expect(await store.available(vase.variants[0]?.id ?? '')).toBe(0);
  expect((await store.orders()).data.filter((order) => order.orderStatus === 'CONFIRMED')).toHaveLength(1);
  await another.close();
});
