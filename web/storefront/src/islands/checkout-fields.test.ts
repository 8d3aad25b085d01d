import { describe, expect, it } from 'vitest';
import { checkedFields, readFields } from './checkout-fields';

const texts = { required: 'required', email: 'no email' };

describe('the fields of the checkout', () => {
  it('are read without the spaces around them', () => {
    const form = new FormData();
    form.set('email', ' ada@example.com ');

    expect(readFields(form)).toEqual({ email: 'ada@example.com' });
  });

  it('are missed in the order in which they stand', () => {
    expect(
      Object.keys(checkedFields({ email: 'ada@example', 'shippingAddress.country': 'IE' }, texts)),
    ).toEqual([
      'shippingAddress.firstName',
      'shippingAddress.lastName',
      'shippingAddress.address1',
      'shippingAddress.zip',
      'shippingAddress.city',
      'method',
      'email',
    ]);
  });
});
