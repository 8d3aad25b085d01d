import { createServer, type Server } from 'node:http';
import { ADDRESSES } from '../support/addresses.ts';
import { signIn } from '../support/admin.ts';
import { expect, test } from '../support/test.ts';

/** The one address beside the gateway that a local platform sends webhooks to although it is internal. */
const RECEIVER =
  Number(process.env.ECOMIFY_WEBHOOK_RECEIVER_PORT) || Number(new URL(ADDRESSES.gateway).port) + 10_010;

let receiver: Server;
let answer = 503;
const received: (string | undefined)[] = [];

test.beforeAll(async () => {
  receiver = createServer((request, response) => {
    request.resume();
    received.push(request.headers['webhook-signature']?.toString());
    response.writeHead(answer).end();
  });
  await new Promise<void>((listening) => receiver.listen(RECEIVER, '127.0.0.1', listening));
});

test.afterAll(() => {
  receiver.closeAllConnections();
  receiver.close();
});

test('shows what was sent and what came back, and sends it again', async ({
  page,
  store,
  baseURL,
  accessible,
}) => {
  await signIn(page, store.owner, baseURL!);
  await page.goto('/admin/settings/webhooks');
  await page.getByRole('button', { name: 'Add webhook' }).first().click();
  await page.getByRole('dialog').getByLabel('Event').selectOption({ label: 'Product added' });
  await page.getByRole('dialog').getByLabel('Address').fill('ftp://hooks');
  await page.getByRole('dialog').getByRole('button', { name: 'Add' }).click();
  await expect(page.getByText('is not a web address that begins with')).toBeVisible();
  await page.getByRole('dialog').getByLabel('Address').fill(`http://127.0.0.1:${RECEIVER}/hooks`);
  await page.getByRole('dialog').getByRole('button', { name: 'Add' }).click();
  await expect(page.getByRole('dialog').getByText(/^whsec_/)).toBeVisible();
  await accessible('secret');
  await page.getByRole('dialog').getByRole('button', { name: 'Done' }).click();

  await store.sells({ title: 'Oak stool' });
  await expect.poll(() => received.length).toBeGreaterThan(0);
  await page.getByRole('link', { name: 'Product added' }).click();
  const delivery = page.getByRole('row').filter({ hasText: '503' });
  await expect(delivery).toContainText('Pending');
  await expect(delivery).toContainText('Next try');
  await accessible('deliveries');

  answer = 204;
  await delivery.getByRole('button', { name: 'Send again' }).click();

  await expect(page.getByText('On its way again')).toBeVisible();
  await expect(page.getByRole('row').filter({ hasText: '204' })).toContainText('Delivered');
  expect(received.at(-1)).toMatch(/^v1,/);

  await page.getByRole('button', { name: 'Delete' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByText('No webhooks yet')).toBeVisible();
});
