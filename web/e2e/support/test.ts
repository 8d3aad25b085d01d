import { AxeBuilder } from '@axe-core/playwright';
import { expect, test as base, type Page } from '@playwright/test';
import { OwnStore } from './store.ts';

type Fixtures = {
  /** A store of this test's own, empty. */
  store: OwnStore;
  /** Fails the test with what axe finds on the page as it is now. */
  accessible: (what: string, page?: Page) => Promise<void>;
  /** Fails the test afterwards if a page had an error or its policy blocked something. */
  quiet: void;
};

export const test = base.extend<Fixtures>({
  store: async ({}, use) => {
    await use(await OwnStore.open());
  },
  accessible: async ({ page }, use) => {
    await use(async (what, other = page) => {
      const { violations } = await new AxeBuilder({ page: other }).analyze();
      const found = violations.flatMap((violation) =>
        violation.nodes.map((node) => `${violation.id} at ${node.target.join(' ')}: ${node.failureSummary}`),
      );
      expect.soft(found, `${what}: violations`).toEqual([]);
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
