export type Country = { readonly code: string; readonly name: string };

const WITH_PROVINCE = new Set([
  'US',
  'CA',
  'AU',
  'BR',
  'IN',
  'MX',
  'MY',
  'AE',
  'JP',
  'CN',
  'TH',
  'IT',
  'ES',
  'IE',
  'AR',
  'ID',
  'NG',
  'ZA',
  'EG',
  'KR',
]);
const PROVINCE_REQUIRED = new Set(['US', 'CA', 'AU', 'BR', 'IN', 'MX']);

/** What an address of the country is made of. */
export function addressForm(country: string): {
  readonly province: 'required' | 'optional' | 'none';
  readonly american: boolean;
} {
  return {
    province: PROVINCE_REQUIRED.has(country) ? 'required' : WITH_PROVINCE.has(country) ? 'optional' : 'none',
    american: country === 'US',
  };
}
