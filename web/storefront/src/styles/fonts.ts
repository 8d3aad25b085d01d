import localFont from 'next/font/local';

/*
 * The families that a theme may name. None is preloaded: which of them a page needs depends on its store, and browsers fetch
 * those that are used. Fallbacks of the same measure keep the page from moving meanwhile.
 */

const fraunces = localFont({
  src: '../../../node_modules/@fontsource-variable/fraunces/files/fraunces-latin-wght-normal.woff2',
  variable: '--font-fraunces',
  weight: '100 900',
  display: 'swap',
  preload: false,
  adjustFontFallback: 'Times New Roman',
});

const inter = localFont({
  src: '../../../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
  variable: '--font-inter',
  weight: '100 900',
  display: 'swap',
  preload: false,
  adjustFontFallback: 'Arial',
});

const lora = localFont({
  src: '../../../node_modules/@fontsource-variable/lora/files/lora-latin-wght-normal.woff2',
  variable: '--font-lora',
  weight: '400 700',
  display: 'swap',
  preload: false,
  adjustFontFallback: 'Times New Roman',
});

const manrope = localFont({
  src: '../../../node_modules/@fontsource-variable/manrope/files/manrope-latin-wght-normal.woff2',
  variable: '--font-manrope',
  weight: '200 800',
  display: 'swap',
  preload: false,
  adjustFontFallback: 'Arial',
});

const spaceGrotesk = localFont({
  src: '../../../node_modules/@fontsource-variable/space-grotesk/files/space-grotesk-latin-wght-normal.woff2',
  variable: '--font-space-grotesk',
  weight: '300 700',
  display: 'swap',
  preload: false,
  adjustFontFallback: 'Arial',
});

/** Gives <html> the variables by which themes name the families. */
export const FONT_VARIABLES = [fraunces, inter, lora, manrope, spaceGrotesk]
  .map(({ variable }) => variable)
  .join(' ');
