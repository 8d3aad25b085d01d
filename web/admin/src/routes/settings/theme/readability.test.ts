import { expect, it } from 'vitest';
import { readingOf, type Colors } from './readability';

const COLORS: Colors = {
  primary: '#174e3b',
  secondary: '#7d8b84',
  accent: '#8f3a1d',
  background: '#ffffff',
  text: '#1d2320',
};

it('reads the text on the background', () => {
  expect(readingOf('text', { ...COLORS, text: '#767676' })).toEqual({ ratio: '4.54', enough: true });
  expect(readingOf('text', { ...COLORS, text: '#777777' })).toEqual({ ratio: '4.47', enough: false });
});

it('reads labels in whichever of the two is read better', () => {
  expect(readingOf('primary', COLORS)?.enough).toBe(true);
  expect(readingOf('primary', { ...COLORS, primary: '#ffd400' })?.enough).toBe(true);
  expect(readingOf('primary', { ...COLORS, primary: '#7f7f7f' })).toEqual({ ratio: '4.00', enough: false });
  expect(readingOf('accent', { ...COLORS, accent: '#7f7f7f' })?.enough).toBe(false);
});

it('has nothing to say of what carries no text, and of no colour', () => {
  expect(readingOf('secondary', COLORS)).toBeUndefined();
  expect(readingOf('background', COLORS)).toBeUndefined();
  expect(readingOf('text', { ...COLORS, text: 'red' })).toBeUndefined();
  expect(readingOf('primary', { ...COLORS, background: '' })).toBeUndefined();
});
