import { signIn, staffOf } from '../support/admin.ts';
import { ask } from '../support/gateway.ts';
import { PASSWORD, unique } from '../support/store.ts';
import { expect, test } from '../support/test.ts';

test('lets somebody in, and out again', async ({ page, store, baseURL, accessible }) => {
  const email = `sam-${unique()}@ecomify.example`;
  await ask('POST', '/api/v1/auth/register', {
    body: { email, password: PASSWORD, firstName: 'Sam', lastName: 'Staff' },
  });
  await signIn(page, store.owner, baseURL!);
  await page.goto('/admin/settings/staff');
  await expect(page.getByRole('row').filter({ hasText: store.owner.email })).toContainText('Owner');

  await page.getByRole('button', { name: 'Add staff' }).click();
  await page.getByLabel('Email').fill(`nobody-${unique()}@ecomify.example`);
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByText('belongs to nobody who has registered')).toBeVisible();
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('Role').selectOption('ADMIN');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  const sam = page.getByRole('row').filter({ hasText: email });
  await expect(sam).toContainText('Administrator');

  await page.getByRole('button', { name: 'Remove Sam Staff' }).click();
  await accessible('removal');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Remove' }).click();
  await expect(page.getByText('Sam Staff was removed')).toBeVisible();
  await expect(sam).toHaveCount(0);
});

test('shows a member of staff their work and nothing else', async ({ page, store, baseURL }) => {
  const product = await store.sells({ title: 'Oak stool' });
  await signIn(page, await staffOf(store, 'STAFF'), baseURL!);

  await page.goto('/admin');
  await expect(page.getByRole('heading', { level: 1, name: 'Sam' })).toBeVisible();
  await expect(page.getByText('Revenue')).toHaveCount(0);

  await test.step('no deleting', async () => {
    await page.goto('/admin/products');
    await page.getByRole('checkbox', { name: 'Select Oak stool' }).click();
    await expect(page.getByRole('button', { name: 'Archive' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Delete' })).toHaveCount(0);
    await page.goto(`/admin/products/${product.id}`);
    await expect(page.getByLabel('Title', { exact: true })).toHaveValue('Oak stool');
    await expect(page.getByRole('button', { name: 'More actions' })).toHaveCount(0);
  });

  await test.step('no new customers', async () => {
    await page.goto('/admin/customers');
    await expect(page.getByText('Nobody has bought yet')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Add customer' })).toHaveCount(0);
    await page.goto('/admin/customers/new');
    await expect(page.getByText('This page is not part of your role').last()).toBeVisible();
  });

  await test.step('settings to look at', async () => {
    await page.goto('/admin/settings');
    await expect(page.getByText('You may look at these settings, but not change them.')).toBeVisible();
    await expect(page.getByLabel('Store name')).toBeDisabled();
    await expect(page.getByRole('link', { name: 'Webhooks' })).toHaveCount(0);
    await page.goto('/admin/settings/staff');
    await expect(page.getByRole('row').filter({ hasText: store.owner.email })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Add staff' })).toHaveCount(0);
  });

  await test.step('an address does not help', async () => {
    await page.goto('/admin/settings/webhooks');
    await expect(page.getByText('This page is not part of your role').last()).toBeVisible();
    await page.getByRole('link', { name: 'Home' }).last().click();
    await expect(page.getByRole('heading', { level: 1, name: 'Sam' })).toBeVisible();
    const answer = await page.request.get('/admin/api/v1/admin/webhooks');
    expect(answer.status()).toBe(403);
  });

  await test.step('the palette knows', async () => {
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('option', { name: 'Add a product' })).toBeVisible();
    await expect(page.getByRole('option', { name: 'Add a customer' })).toHaveCount(0);
  });
});
