import { signIn } from '../support/admin.ts';
import { expect, test } from '../support/test.ts';

const PROBLEM = { title: 'Unavailable', code: 'UNAVAILABLE', traceId: '4bf92f3577b34da6a3ce929d0e0e4736' };

test('says what cannot be shown, and tries again', async ({ context, store, baseURL, page }) => {
  await store.sells({ title: 'Oak stool' });
  await signIn(page, store.owner, baseURL!);
  await context.route('**/admin/api/v1/admin/**', (route) =>
    route.fulfill({ status: 503, contentType: 'application/problem+json', body: JSON.stringify(PROBLEM) }),
  );
  // Side by side: each asks twice more before it gives up. Tests of components show it of every screen.
  const tabs = await Promise.all(
    ['/products', '/settings'].map(async (path) => {
      const tab = await context.newPage();
      await tab.goto(`/admin${path}`);
      return { path, tab, retry: tab.getByRole('main').getByRole('button', { name: 'Try again' }) };
    }),
  );

  for (const { path, tab, retry } of tabs) {
    await expect(tab.getByText('The platform cannot be reached').first(), path).toBeVisible();
    await expect(tab.getByText(PROBLEM.traceId).first(), path).toBeVisible();
    await expect(retry.first(), path).toBeVisible();
    await expect(tab.getByText(/^No .* yet$/), path).toHaveCount(0);
  }
  await context.unroute('**/admin/api/v1/admin/**');

  for (const { path, tab, retry } of tabs) {
    await expect(async () => {
      if ((await retry.count()) > 0) {
        await retry.first().click();
      }
      await expect(retry, path).toHaveCount(0, { timeout: 1_000 });
    }).toPass({ timeout: 20_000 });
    await expect(tab.getByText('The platform cannot be reached'), path).toHaveCount(0);
  }
  await expect(tabs[0]!.tab.getByRole('row').filter({ hasText: 'Oak stool' })).toBeVisible();
});
