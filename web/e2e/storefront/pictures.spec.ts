import type { Locator } from '@playwright/test';
import { unique } from '../support/store.ts';
import { alive, goToPay, payButton } from '../support/shopper.ts';
import { expect, test } from '../support/test.ts';

/** Of the demo's, which every storefront has; as a path, which only the platform knows how to find. */
const MUG = '/demo/stoneware-mug.webp';
const TEAPOT = '/demo/enamel-teapot.webp';

async function expectPicture(within: Locator, path: string) {
  const picture = within.locator(`img[src$="${path}"]`).first();
  await picture.scrollIntoViewIfNeeded();
  await expect
    .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(0);
}

test('a product is seen from all sides by keyboard, and in whatever it is bought with', async ({
  page,
  store,
  accessible,
}) => {
  const mug = await store.sells({
    title: 'Stoneware mug',
    images: [
      { url: MUG, altText: 'From the front' },
      { url: TEAPOT, altText: 'With its pot' },
    ],
    variants: [
      { sku: `MUG-${unique()}`, price: store.money('16.00'), trackInventory: true, inventoryQty: 3 },
    ],
  });

  await test.step('its page', async () => {
    await page.goto(`/s/${store.slug}/products/${mug.handle}`);
    await expect(page.getByText('Only 3 left')).toBeVisible();
    const picture = page.getByRole('link', { name: 'Enlarge picture 1 of 2' });
    await (await alive(page.getByRole('button', { name: 'Add to cart' }))).waitFor();
    await picture.press('Enter');
    const viewer = page.getByRole('dialog', { name: 'Pictures of Stoneware mug' });
    await expect(viewer).toBeVisible();
    // It is seen a moment before it has the keyboard.
    await expect.poll(() => viewer.evaluate((dialog) => dialog.contains(document.activeElement))).toBe(true);
    await page.keyboard.press('ArrowRight');
    await expect(viewer.getByRole('status')).toHaveText('Picture 2 of 2');
    await expectPicture(viewer, TEAPOT);
    await accessible('picture');
    await page.keyboard.press('Escape');
    await expect(picture).toBeFocused();
  });

  await test.step('the cart', async () => {
    await goToPay(page, store, mug);
    await expectPicture(page.getByRole('main'), MUG);
    await page.goto(`/s/${store.slug}/cart`);
    await expectPicture(page.getByRole('main'), MUG);
    await page.getByRole('main').getByRole('link', { name: 'Stoneware mug' }).click();
    await expect(page).toHaveURL(new RegExp(`/products/${mug.handle}`));
  });

  await test.step('the order', async () => {
    await page.goto(`/s/${store.slug}/checkout`);
    await (await alive(payButton(page))).click();
    await expect(page.getByRole('heading', { name: 'Thank you, Ada' })).toBeVisible({ timeout: 20_000 });
    await expectPicture(page.getByRole('main'), MUG);
  });
});
