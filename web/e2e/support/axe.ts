import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type WithAxe = { readonly axe?: { run(options: RunOptions): Promise<AxeResults> } };

/** What axe finds on the page as it is now, in both colour schemes. Nothing here has frames, so none are looked for. */
export async function violations(page: Page, colorScheme: 'light' | 'dark'): Promise<string[]> {
  const found = await run(page, {});
  await page.emulateMedia({ colorScheme: colorScheme === 'dark' ? 'light' : 'dark' });
  // Colours are all that differs in the other scheme.
  const inTheOther = await run(page, { runOnly: ['color-contrast'] });
  await page.emulateMedia({ colorScheme });
  return [...found, ...inTheOther.map((each) => `in the other colour scheme: ${each}`)];
}

async function run(page: Page, options: RunOptions): Promise<string[]> {
  // Once per document: reading it takes as long as looking at a small page.
  if (!(await page.evaluate(() => 'axe' in window))) {
    await page.evaluate(SOURCE);
  }
  const { violations: found } = await page.evaluate((all) => (window as WithAxe).axe!.run(all), {
    ...options,
    resultTypes: ['violations'],
    iframes: false,
  } satisfies RunOptions);
  return found.flatMap((violation) =>
    violation.nodes.map((node) => `${violation.id} at ${node.target.join(' ')}: ${node.failureSummary}`),
  );
}
