import { AxeBuilder } from '@axe-core/playwright';
import { expect, test as base, type Page } from '@playwright/test';
import { OwnStore } from './store.ts';

type Fixtures = {
  /** A store of this test's own, empty. */
  store: OwnStore;
  /** Fails the test with what axe finds on the page as it is now, light and dark. */
  accessible: (what: string, page?: Page) => Promise<void>;
  /** Fails the test afterwards if a page had an error or its policy blocked something. */
  quiet: void;
};

async function violations(page: Page, rules?: string[]): Promise<string[]> {
  const found = await new AxeBuilder({ page })
    // Nothing here has frames; without them there is a way that takes a third of the time.
    .setLegacyMode()
    .options({ resultTypes: ['violations'], ...(rules ? { runOnly: rules } : {}) })
    .analyze();
  return found.violations.flatMap((violation) =>
    violation.nodes.map((node) => `${violation.id} at ${node.target.join(' ')}: ${node.failureSummary}`),
  );
}

export const test = base.extend<Fixtures>({
  store: async ({}, use) => {
    await use(await OwnStore.open());
  },
  accessible: async ({ page, colorScheme }, use) => {
    await use(async (what, other = page) => {
      expect.soft(await violations(other), `${what}: violations`).toEqual([]);
      // Colours are all that differs in the other scheme.
      await other.emulateMedia({ colorScheme: colorScheme === 'dark' ? 'light' : 'dark' });
      const contrast = await violations(other, ['color-contrast']);
      expect.soft(contrast, `${what}: violations in the other colour scheme`).toEqual([]);
      await other.emulateMedia({ colorScheme });
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
