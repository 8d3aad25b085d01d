import type { StoreTheme } from '@ecomify/api-client';
import { darkColors, isDark, paletteOf } from '@ecomify/theme';
import { ATELIER } from './atelier';

/** How a store looks. Colours are CSS; each names the light and the dark one. */
export type Theme = {
  readonly colors: Readonly<Record<string, readonly [light: string, dark: string]>>;
  /** Whether it is dark by itself, whatever the shopper prefers. */
  readonly alwaysDark: boolean;
  /** What the browser's own frame is painted in: plain sRGB, light and dark. */
  readonly browser: readonly [light: string, dark: string];
  readonly displayFont: string;
  readonly textFont: string;
  readonly radius: string;
  /** Width to height of product pictures. */
  readonly pictureRatio: string;
  readonly header: 'fixed' | 'static';
  /** Where the filters of a listing stand in a language that is written from left to right; mirrored in others. */
  readonly sidebar: 'left' | 'right';
};

type Font = StoreTheme['typography']['fontFamily'];

const FONTS: Readonly<Record<Font, string>> = {
  Inter: 'var(--font-inter), ui-sans-serif, system-ui, sans-serif',
  Fraunces: "var(--font-fraunces), 'Iowan Old Style', 'Palatino Linotype', serif",
  Lora: "var(--font-lora), 'Iowan Old Style', 'Palatino Linotype', serif",
  Manrope: 'var(--font-manrope), ui-sans-serif, system-ui, sans-serif',
  'Space Grotesk': 'var(--font-space-grotesk), ui-sans-serif, system-ui, sans-serif',
};

/** Palettes take milliseconds, and a page is rendered for each request. */
const MAX_KNOWN = 1_000;
const known = new Map<string, Theme>();

/** @param chosen by the merchant; null for the storefront's own look */
export function themeOf(chosen: StoreTheme | null | undefined): Theme {
  if (!chosen) {
    return ATELIER;
  }
  const key = JSON.stringify(chosen);
  const theme = known.get(key) ?? themeFrom(chosen);
  known.delete(key);
  known.set(key, theme);
  const oldest = known.keys().next();
  if (known.size > MAX_KNOWN && !oldest.done) {
    known.delete(oldest.value);
  }
  return theme;
}

function themeFrom({ colors, typography, layout }: StoreTheme): Theme {
  const light = paletteOf(colors);
  const dark = paletteOf(darkColors(colors));
  const names = Object.keys(light) as (keyof typeof light)[];
  return {
    colors: Object.fromEntries(names.map((name) => [name, [light[name], dark[name]] as const])),
    alwaysDark: isDark(colors),
    browser: [light.background, dark.background],
    displayFont: FONTS[typography.headingFont] ?? ATELIER.displayFont,
    textFont: FONTS[typography.fontFamily] ?? ATELIER.textFont,
    radius: ATELIER.radius,
    pictureRatio: ATELIER.pictureRatio,
    header: layout.headerStyle,
    sidebar: layout.sidebarPosition,
  };
}

/** The rules for <html>; portals and dialogs stand outside of anything further in. */
export function themeStyles(theme: Theme): string {
  const colors = Object.entries(theme.colors).map(
    ([name, [light, dark]]) => `--${name}:light-dark(${light},${dark});`,
  );
  return `:root{${colors.join('')}--font-display:${theme.displayFont};--font-text:${theme.textFont};--radius:${theme.radius};--picture-ratio:${theme.pictureRatio};}`;
}
