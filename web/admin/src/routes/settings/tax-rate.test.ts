import { describe, expect, it } from 'vitest';
import { percentOf, rateOf } from './tax-rate';

describe('a tax rate', () => {
  it.each([
    [0.23, '23'],
    [0.07, '7'],
    [0.055, '5.5'],
    [0.08875, '8.875'],
    [0, '0'],
    [1, '100'],
  ])('of %d is %s per cent, and back', (rate, percent) => {
    expect(percentOf(rate)).toBe(percent);
    expect(rateOf(percent)).toBe(rate);
  });

  it('may be written with a comma', () => {
    expect(rateOf('5,5')).toBe(0.055);
  });

  it.each(['', '101', '-1', 'a', '1.23456'])('is not %s', (percent) => {
    expect(rateOf(percent)).toBeUndefined();
  });
});
