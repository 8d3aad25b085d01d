import { expect, test as base, type Page } from '@playwright/test';
import { violations } from './axe.ts';
import { OwnStore } from './store.ts';

type Fixtures = {
  /** A store of this test's own, empty. */
  store: OwnStore;
  /** Fails the test with what axe finds on the page as it is now, light and dark. */
  accessible: (what: string, page?: Page) => Promise<void>;
  /** Fails the test afterwards if a page had an error or its policy blocked something. */
  quiet: void;
};

export const test = base.extend<Fixtures>({
  store: async ({}, use) => {
    await use(await OwnStore.open());
  },
  accessible: async ({ page, colorScheme }, use) => {
    await use(async (what, other = page) => {
      const scheme = colorScheme === 'dark' ? 'dark' : 'light';
      expect.soft(await violations(other, scheme), `${what}: violations`).toEqual([]);
    });
  },
  quiet: [
    async ({ page }, use) => {
      const trouble: string[] = [];
      page.on('pageerror', (error) => trouble.push(error.stack ?? error.message));
      page.on('console', (message) => {
        if (message.type() === 'error' && /Content Security Policy|hydrat/i.test(message.text())) {
          trouble.push(message.text());
        }
      });
      await use();
      expect(trouble, 'errors in the browser').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
