import { expect, test } from '../support/test.ts';

test.use({ javaScriptEnabled: false });

test('shoppers without JavaScript come to their cart, and change it', async ({ page, store }) => {
  const shirt = await store.sells({
    title: 'Linen shirt',
    options: [{ name: 'Size', values: ['S', 'M'] }],
    variants: ['S', 'M'].map((size, at) => ({
      price: store.money(`${40 + at}.00`),
      options: { Size: size },
      trackInventory: true,
      inventoryQty: 5,
    })),
  });
  await page.goto(`/s/${store.slug}/products`);
  await page.getByRole('link', { name: /Linen shirt/ }).click();
  await page.getByRole('link', { name: 'M', exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`variant=${shirt.variants[1]?.id}`));

  await page.getByRole('button', { name: 'Add to cart' }).click();

  const cart = page.getByRole('main');
  await expect(page.getByRole('heading', { level: 1, name: 'Your cart' })).toBeVisible();
  await expect(cart).toContainText('€41.00');
  await cart.getByRole('button', { name: 'One more of Linen shirt' }).click();
  await expect(cart).toContainText('€82.00');
  await cart.getByRole('button', { name: /Remove/ }).click();
  await expect(cart).toContainText('Your cart is empty');
});
