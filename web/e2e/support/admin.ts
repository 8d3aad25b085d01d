import type { Page } from '@playwright/test';
import { ask } from './gateway.ts';
import { PASSWORD, unique, type OwnStore } from './store.ts';
import { expect } from './test.ts';

type Account = { readonly email: string; readonly password: string };

/** Signs in as the form does, without typing; the browser's cookies are then those of the account. */
export async function signIn(page: Page, { email, password }: Account, baseURL: string): Promise<void> {
  const answer = await page.request.post(`${baseURL}/admin/api/v1/auth/login`, {
    headers: { 'x-ecomify-admin': '1', origin: new URL(baseURL).origin },
    data: { email, password },
  });
  if (!answer.ok()) {
    throw new Error(`Signing ${email} in answered ${answer.status()}: ${await answer.text()}`);
  }
}

/** Somebody with an account who works in the store. */
export async function staffOf(store: OwnStore, role: 'ADMIN' | 'STAFF'): Promise<Account> {
  const account = { email: `staff-${unique()}@ecomify.example`, password: PASSWORD };
  await ask('POST', '/api/v1/auth/register', {
    body: { ...account, firstName: 'Sam', lastName: 'Staff' },
  });
  await store.admin('POST', '/staff', { email: account.email, role });
  return account;
}

/** The command palette, ready to be typed into: what is typed before goes elsewhere. */
export async function openPalette(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: 'Command palette' })).toBeFocused();
}

/** Goes to a page by a link where there is one, as people do: that spares loading everything anew. */
export async function goTo(page: Page, path: string): Promise<void> {
  const address = path === '/' ? '/admin' : `/admin${path}`;
  const link = page.locator(`a[href="${address}"]:visible`).first();
  if ((await link.count()) > 0) {
    await link.click();
    await page.waitForURL((url) => url.pathname === address);
  } else {
    await page.goto(address);
  }
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('main').locator('.animate-pulse, [aria-busy=true]')).toHaveCount(0);
}
