// npm run lighthouse: what Lighthouse says about the storefront of the demo's store, and whether that is good enough.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { browser, withLibraries } from './browser.mjs';
import { FIGURES, medianOf, verdict } from './lighthouse-figures.mjs';

const RUNS = Number(process.env.ECOMIFY_LIGHTHOUSE_RUNS ?? 3);
const storefront = process.env.ECOMIFY_STOREFRONT_URL ?? 'http://localhost:3001';
const output = process.env.ECOMIFY_E2E_OUTPUT ?? 'test-results';
const store = `${storefront}/s/first-sale`;
const cli = createRequire(import.meta.url).resolve('lighthouse/cli/index.js');
const { path, libraries, from } = browser();

/** @returns the address of the first product that the listing shows */
async function product() {
  const listing = await (await fetch(`${store}/products`)).text();
  const handle = /href="[^"]*\/products\/([^"/?]+)"/.exec(listing)?.[1];
  if (handle === undefined) {
    throw new Error(`${store}/products shows no products; ./ecomify demo makes the store`);
  }
  return `${store}/products/${handle}`;
}

/** One run, in a browser of its own with nothing in its cache. Now and then Lighthouse gets no trace, and asks for another try. */
function measure(address, device, tries = 3) {
  const profile = mkdtempSync(join(tmpdir(), 'lighthouse-'));
  const report = join(profile, 'report.json');
  const ended = spawnSync(
    process.execPath,
    [
      cli,
      address,
      ...(device === 'desktop' ? ['--preset=desktop'] : []),
      '--quiet',
      '--output=json',
      `--output-path=${report}`,
      `--chrome-flags=--headless --no-sandbox --disable-gpu --no-first-run --user-data-dir=${profile}/browser`,
    ],
    {
      encoding: 'utf8',
      timeout: 180_000,
      env: withLibraries({ ...process.env, CHROME_PATH: path }, libraries),
    },
  );
  if (ended.status !== 0 && tries > 1 && ended.stderr.includes('run Lighthouse again')) {
    return measure(address, device, tries - 1);
  }
  if (ended.status !== 0) {
    throw new Error(`Lighthouse could not look at ${address}:\n${ended.stderr}`);
  }
  const result = JSON.parse(readFileSync(report, 'utf8'));
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  return result;
}

const pages = { home: store, listing: `${store}/products`, product: await product() };
console.log(
  `Chromium: ${path} (from ${from}); the median of ${RUNS} runs each; load ${loadavg()[0].toFixed(1)}`,
);
console.log(['page'.padEnd(18), ...FIGURES.map(({ name, width }) => name.padStart(width))].join('  '));
mkdirSync(output, { recursive: true });
let misses = 0;
for (const device of ['desktop', 'mobile']) {
  for (const [name, address] of Object.entries(pages)) {
    // The first visitor after a start waits for caches to fill; that is not what is measured.
    await (await fetch(address)).text();
    const reports = Array.from({ length: RUNS }, () => measure(address, device));
    writeFileSync(join(output, `lighthouse-${name}-${device}.json`), JSON.stringify(reports.at(-1)));
    const median = await medianOf(reports);
    const wrong = verdict(median, name, device);
    misses += wrong.length;
    const cells = FIGURES.map(({ key, width, show }) => show(median[key]).padStart(width));
    console.log([`${name} ${device}`.padEnd(18), ...cells].join('  '));
    wrong.forEach((text) => console.log(`  ✘ ${text}`));
  }
}
console.log(`Load at the end: ${loadavg()[0].toFixed(1)}; the last report of each page is in ${output}`);
process.exit(misses === 0 ? 0 : 1);
