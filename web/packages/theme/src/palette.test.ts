import { describe, expect, it } from 'vitest';
import { contrast, oklchOf, type Hex } from './color';
import { darkColors, isDark, labelOn, paletteOf, READABLE, type ThemeColors } from './palette';

const DEFAULT: ThemeColors = {
  primary: '#924026',
  secondary: '#887e75',
  accent: '#a45032',
  background: '#fcf9f4',
  text: '#261f1a',
};

/** Hundreds of themes that the platform lets through, from a fixed start: the same in every run. */
function permitted(): ThemeColors[] {
  let state = 42;
  const draw = () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
  const color = (): Hex =>
    `#${Array.from({ length: 3 }, () =>
      Math.floor(draw() * 256)
        .toString(16)
        .padStart(2, '0'),
    ).join('')}`;
  const all: ThemeColors[] = [];
  while (all.length < 400) {
    const theme = {
      primary: color(),
      secondary: color(),
      accent: color(),
      background: color(),
      text: color(),
    };
    const legible = (on: Hex) => contrast(on, labelOn(on, theme)) >= READABLE;
    if (
      contrast(theme.text, theme.background) >= READABLE &&
      legible(theme.primary) &&
      legible(theme.accent)
    ) {
      all.push(theme);
    }
  }
  return all;
}

/** What stands on what, and how well it has to be seen there. */
const PAIRS = [
  ['foreground', 'background', 4.5],
  ['foreground', 'surface', 4.5],
  ['foreground', 'surface-raised', 4.5],
  ['foreground', 'surface-sunken', 4.5],
  ['foreground', 'accent-subtle', 4.5],
  ['muted-foreground', 'background', 4.5],
  ['muted-foreground', 'surface', 4.5],
  ['muted-foreground', 'surface-sunken', 4.5],
  ['accent-foreground', 'accent', 4.5],
  ['accent-foreground', 'accent-hover', 4.5],
  ['highlight-foreground', 'highlight', 4.5],
  ['highlight-text', 'background', 4.5],
  ['highlight-text', 'surface-sunken', 4.5],
  ['border-strong', 'background', 3],
  ['ring', 'background', 3],
  ['success', 'background', 4.5],
  ['warning', 'warning-subtle', 4.5],
  ['danger', 'background', 4.5],
  ['danger', 'danger-subtle', 4.5],
] as const;

function unreadable(colors: ThemeColors): string[] {
  const palette = paletteOf(colors);
  return PAIRS.filter(([on, ground, ratio]) => contrast(palette[on], palette[ground]) < ratio).map(
    ([on, ground]) => `${on} on ${ground} of ${JSON.stringify(colors)}`,
  );
}

describe('a palette', () => {
  it('can be read in every theme that the platform lets through', () => {
    expect(permitted().flatMap(unreadable)).toEqual([]);
  });

  it('holds what the merchant chose as it is', () => {
    const palette = paletteOf(DEFAULT);

    expect(palette.background).toBe(DEFAULT.background);
    expect(palette.foreground).toBe(DEFAULT.text);
    expect(palette.accent).toBe(DEFAULT.primary);
    expect(palette.highlight).toBe(DEFAULT.accent);
  });

  it('writes labels in the colour that is read better', () => {
    expect(labelOn('#924026', DEFAULT)).toBe(DEFAULT.background);
    expect(labelOn('#ffd400', DEFAULT)).toBe(DEFAULT.text);
  });
});

describe('in the dark', () => {
  it('can be read, too', () => {
    expect(permitted().map(darkColors).flatMap(unreadable)).toEqual([]);
  });

  it('is dark, and keeps the hues', () => {
    const dark = darkColors(DEFAULT);

    expect(isDark(DEFAULT)).toBe(false);
    expect(isDark(dark)).toBe(true);
    expect(oklchOf(dark.background).l).toBeLessThan(0.25);
    expect(oklchOf(dark.primary).h).toBeCloseTo(oklchOf(DEFAULT.primary).h, 1);
    expect(contrast(dark.primary, dark.background)).toBeGreaterThan(READABLE);
  });

  it('leaves a dark theme as it is', () => {
    const night = { ...DEFAULT, background: '#101418', text: '#f2f4f5' };

    expect(darkColors(night)).toBe(night);
  });
});
