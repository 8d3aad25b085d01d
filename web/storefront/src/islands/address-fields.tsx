'use client';

import { useI18n } from '@/i18n/client';
import { addressForm, type Country } from '@/lib/address-form';
import { CheckoutField, type FieldState } from './checkout-field';

/** The parts of an address, as its country writes it. */
export function AddressFields({
  countries,
  ...state
}: FieldState & { readonly countries: readonly Country[] }) {
  const { t } = useI18n();
  const form = addressForm(state.values['shippingAddress.country'] ?? '');
  const field = (name: string) => ({ ...state, name: `shippingAddress.${name}` });
  return (
    <div className="grid gap-4 sm:grid-cols-6">
      <CheckoutField
        {...field('country')}
        label={t('checkout.country')}
        autoComplete="shipping country"
        required
        className="sm:col-span-6"
      >
        {countries.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </CheckoutField>
      <CheckoutField
        {...field('firstName')}
        label={t('checkout.firstName')}
        autoComplete="shipping given-name"
        maxLength={100}
        required
        className="sm:col-span-3"
      />
      <CheckoutField
        {...field('lastName')}
        label={t('checkout.lastName')}
        autoComplete="shipping family-name"
        maxLength={100}
        required
        className="sm:col-span-3"
      />
      <CheckoutField
        {...field('address1')}
        label={t('checkout.address1')}
        autoComplete="shipping address-line1"
        maxLength={200}
        required
        className="sm:col-span-6"
      />
      <CheckoutField
        {...field('address2')}
        label={t('checkout.address2')}
        autoComplete="shipping address-line2"
        maxLength={200}
        className="sm:col-span-6"
      />
      <CheckoutField
        {...field('zip')}
        label={t(form.american ? 'checkout.zipUS' : 'checkout.zip')}
        autoComplete="shipping postal-code"
        maxLength={20}
        required
        className="sm:col-span-2"
      />
      <CheckoutField
        {...field('city')}
        label={t('checkout.city')}
        autoComplete="shipping address-level2"
        maxLength={100}
        required
        className={form.province === 'none' ? 'sm:col-span-4' : 'sm:col-span-2'}
      />
      {form.province !== 'none' && (
        <CheckoutField
          {...field('province')}
          label={t(form.american ? 'checkout.provinceUS' : 'checkout.province')}
          autoComplete="shipping address-level1"
          maxLength={100}
          required={form.province === 'required'}
          className="sm:col-span-2"
        />
      )}
      <CheckoutField
        {...field('phone')}
        label={t('checkout.phone')}
        type="tel"
        autoComplete="shipping tel"
        maxLength={40}
        className="sm:col-span-6"
      />
    </div>
  );
}
