// npm run pictures: draws the pictures of the demo's products into the storefront's public folder, as WebP.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { browser, withLibraries } from '../browser.mjs';
import { products } from './catalogue.mjs';
import { FORMS } from './forms.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const folder = `${root}web/storefront/public/demo`;
const catalogue = `${root}local-stack/launcher/src/main/resources/demo/catalogue.csv`;
const SIZE = { width: 720, height: 900 };
const QUALITY = 68;
const BACKDROPS = ['#e9e0d4', '#dfe3dc', '#dde2e6', '#ebddd3', '#e6e2da', '#ece4cd'];

const mix = (one, other, share) => {
  const part = (hex, at) => parseInt(hex.slice(at, at + 2), 16);
  return `#${[1, 3, 5]
    .map((at) =>
      Math.round(part(one, at) * (1 - share) + part(other, at) * share)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
};
const shades = (id, from, to) =>
  `<linearGradient id="${id}" x1="0" x2="1" y1="0" y2="0.35"><stop stop-color="${from}"/><stop offset="1" stop-color="${to}"/></linearGradient>`;

function picture({ form, colour }, index) {
  const backdrop = BACKDROPS[index % BACKDROPS.length];
  const paint = {
    main: 'url(#main)',
    dark: 'url(#dark)',
    light: mix(colour, '#ffffff', 0.32),
    line: mix(colour, '#1c1613', 0.3),
    tone: colour,
  };
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 500" width="${SIZE.width}" height="${SIZE.height}"><defs>
    ${shades('main', mix(colour, '#ffffff', 0.14), mix(colour, '#1c1613', 0.1))}
    ${shades('dark', mix(colour, '#1c1613', 0.1), mix(colour, '#1c1613', 0.26))}
    <linearGradient id="wall" x1="0" x2="0" y1="0" y2="1"><stop stop-color="${mix(backdrop, '#ffffff', 0.35)}"/><stop offset="1" stop-color="${backdrop}"/></linearGradient>
    <linearGradient id="floor" x1="0" x2="0" y1="0" y2="1"><stop stop-color="${mix(backdrop, '#1c1613', 0.09)}"/><stop offset="1" stop-color="${mix(backdrop, '#1c1613', 0.02)}"/></linearGradient>
    <radialGradient id="shadow"><stop stop-color="#2a1f16" stop-opacity="0.34"/><stop offset="1" stop-color="#2a1f16" stop-opacity="0"/></radialGradient>
  </defs><rect width="400" height="500" fill="url(#wall)"/><rect y="372" width="400" height="128" fill="url(#floor)"/>
  <ellipse cx="208" cy="402" rx="158" ry="20" fill="url(#shadow)"/>${FORMS[form](paint)}</svg>`;
}

const { path, libraries } = browser();
const chrome = await chromium.launch({
  executablePath: path,
  chromiumSandbox: false,
  env: withLibraries(process.env, libraries),
});
const page = await chrome.newPage({ viewport: SIZE });
const session = await page.context().newCDPSession(page);
mkdirSync(folder, { recursive: true });
const all = products(catalogue);
for (const [index, product] of all.entries()) {
  await page.setContent(`<body style="margin:0;overflow:hidden">${picture(product, index)}`);
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: QUALITY });
  writeFileSync(`${folder}/${product.handle}.webp`, Buffer.from(data, 'base64'));
}
await chrome.close();
console.log(`${all.length} pictures are in ${folder}`);
