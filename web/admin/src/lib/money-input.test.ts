import { describe, expect, it } from 'vitest';
import { fractionDigits, parseAmount } from './money-input';

describe('parseAmount', () => {
  it.each([
    ['19.99', 'en', 'EUR', '19.99'],
    ['19,99', 'de', 'EUR', '19.99'],
    ['19,99', 'en', 'EUR', '19.99'],
    ['1.234,50', 'de', 'EUR', '1234.50'],
    ['1,234.5', 'en', 'USD', '1234.5'],
    ['1.234', 'de', 'EUR', '1234'],
    ['1,234,567', 'en', 'USD', '1234567'],
    ["1'234.50", 'de-CH', 'CHF', '1234.50'],
    ['١٢٫٥', 'ar', 'SAR', '12.5'],
    ['1500', 'ja', 'JPY', '1500'],
    ['1.234', 'en', 'KWD', '1.234'],
    [' 7 ', 'en', 'EUR', '7'],
  ])('reads %s in %s as an amount of %s', (text, locale, currency, amount) => {
    expect(parseAmount(text, locale, currency)).toBe(amount);
  });

  it.each([
    ['', 'en', 'EUR'],
    ['-3', 'en', 'EUR'],
    ['twelve', 'en', 'EUR'],
    ['1.999', 'en', 'EUR'],
    ['15.5', 'ja', 'JPY'],
    ['1.2.3', 'en', 'EUR'],
    ['19.', 'en', 'EUR'],
    ['1e3', 'en', 'EUR'],
  ])('does not guess what %s in %s means', (text, locale, currency) => {
    expect(parseAmount(text, locale, currency)).toBeUndefined();
  });

  it('knows the digits of a currency', () => {
    expect([fractionDigits('EUR'), fractionDigits('JPY'), fractionDigits('KWD')]).toEqual([2, 0, 3]);
  });
});
