import { describe, expect, it } from 'vitest';
import { colorOf, contrast, isColor, mix, oklchOf, readable } from './color';

describe('contrast', () => {
  // The same as the platform measures, which has the last word.
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#767676', '#ffffff', 4.54],
    ['#777777', '#ffffff', 4.47],
    ['#ff0000', '#ffffff', 3.99],
    ['#0000ff', '#ffffff', 8.59],
    ['#00ff00', '#000000', 15.3],
    ['#863e26', '#fbf8f3', 7.25],
  ])('of %s and %s is %d', (one, other, ratio) => {
    expect(Math.floor(contrast(one, other) * 100 + 1e-6) / 100).toBe(ratio);
    expect(contrast(other, one)).toBe(contrast(one, other));
  });
});

it.each(['', 'red', '#fff', '#12345g', ' #123456', '#123456;'])('takes %o for no colour', (text) => {
  expect(isColor(text)).toBe(false);
});

it.each(['#000000', '#ffffff', '#924026', '#1a2b3c', '#00ff00'])('finds %s again', (color) => {
  expect(colorOf(oklchOf(color))).toBe(color);
  expect(mix(color, '#777777', 0)).toBe(color);
  expect(mix('#777777', color, 1)).toBe(color);
});

it('keeps the hue of what no screen can show', () => {
  const shown = oklchOf(colorOf({ l: 0.9, c: 0.4, h: 1 }));

  expect(shown.h).toBeCloseTo(1, 1);
  expect(shown.l).toBeCloseTo(0.9, 1);
});

describe('readable', () => {
  it('leaves a colour that is', () => {
    expect(readable('#767676', 4.5, ['#ffffff'])).toBe('#767676');
  });

  it('goes no further than it has to', () => {
    const found = contrast(readable('#999999', 4.5, ['#ffffff']), '#ffffff');

    expect(found).toBeGreaterThanOrEqual(4.5);
    expect(found).toBeLessThan(4.9);
  });

  it('finds the side on which there is room', () => {
    expect(contrast(readable('#202020', 4.5, ['#101010']), '#101010')).toBeGreaterThanOrEqual(4.5);
  });
});
