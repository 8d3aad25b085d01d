import type { AdminOrder, AdminProduct } from '@ecomify/api-client';
import { ask, eventually } from '../support/gateway.ts';
import { ADDRESS, PASSWORD, unique } from '../support/store.ts';
import { expect, test } from '../support/test.ts';

type List<T> = { readonly data: readonly T[] };

const CSV = `Handle,Title,Vendor,Published,Option1 Name,Option1 Value,Variant SKU,Variant Inventory Tracker,Variant Inventory Qty,Variant Price
stoneware-mug,Stoneware mug,Kiln,true,Title,Default Title,MUG-1,shopify,12,18.50
faulty-bowl,Faulty bowl,Kiln,true,Title,Default Title,BOWL-1,shopify,3,cheap
`;

test('leads a merchant from registering to an order that is being packed', async ({ page, accessible }) => {
  const mark = unique();
  const email = `mia-${mark}@ecomify.example`;

  await test.step('register', async () => {
    await page.goto('/admin/register');
    await page.getByLabel('First name').fill('Mia');
    await page.getByLabel('Last name').fill('Merchant');
    await page.getByLabel('Email').fill(email);
    await page.getByLabel('Password', { exact: true }).fill('short');
    await page.getByRole('button', { name: 'Create an account' }).click();
    await expect(page.getByText('is too short')).toBeVisible();
    await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
    await page.getByRole('button', { name: 'Create an account' }).click();
  });

  await test.step('open the first store', async () => {
    await page.getByLabel('Store name').fill(`Harbour ${mark}`);
    await expect(page.getByLabel('Web name')).toHaveValue(`harbour-${mark}`);
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(page.getByLabel('Currency')).toHaveValue('EUR');
    await page.getByRole('button', { name: 'Create the store' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Mia' })).toBeVisible();
  });

  await test.step('add a product by hand', async () => {
    await page.getByRole('link', { name: 'Products' }).click();
    await page.getByRole('link', { name: 'Add product' }).first().click();
    await page.getByLabel('Title', { exact: true }).fill('Linen apron');
    await page.getByLabel('Description', { exact: true }).fill('<p>Washed linen, two pockets.</p>');
    await page.getByLabel('Status').selectOption('ACTIVE');
    await page.getByRole('button', { name: 'Add an option' }).click();
    await page.getByLabel('Name', { exact: true }).fill('Size');
    for (const size of ['S', 'M']) {
      await page.getByLabel('Values').fill(size);
      await page.keyboard.press('Enter');
    }
    await page.getByLabel('Price of S', { exact: true }).fill('39.00');
    await page.keyboard.press('Control+d');
    await expect(page.getByLabel('Price of M', { exact: true })).toHaveValue('39.00');
    await page.getByLabel('Price of M', { exact: true }).fill('42.00');
    await page.getByLabel('Stock to begin with of S').fill('3');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.type('5');
    await page.keyboard.press('Control+s');
    await expect(page.getByText('Product added')).toBeVisible();
    await expect(page.getByRole('heading', { level: 1, name: 'Linen apron' })).toBeVisible();
  });

  await test.step('import another', async () => {
    await page.goto('/admin/products/import');
    await page.locator('input[type=file]').setInputFiles({
      name: 'kiln.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(CSV),
    });
    await page.getByRole('button', { name: 'Start the import' }).click();
    await expect(page.getByRole('heading', { name: 'Import finished' })).toBeVisible();
    await expect(page.getByText('2 of 2 products')).toBeVisible();
    await expect(page.getByRole('row').filter({ hasText: 'faulty-bowl' })).toContainText('cheap');
    await accessible('import');
    const report = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download the error report' }).click();
    expect((await report).suggestedFilename()).toMatch(/\.csv$/);
    await page.getByRole('link', { name: 'See the products' }).click();
    await expect(page.getByRole('row').filter({ hasText: 'Stoneware mug' })).toContainText('€18.50');
  });

  const placed = await test.step('somebody buys', async () => {
    const { accessToken } = await ask<{ accessToken: string }>('POST', '/api/v1/auth/login', {
      body: { email, password: PASSWORD },
    });
    const me = await ask<{ stores: readonly { id: string }[] }>('GET', '/api/v1/auth/me', {
      token: accessToken,
    });
    const { accessToken: token } = await ask<{ accessToken: string }>('POST', '/api/v1/auth/switch-store', {
      token: accessToken,
      body: { storeId: me.stores[0]?.id },
    });
    const products = await ask<List<AdminProduct>>('GET', '/api/v1/admin/products', { token });
    const lineItems = products.data.map(({ variants }) => ({ variantId: variants[0]?.id, quantity: 1 }));
    expect(lineItems).toHaveLength(2);
    return eventually(
      'an order of both products',
      () =>
        ask<AdminOrder>('POST', '/api/v1/admin/orders', {
          token,
          idempotencyKey: unique(),
          body: {
            email: `ada-${mark}@ecomify.example`,
            lineItems,
            shippingAddress: ADDRESS,
            payment: { method: 'pm_card_visa' },
          },
        }),
      (order) => order.orderStatus === 'CONFIRMED',
    );
  });

  await test.step('pack it', async () => {
    await page.getByRole('link', { name: 'Orders' }).click();
    await page.getByRole('link', { name: `#${placed.orderNumber}` }).click();
    await expect(page.getByText('Stoneware mug')).toBeVisible();
    await expect(page.getByText('€57.50').first()).toBeVisible();
    await page.getByRole('button', { name: 'Begin processing' }).click();
    await expect(page.getByText('Order is being processed')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Complete' })).toBeEnabled();
    await expect(
      page.getByRole('main').getByRole('listitem').filter({ hasText: 'Being processed' }),
    ).toBeVisible();
  });
});
