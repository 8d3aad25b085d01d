import type { Translation } from '@ecomify/i18n';
import type { Language } from '@/lib/address';
import { ar } from './ar';
import { en } from './en';

export type Catalogue = Translation<typeof en>;

const CATALOGUES: Record<Language, Catalogue> = { en, ar };

export function catalogueOf(language: Language): Catalogue {
  return CATALOGUES[language];
}

/** The parts that the browser needs on any page; the rest stays on the server. */
export function islandMessages({ cart, product, search, errors, menu }: Catalogue) {
  return { cart, product, search, errors, menu };
}

/** What is needed from the checkout on. */
export function orderMessages({ checkout, order, ...others }: Catalogue) {
  return { ...islandMessages({ checkout, order, ...others }), checkout, order };
}
