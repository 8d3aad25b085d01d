'use client';

import { countryName } from '@ecomify/i18n';
import { useI18n } from '@/i18n/client';

type Address = {
  readonly firstName: string;
  readonly lastName: string;
  readonly company?: string | null;
  readonly address1: string;
  readonly address2?: string | null;
  readonly city: string;
  readonly province?: string | null;
  readonly country: string;
  readonly zip: string;
  readonly phone?: string | null;
};

export function AddressLines({ address }: { readonly address: Address }) {
  const { locale } = useI18n();
  const lines = [
    `${address.firstName} ${address.lastName}`,
    address.company,
    address.address1,
    address.address2,
    `${address.zip} ${address.city}`,
    address.province,
    countryName(locale, address.country),
    address.phone,
  ].filter(Boolean);
  return (
    <address className="grid text-[13px] not-italic">
      {lines.map((line, at) => (
        <bdi key={at}>{line}</bdi>
      ))}
    </address>
  );
}
