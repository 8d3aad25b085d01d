import type { AdminOrder } from '@ecomify/api-client';
import { expect, test } from '../support/test.ts';
import {
  ADDRESS,
  alive,
  CARDS,
  choose,
  expectFilledIn,
  fillIn,
  goToPay,
  openCheckout,
  payButton,
  putInCart,
} from '../support/shopper.ts';

test('a guest buys with a test card and follows the order live', async ({ page, store }) => {
  const lamp = await store.sells({ title: 'Harbour lamp', price: '24.00', stock: 5 });

  await page.goto(`/s/${store.slug}`);
  await expect(page).toHaveTitle(new RegExp(store.name));
  await page
    .getByRole('link', { name: /Harbour lamp/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Harbour lamp' })).toBeVisible();
  await (await alive(page.getByRole('button', { name: 'Add to cart' }))).click();
  const cart = page.getByRole('dialog', { name: 'Your cart' });
  await expect(cart.getByText('Harbour lamp')).toBeVisible();
  await cart.getByRole('button', { name: 'One more of Harbour lamp' }).click();
  await expect(cart.getByText('€48.00').first()).toBeVisible();
  await cart.getByRole('link', { name: 'Check out' }).click();
  await alive(payButton(page));
  await fillIn(page);
  await choose(page, CARDS.pays);
  await payButton(page).click();

  await expect(page.getByRole('heading', { name: 'Thank you, Ada' })).toBeVisible();
  await expect(page.getByText('We have sent a confirmation to ada@ecomify.example.')).toBeVisible();
  const steps = page.getByRole('region', { name: 'Where it is' }).getByRole('listitem');
  await expect(steps.filter({ hasText: 'Paid' })).not.toContainText('to come');
  await expect(steps.filter({ hasText: 'Being prepared' })).toContainText('to come');
  const { data } = await store.orders();
  expect(data).toHaveLength(1);
  await store.admin<AdminOrder>('POST', `/orders/${data[0]?.id}/processing`);
  await expect(steps.filter({ hasText: 'Being prepared' })).not.toContainText('to come', { timeout: 25_000 });
  await expect(page.getByRole('link', { name: 'Cart', exact: true })).toBeVisible();
  expect(await store.available(lamp.variants[0]?.id ?? '')).toBe(3);
});

test('a declined card keeps everything typed, and another one succeeds', async ({ page, store }) => {
  const lamp = await store.sells({ title: 'Harbour lamp', stock: 5 });
  await goToPay(page, store, lamp);

  await choose(page, CARDS.declined);
  await payButton(page).click();

  await expect(page.getByRole('main').getByRole('alert')).toContainText(
    'The card was declined and nothing was charged',
  );
  await expectFilledIn(page);
  await choose(page, CARDS.pays);
  await payButton(page).click();
  await expect(page.getByRole('heading', { name: 'Thank you, Ada' })).toBeVisible();
  expect((await store.orders()).data.filter((order) => order.orderStatus === 'CONFIRMED')).toHaveLength(1);
});

test('a card that asks the bank is confirmed there', async ({ page, store }) => {
  const lamp = await store.sells({ title: 'Harbour lamp', stock: 5 });
  await goToPay(page, store, lamp);

  await choose(page, CARDS.bank);
  await payButton(page).click();
  await page.getByRole('link', { name: 'Go to the bank' }).click();
  await page.getByRole('button', { name: 'Approve the payment' }).click();

  await expect(page.getByRole('heading', { name: 'Thank you, Ada' })).toBeVisible({ timeout: 20_000 });
  await page.goto(`/s/${store.slug}/cart`);
  await expect(page.getByText('Your cart is empty')).toBeVisible();
});

test('a payment refused at the bank leaves the cart', async ({ page, store }) => {
  const lamp = await store.sells({ title: 'Harbour lamp', stock: 5 });
  await goToPay(page, store, lamp);

  await choose(page, CARDS.bank);
  await payButton(page).click();
  await page.getByRole('link', { name: 'Go to the bank' }).click();
  await page.getByRole('button', { name: 'Refuse' }).click();

  await expect(page.getByRole('heading', { name: 'The order was not placed' })).toBeVisible({
    timeout: 20_000,
  });
  await page.getByRole('link', { name: 'Back to the checkout' }).click();
  await alive(payButton(page));
  await expectFilledIn(page);
  await choose(page, CARDS.pays);
  await payButton(page).click();
  await expect(page.getByRole('heading', { name: 'Thank you, Ada' })).toBeVisible();
});

test('what is missing is said at its field, before anything is sent', async ({ page, store }) => {
  const lamp = await store.sells({ title: 'Harbour lamp' });
  await goToPay(page, store, lamp);
  const email = page.getByRole('main').getByLabel('Email', { exact: true });
  await email.fill('ada at home');

  await payButton(page).click();

  await expect(email).toBeFocused();
  await expect(email).toHaveAccessibleDescription(/does not look like an email address/);
});

test('back and reload lose nothing at any step', async ({ page, store }) => {
  const lamp = await store.sells({ title: 'Harbour lamp', stock: 5 });
  await putInCart(page, store, lamp.handle);
  await page.reload();
  await page.getByRole('link', { name: 'Cart, 1 item' }).waitFor();

  await page.goto(`/s/${store.slug}/cart`);
  await page.reload();
  await expect(page.getByText('Harbour lamp').first()).toBeVisible();

  await openCheckout(page, store);
  await fillIn(page);
  await choose(page, CARDS.bank);
  await page.reload();
  await alive(payButton(page));
  await expectFilledIn(page);
  await expect(page.getByRole('radio', { name: CARDS.bank })).toBeChecked();
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Your cart', level: 1 })).toBeVisible();
  await page.goForward();
  await alive(payButton(page));
  await expectFilledIn(page);

  await payButton(page).click();
  await page.getByRole('link', { name: 'Go to the bank' }).waitFor();
  await page.reload();
  await page.getByRole('link', { name: 'Go to the bank' }).click();
  await page.getByRole('button', { name: 'Approve the payment' }).waitFor();
  await page.reload();
  await page.goBack();
  await page.getByRole('link', { name: 'Go to the bank' }).click();
  await page.getByRole('button', { name: 'Approve the payment' }).click();

  const thanks = page.getByRole('heading', { name: 'Thank you, Ada' });
  await expect(thanks).toBeVisible({ timeout: 20_000 });
  await page.reload();
  await expect(thanks).toBeVisible();
  await page.goBack();
  await page.getByRole('button', { name: 'Approve the payment' }).waitFor();
  await page.goBack();
  await expect(thanks).toBeVisible();
  expect((await store.orders()).data).toHaveLength(1);
  await expect.poll(() => store.available(lamp.variants[0]?.id ?? '')).toBe(4);
});

test('the keyboard alone is enough', async ({ page, store }) => {
  const lamp = await store.sells({ title: 'Harbour lamp' });
  await page.goto(`/s/${store.slug}/products/${lamp.handle}`);
  await alive(page.getByRole('button', { name: 'Add to cart' }));
  const tabTo = async (name: RegExp | string) => {
    for (let tabs = 0; tabs < 60; tabs++) {
      await page.keyboard.press('Tab');
      const focused = page.locator(':focus');
      if ((await focused.count()) > 0 && (await focused.getAttribute('tabindex')) !== '-1') {
        const label = await focused.evaluate(
          (element) =>
            element.getAttribute('aria-label') ??
            (element as HTMLInputElement).labels?.[0]?.textContent ??
            element.textContent ??
            '',
        );
        if (typeof name === 'string' ? label.startsWith(name) : name.test(label)) {
          return;
        }
      }
    }
    throw new Error(`The Tab key never came to ${name}`);
  };

  await tabTo('Skip to the content');
  await page.keyboard.press('Enter');
  await tabTo('Add to cart');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Your cart' })).toBeVisible();
  await tabTo('Check out');
  await page.keyboard.press('Enter');
  await alive(payButton(page));
  for (const [label, text] of Object.entries(ADDRESS)) {
    await tabTo(label);
    await page.keyboard.type(text);
  }
  await tabTo('Pays at once');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await tabTo(/^Pay €/);
  await page.keyboard.press('Enter');

  await expect(page.getByRole('heading', { name: 'Thank you, Ada' })).toBeVisible();
});
