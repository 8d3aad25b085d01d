import type { Translation } from '@ecomify/i18n';
import type { Language } from '@/lib/address';
import { ar } from './ar';
import { en } from './en';

export type Catalogue = Translation<typeof en>;

const CATALOGUES: Record<Language, Catalogue> = { en, ar };

export function catalogueOf(language: Language): Catalogue {
  return CATALOGUES[language];
}

/** The parts that the browser needs; the rest stays on the server. */
export function islandMessages({ cart, product, search, checkout, order, errors, menu }: Catalogue) {
  return { cart, product, search, checkout, order, errors, menu };
}
