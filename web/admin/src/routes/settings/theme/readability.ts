import type { ThemeChoice } from '@ecomify/api-client';
import { contrast, isColor, labelOn, READABLE } from '@ecomify/theme';

export type Colors = ThemeChoice['colors'];
export type ColorName = keyof Colors;

/** How well something can be read; the platform refuses what cannot. */
export type Reading = { readonly ratio: string; readonly enough: boolean };

/**
 * Of the text on the background, and of labels on the colours that carry some.
 *
 * @returns undefined for colours that nothing is read on, and as long as one of those that matter is none
 */
export function readingOf(name: ColorName, colors: Colors): Reading | undefined {
  const { background, text } = colors;
  if (![colors[name], background, text].every(isColor)) {
    return undefined;
  }
  switch (name) {
    case 'text':
      return reading(contrast(text, background));
    case 'primary':
    case 'accent':
      return reading(contrast(colors[name], labelOn(colors[name], colors)));
    default:
      return undefined;
  }
}

/** Rounded down, so that none looks better than it is. */
function reading(ratio: number): Reading {
  return { ratio: (Math.floor(ratio * 100 + 1e-6) / 100).toFixed(2), enough: ratio >= READABLE };
}
