import { describe, expect, it } from 'vitest';
import { createTranslate, directionOf, formatMoney } from './index';

const en = { cart: { title: 'Your cart', lines: { one: '{count} item', other: '{count} items' } } };
const ar = {
  cart: {
    title: 'سلتك',
    lines: { one: 'منتج واحد', two: 'منتجان', few: '{count} منتجات', other: '{count} منتجًا' },
  },
};

describe('a translation', () => {
  it('chooses the plural form of its language', () => {
    const english = createTranslate('en', en);
    const arabic = createTranslate('ar', ar);

    expect([1, 2, 1234].map((count) => english('cart.lines', { count }))).toEqual([
      '1 item',
      '2 items',
      '1,234 items',
    ]);
    expect([1, 2].map((count) => arabic('cart.lines', { count }))).toEqual(['منتج واحد', 'منتجان']);
  });

  it('refuses a key that is not there', () => {
    const t = createTranslate<Record<string, string>>('en', {});

    expect(() => t('nothing')).toThrow('message: nothing');
  });
});

describe('formats', () => {
  it('writes amounts exactly, beyond what a float can hold', () => {
    expect(formatMoney('en-US', { amount: '90071992547409.93', currencyCode: 'USD' })).toBe(
      '$90,071,992,547,409.93',
    );
    expect(formatMoney('en-US', { amount: '1200', currencyCode: 'JPY' })).toBe('¥1,200');
  });

  it('knows in which direction a language is read', () => {
    expect(['en', 'ar-EG', 'he', 'de-DE'].map(directionOf)).toEqual(['ltr', 'rtl', 'rtl', 'ltr']);
  });
});
