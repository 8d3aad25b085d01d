import type { ThemeChoice } from '@ecomify/api-client';
import type { Locator, Page } from '@playwright/test';
import { signIn, staffOf } from '../support/admin.ts';
import { ADDRESSES } from '../support/addresses.ts';
import type { OwnStore } from '../support/store.ts';
import { expect, test } from '../support/test.ts';

const FOREST: ThemeChoice = {
  colors: {
    primary: '#174e3b',
    secondary: '#7d8b84',
    accent: '#8f3a1d',
    background: '#f4f8f5',
    text: '#1d2320',
  },
  typography: { fontFamily: 'Manrope', headingFont: 'Lora' },
  layout: { headerStyle: 'fixed', sidebarPosition: 'right' },
};

const shopOf = (store: OwnStore, path = '') => `${ADDRESSES.storefront}/s/${store.slug}${path}`;

function styleOf(element: Locator, property: string): Promise<string> {
  return element.evaluate((found, name) => getComputedStyle(found).getPropertyValue(name), property);
}

/** Asks for the page until the theme that was saved has come to shoppers, which takes seconds, and loads it then. */
async function comesToShoppers(shopper: Page, { headerStyle }: ThemeChoice['layout']) {
  const page = async () => (await shopper.request.get(shopper.url())).text();
  await expect.poll(page, { timeout: 15_000 }).toContain(`data-header="${headerStyle}"`);
  await shopper.reload();
}

async function type(page: Page, label: string, color: string) {
  await page.getByLabel(label, { exact: true }).fill(color);
}

test('gives the store another look, and takes it away again', async ({
  page,
  context,
  store,
  baseURL,
  accessible,
}) => {
  test.slow();
  await Promise.all([
    store.sells({ title: 'Harbour lamp', vendor: 'Lumen', productType: 'Lamps' }),
    store.sells({ title: 'Harbour rug', vendor: 'Weft', productType: 'Rugs' }),
  ]);
  const shopper = await context.newPage();
  await shopper.goto(shopOf(store));
  const ownGround = await styleOf(shopper.locator('html'), 'background-color');
  expect(await styleOf(shopper.getByRole('banner'), 'position')).toBe('static');

  await signIn(page, store.owner, baseURL!);
  await page.goto('/admin/settings/theme');
  await type(page, 'Primary', '#0b4f8a');
  await page.getByRole('button', { name: 'Discard' }).click();
  await expect(page.getByLabel('Primary', { exact: true })).toHaveValue('#924026');
  const { colors } = FOREST;
  await type(page, 'Primary', colors.primary);
  await type(page, 'Secondary', colors.secondary);
  await type(page, 'Accent', colors.accent);
  await type(page, 'Background', colors.background);
  await type(page, 'Text', colors.text);
  await page.getByLabel('Heading font').selectOption('Lora');
  await page.getByLabel('Text font').selectOption('Manrope');
  await page.getByLabel('Header', { exact: true }).selectOption('fixed');
  await page.getByLabel('Filters of lists').selectOption('right');

  await test.step('the preview shows it before it is saved', async () => {
    const buy = page.getByTestId('preview').locator('button').first();
    await expect(buy).toHaveCSS('background-color', 'rgb(23, 78, 59)');
    await expect(buy).toHaveCSS('font-family', /Manrope/);
    await expect(page.getByText('Contrast 14.91:1')).toBeVisible();
    await accessible('theme, changed');
  });

  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Theme saved')).toBeVisible();

  await test.step('shoppers see it', async () => {
    await comesToShoppers(shopper, FOREST.layout);
    expect(await styleOf(shopper.locator('html'), 'background-color')).toBe('rgb(244, 248, 245)');
    expect(await styleOf(shopper.locator('.btn-primary').first(), 'background-color')).toBe(
      'rgb(23, 78, 59)',
    );
    expect(await styleOf(shopper.getByRole('banner'), 'position')).toBe('sticky');
    expect(await styleOf(shopper.getByRole('heading', { level: 1 }), 'font-family')).toMatch(/^"?lora/i);
    expect(await styleOf(shopper.locator('body'), 'font-family')).toMatch(/^"?manrope/i);
    await accessible('the shop in its theme', shopper);
  });

  await test.step('only the fonts that were chosen are loaded', async () => {
    const loaded = await shopper.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family);
    });
    expect(loaded.some((family) => /lora/i.test(family))).toBe(true);
    expect(loaded.some((family) => /manrope/i.test(family))).toBe(true);
    expect(loaded.filter((family) => /inter|fraunces|grotesk/i.test(family))).toEqual([]);
  });

  await test.step('filters stand on the right, and on the left in Arabic', async () => {
    for (const [path, side] of [
      ['/products', 1],
      ['/ar/products', -1],
    ] as const) {
      await shopper.goto(shopOf(store, path));
      const filter = await shopper.getByRole('checkbox', { name: 'Lumen' }).boundingBox();
      const product = await shopper.getByRole('link', { name: 'Harbour lamp' }).boundingBox();
      expect(Math.sign(filter!.x - product!.x), path).toBe(side);
    }
    await accessible('a listing in its theme', shopper);
  });

  await page.getByRole('button', { name: 'Back to the default' }).click();
  const asked = page.getByRole('alertdialog');
  await accessible('theme, asked');
  await asked.getByRole('button', { name: 'Back to the default' }).click();
  await expect(page.getByText('The store wears the default look again')).toBeVisible();
  await expect(page.getByLabel('Primary', { exact: true })).toHaveValue('#924026');
  await expect(page.getByRole('button', { name: 'Back to the default' })).toHaveCount(0);
  await shopper.goto(shopOf(store));
  await comesToShoppers(shopper, { ...FOREST.layout, headerStyle: 'static' });
  expect(await styleOf(shopper.locator('html'), 'background-color')).toBe(ownGround);
});

test('is dark for every shopper where the merchant wants it so', async ({ page, store, accessible }) => {
  await store.sells({ title: 'Harbour lamp' });
  await store.admin('PUT', '/theme', {
    ...FOREST,
    colors: {
      primary: '#b6f09c',
      secondary: '#8fa39b',
      accent: '#ffb27a',
      background: '#121a17',
      text: '#eef4f0',
    },
  });
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(shopOf(store, '/products'));

  const paper = page.locator('[class*="paper-"]').first();
  const looks = async () => [
    await styleOf(page.locator('html'), 'background-color'),
    await styleOf(page.locator('html'), 'color-scheme'),
    await styleOf(paper, '--paper'),
  ];
  const light = await looks();
  expect(light.slice(0, 2)).toEqual(['rgb(18, 26, 23)', 'dark']);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await looks(), 'what is not the theme’s goes along').toEqual(light);
  await accessible('a dark shop');
});

test('takes no colours that shoppers could not read', async ({ page, store, baseURL }) => {
  await signIn(page, store.owner, baseURL!);
  await page.goto('/admin/settings/theme');

  await type(page, 'Background', '#ffffff');
  await type(page, 'Text', '#9aa09d');
  await expect(page.getByText('Contrast 2.66:1, too little to read')).toBeVisible();
  await type(page, 'Primary', 'red');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('is not a colour such as #1a2b3c')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Unsaved changes' })).toBeVisible();

  const shown = await store.shopper<{ theme: ThemeChoice | null }>('GET', '/store');
  expect(shown.theme).toBeNull();
});

test('does not write over what somebody else has chosen', async ({ page, store, baseURL }) => {
  await signIn(page, store.owner, baseURL!);
  await page.goto('/admin/settings/theme');
  await type(page, 'Primary', '#0b4f8a');
  await store.admin('PUT', '/theme', FOREST);

  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Somebody else changed this in the meantime')).toBeVisible();
  await page.getByRole('button', { name: 'Load the newer version' }).click();
  await expect(page.getByLabel('Text', { exact: true })).toHaveValue('#1d2320');
  await expect(page.getByLabel('Primary', { exact: true })).toHaveValue('#0b4f8a');
});

test('is for staff to look at', async ({ page, store, baseURL }) => {
  await store.admin('PUT', '/theme', FOREST);
  await signIn(page, await staffOf(store, 'STAFF'), baseURL!);
  await page.goto('/admin/settings/theme');

  await expect(page.getByLabel('Primary', { exact: true })).toHaveValue('#174e3b');
  await expect(page.getByLabel('Primary', { exact: true })).toBeDisabled();
  await expect(page.getByRole('button', { name: 'Back to the default' })).toHaveCount(0);
});
