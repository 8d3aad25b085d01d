import { expect, it } from 'vitest';
import { mayVisit } from './places';

it('lets everybody go home', () => {
  expect(mayVisit('/', [])).toBe(true);
});

it('keeps those out who may not read, however deep the page is', () => {
  expect(mayVisit('/orders', ['product:read'])).toBe(false);
  expect(mayVisit('/orders/42', ['product:read'])).toBe(false);
  expect(mayVisit('/orders/42', ['order:read'])).toBe(true);
});

it('asks for writing where something is made', () => {
  expect(mayVisit('/products/new', ['product:read'])).toBe(false);
  expect(mayVisit('/products/import/7', ['product:read'])).toBe(false);
  expect(mayVisit('/products/7', ['product:read'])).toBe(true);
  expect(mayVisit('/products/new', ['product:write'])).toBe(true);
});

it('takes each of the settings for itself', () => {
  expect(mayVisit('/settings/webhooks/7', ['settings:read'])).toBe(false);
  expect(mayVisit('/settings/webhooks', ['webhook:read'])).toBe(true);
  expect(mayVisit('/settings/payments', ['webhook:read'])).toBe(false);
  expect(mayVisit('/settings/theme', ['webhook:read'])).toBe(false);
});
