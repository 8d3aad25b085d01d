// npm run screenshots: pictures of the demo's store and its admin for the documents, as WebP into docs/images.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { browser, withLibraries } from './browser.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = `${root}docs/images`;
const QUALITY = 80;
const DESK = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 780 };

const platform = JSON.parse(
  execFileSync(`${root}ecomify`, ['status', '--json'], { encoding: 'utf8' }).trim().split('\n').at(-1),
);
const at = (name) => platform.parts.find((part) => part.name === name).address;
const store = `${at('storefront')}/s/first-sale`;

const { path, libraries } = browser();
const chrome = await chromium.launch({
  executablePath: path,
  chromiumSandbox: false,
  env: withLibraries(process.env, libraries),
});
mkdirSync(folder, { recursive: true });

async function visit(colorScheme, viewport, tour) {
  const context = await chrome.newContext({
    colorScheme,
    viewport,
    locale: 'en-IE',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const device = viewport === PHONE ? 'phone' : 'desktop';
  await tour(page, async (name) => {
    await page.waitForLoadState('networkidle');
    const session = await context.newCDPSession(page);
    const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: QUALITY });
    writeFileSync(`${folder}/${name}-${device}-${colorScheme}.webp`, Buffer.from(data, 'base64'));
  });
  await context.close();
}

async function shop(page, take) {
  await page.goto(store);
  await take('storefront-home');
  await page.goto(`${store}/products`);
  await take('storefront-listing');
  await page.getByRole('main').locator('a[href*="/products/"]').first().click();
  await page.getByRole('button', { name: 'Add to cart' }).waitFor();
  await take('storefront-product');
  await page.waitForLoadState('networkidle');
  await page.getByRole('button', { name: 'Add to cart' }).click();
  await page.getByRole('dialog').getByRole('link', { name: 'Check out' }).click();
  await page.getByRole('button', { name: /^Pay / }).waitFor();
  await take('storefront-checkout');
}

async function signIn(page) {
  await page.goto(at('admin'));
  await page.getByLabel('Email').fill(platform.demo.merchantEmail);
  await page.getByLabel('Password', { exact: true }).fill(platform.demo.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL((url) => !url.pathname.includes('sign-in'));
}

async function manage(page, take) {
  await signIn(page);
  await take('admin-home');
  await page.goto(`${at('admin')}/products`);
  await page.getByRole('table').waitFor();
  await take('admin-products');
  await page.goto(`${at('admin')}/orders`);
  await page.getByRole('table').getByRole('link').first().click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await take('admin-order');
}

/** Where a merchant looks on the way. */
async function glance(page, take) {
  await signIn(page);
  await take('admin-home');
  await page.goto(`${at('admin')}/orders`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await take('admin-orders');
}

for (const scheme of ['light', 'dark']) {
  await visit(scheme, DESK, shop);
  await visit(scheme, PHONE, shop);
  await visit(scheme, DESK, manage);
  await visit(scheme, PHONE, glance);
}
await chrome.close();
console.log(`Pictures are in ${folder}`);
