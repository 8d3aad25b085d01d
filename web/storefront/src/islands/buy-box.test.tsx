// @vitest-environment jsdom
import { I18nProvider } from '@ecomify/i18n/react';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { en } from '@/i18n/en';
import type { Variant } from '@/lib/variants';
import { BuyBox } from './buy-box';

afterEach(cleanup);

function variant(id: string, size: string, amount: string, inStock = true): Variant {
  const price = { amount, currencyCode: 'EUR' };
  return { id, sku: null, title: size, price, compareAtPrice: null, options: { Size: size }, inStock };
}

function show(small: Partial<Variant> = {}) {
  const variants = [
    { ...variant('small', 'S', '10.00'), ...small },
    variant('medium', 'M', '12.00'),
    variant('large', 'L', '12.00', false),
  ];
  render(
    <I18nProvider locale="en-IE" messages={en}>
      <BuyBox
        base="/s/harbour"
        handle="shirt"
        options={[{ name: 'Size', values: ['S', 'M', 'L'] }]}
        variants={variants}
        initial="small"
        note=""
      />
    </I18nProvider>,
  );
}

it('puts what is chosen into the cart', async () => {
  const answer = vi.fn(() => Promise.resolve(Response.json({ lines: [], totalQuantity: 1 })));
  vi.stubGlobal('fetch', answer);
  show();

  await userEvent.click(screen.getByRole('link', { name: 'M' }));
  await userEvent.click(screen.getByRole('button', { name: 'Add to cart' }));

  expect(screen.getByText('€12.00')).toBeDefined();
  const [address, init] = answer.mock.calls[0] as unknown as [string, RequestInit];
  expect(address).toBe('/s/harbour/api/cart');
  expect(JSON.parse(String(init.body))).toEqual({ intent: 'add', variantId: 'medium', quantity: 1 });
});

it('says what is sold out, and sells nothing of it', async () => {
  show();

  await userEvent.click(screen.getByRole('link', { name: 'L, sold out' }));

  expect(screen.getByRole('button', { name: 'Sold out' })).toHaveProperty('disabled', true);
});

it('says why something could not be added', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json({ code: 'CART_FULL' }, { status: 409 })));
  show();

  await userEvent.click(screen.getByRole('button', { name: 'Add to cart' }));

  expect(await screen.findByText(en.errors.codes.CART_FULL)).toBeDefined();
});

it('says how many are left where they are few', async () => {
  show({ remaining: 3 });

  expect(screen.getByText('Only 3 left')).toBeTruthy();

  await userEvent.click(screen.getByRole('link', { name: 'M' }));

  expect(screen.getByText('In stock, ready to ship')).toBeTruthy();
});
