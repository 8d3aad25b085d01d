import { z } from 'zod';
import type { NewCheckout } from '@ecomify/api-client';

/** What the checkout's island sends. The platform decides what is right; this only keeps the shape. */
export const CheckoutRequest = z.object({
  key: z.uuid(),
  fields: z.record(z.string().max(100), z.string().max(500)),
  expectedTotal: z.object({ amount: z.string().max(40), currencyCode: z.string().max(3) }),
});
export type CheckoutRequest = z.infer<typeof CheckoutRequest>;

/** The form has the method beside the other fields, the platform inside of the payment. */
export const METHOD = { 'payment.method': 'method' };

export function checkoutOf(request: CheckoutRequest, cartId: string, returnUrl: string): NewCheckout {
  const { fields, expectedTotal } = request;
  const of = (name: string) => fields[`shippingAddress.${name}`] ?? '';
  const maybe = (name: string) => of(name) || undefined;
  return {
    cartId,
    email: fields.email ?? '',
    phone: maybe('phone'),
    shippingAddress: {
      firstName: of('firstName'),
      lastName: of('lastName'),
      address1: of('address1'),
      address2: maybe('address2'),
      city: of('city'),
      province: maybe('province'),
      country: of('country'),
      zip: of('zip'),
      phone: maybe('phone'),
    },
    payment: { method: fields.method ?? '', returnUrl },
    expectedTotal,
    source: 'web',
  };
}
