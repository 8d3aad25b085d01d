import type { StoreTheme } from '@ecomify/api-client';
import { expect, it } from 'vitest';
import { ATELIER } from './atelier';
import { themeOf, themeStyles } from './theme';

const CHOSEN: StoreTheme = {
  colors: {
    primary: '#174e3b',
    secondary: '#7d8b84',
    accent: '#8f3a1d',
    background: '#fcfbf8',
    text: '#1d2320',
  },
  typography: { fontFamily: 'Manrope', headingFont: 'Lora' },
  layout: { headerStyle: 'fixed', sidebarPosition: 'right' },
};

it('leaves a store that chose nothing as it is', () => {
  expect(themeOf(null)).toBe(ATELIER);
  expect(themeOf(undefined)).toBe(ATELIER);
  expect(ATELIER.alwaysDark).toBe(false);
});

it('sets what the merchant chose', () => {
  const theme = themeOf(CHOSEN);
  const styles = themeStyles(theme);

  expect(styles).toContain('--accent:light-dark(#174e3b,');
  expect(styles).toContain('--background:light-dark(#fcfbf8,');
  expect(styles).toContain('--font-display:var(--font-lora)');
  expect(styles).toContain('--font-text:var(--font-manrope)');
  expect(theme).toMatchObject({ header: 'fixed', sidebar: 'right' });
  expect(themeOf(structuredClone(CHOSEN))).toBe(theme);
});

it('sets every colour that the own look sets', () => {
  expect(Object.keys(themeOf(CHOSEN).colors)).toEqual(expect.arrayContaining(Object.keys(ATELIER.colors)));
});

it('is dark for everybody where the merchant chose a dark ground', () => {
  const night = {
    ...CHOSEN,
    colors: {
      ...CHOSEN.colors,
      background: '#10151a',
      text: '#f3f5f7',
      primary: '#7fd1ae',
      accent: '#ffb27a',
    },
  };

  const theme = themeOf(night);

  expect(theme.alwaysDark).toBe(true);
  expect(theme.colors.background).toEqual(['#10151a', '#10151a']);
  expect(themeOf(CHOSEN).alwaysDark).toBe(false);
});

it('takes a family that it does not ship for its own', () => {
  const other = {
    ...CHOSEN,
    typography: { fontFamily: 'Papyrus', headingFont: 'Lora' },
  } as unknown as StoreTheme;

  expect(themeOf(other).textFont).toBe(ATELIER.textFont);
});
