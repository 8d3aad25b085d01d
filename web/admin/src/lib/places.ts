/** Where merchants open stores, with what they most likely want there; they may choose anything else. */
const PLACES: Readonly<Record<string, { readonly currency: string; readonly timezone: string }>> = {
  AE: { currency: 'AED', timezone: 'Asia/Dubai' },
  AT: { currency: 'EUR', timezone: 'Europe/Vienna' },
  AU: { currency: 'AUD', timezone: 'Australia/Sydney' },
  BE: { currency: 'EUR', timezone: 'Europe/Brussels' },
  BR: { currency: 'BRL', timezone: 'America/Sao_Paulo' },
  CA: { currency: 'CAD', timezone: 'America/Toronto' },
  CH: { currency: 'CHF', timezone: 'Europe/Zurich' },
  DE: { currency: 'EUR', timezone: 'Europe/Berlin' },
  DK: { currency: 'DKK', timezone: 'Europe/Copenhagen' },
  EG: { currency: 'EGP', timezone: 'Africa/Cairo' },
  ES: { currency: 'EUR', timezone: 'Europe/Madrid' },
  FI: { currency: 'EUR', timezone: 'Europe/Helsinki' },
  FR: { currency: 'EUR', timezone: 'Europe/Paris' },
  GB: { currency: 'GBP', timezone: 'Europe/London' },
  IE: { currency: 'EUR', timezone: 'Europe/Dublin' },
  IN: { currency: 'INR', timezone: 'Asia/Kolkata' },
  IT: { currency: 'EUR', timezone: 'Europe/Rome' },
  JP: { currency: 'JPY', timezone: 'Asia/Tokyo' },
  MA: { currency: 'MAD', timezone: 'Africa/Casablanca' },
  MX: { currency: 'MXN', timezone: 'America/Mexico_City' },
  NL: { currency: 'EUR', timezone: 'Europe/Amsterdam' },
  NO: { currency: 'NOK', timezone: 'Europe/Oslo' },
  NZ: { currency: 'NZD', timezone: 'Pacific/Auckland' },
  PL: { currency: 'PLN', timezone: 'Europe/Warsaw' },
  PT: { currency: 'EUR', timezone: 'Europe/Lisbon' },
  SA: { currency: 'SAR', timezone: 'Asia/Riyadh' },
  SE: { currency: 'SEK', timezone: 'Europe/Stockholm' },
  SG: { currency: 'SGD', timezone: 'Asia/Singapore' },
  US: { currency: 'USD', timezone: 'America/New_York' },
  ZA: { currency: 'ZAR', timezone: 'Africa/Johannesburg' },
};

export const COUNTRIES = Object.keys(PLACES);
export const CURRENCIES = [...new Set(Object.values(PLACES).map(({ currency }) => currency))].sort();

/** This environment's zones, and the given one should it not be among them. */
export function timeZones(own: string): string[] {
  const zones = Intl.supportedValuesOf('timeZone');
  return zones.includes(own) ? zones : [own, ...zones];
}

export function placeOf(country: string): { readonly currency: string; readonly timezone: string } {
  return PLACES[country] ?? { currency: 'EUR', timezone: 'UTC' };
}

/** Where this browser most likely is. */
export function likelyCountry(): string {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return COUNTRIES.find((country) => placeOf(country).timezone === zone) ?? 'IE';
}

/** A name as a part of an address: `Café Été & Co` becomes `cafe-ete-co`. */
export function slugOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
}
