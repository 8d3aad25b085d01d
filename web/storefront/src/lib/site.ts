import 'server-only';

import { createTranslate, directionOf, type Direction, type Translate } from '@ecomify/i18n';
import { headers } from 'next/headers';
import { cache } from 'react';
import { ApiClient, ApiError, type Storefront } from '@ecomify/api-client';
import { catalogueOf, type Catalogue } from '@/i18n';
import { addressOfParams, internalPath, isLanguage, parseAddress, type Language } from './address';
import { environment } from './environment';
import { rememberStore, rememberedStore } from './store-memory';
import { forwardedFor } from './visitor';

export type StoreParams = { readonly store: string; readonly locale: string };

/** Everything about a request that does not need the platform to be known. */
export type Place = {
  readonly store: string;
  /** Where cookies of the store are valid. */
  readonly root: string;
  /** What links begin with: the root and the language, where it is not the store's own. */
  readonly base: string;
  readonly explicitLanguage: Language | null;
};

/** The store of a request, and how to speak to its reader. */
export type Site = Place & {
  readonly details: Storefront;
  readonly language: Language;
  /** For formats: finer than the language, such as en-IE. */
  readonly locale: string;
  readonly direction: Direction;
  readonly messages: Catalogue;
  readonly t: Translate<Catalogue>;
};

export function placeOf(params: StoreParams): Place {
  const { store, root, language } = addressOfParams(params);
  return { store, root, base: language === null ? root : `${root}/${language}`, explicitLanguage: language };
}

/** @param token of a customer who is signed in */
export function apiOf(place: Place, token?: string): ApiClient {
  return new ApiClient({
    baseUrl: environment().ECOMIFY_API_URL,
    timeout: 10_000,
    headers: async () => ({
      'x-store': place.store,
      ...(await forwardedFor()),
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    }),
  });
}

/** Once per request, however many components ask. What is known from before is used while the store cannot be asked for. */
const detailsOf = cache(async (store: string, root: string): Promise<Storefront> => {
  const fresh = rememberedStore(store, 'fresh');
  if (fresh) {
    return fresh;
  }
  const place = { store, root, base: root, explicitLanguage: null };
  try {
    const details = await apiOf(place).get('/api/v1/storefront/store', {});
    rememberStore(store, details);
    return details;
  } catch (error) {
    const known = error instanceof ApiError && error.temporary ? rememberedStore(store, 'any') : undefined;
    if (known) {
      return known;
    }
    throw error;
  }
});

/** The parameters that the request's address leads to, for what gets none. */
export async function requestedStore(): Promise<StoreParams> {
  const all = await headers();
  const address = parseAddress(all.get('host') ?? '', (all.get('x-address') ?? '/').replace(/\?.*$/, ''));
  const [, store = '', locale = '_'] = internalPath(address).split('/');
  return { store, locale };
}

/** @throws ApiError if there is no such store, or nobody can say at the moment */
export async function siteOf(params: StoreParams): Promise<Site> {
  const place = placeOf(params);
  return speaking(place, await detailsOf(place.store, place.root));
}

function speaking(place: Place, details: Storefront): Site {
  const own = new Intl.Locale(details.locale).language;
  const language = place.explicitLanguage ?? (isLanguage(own) ? own : 'en');
  const locale = place.explicitLanguage === null || own === language ? details.locale : language;
  const messages = catalogueOf(language);
  return {
    ...place,
    details,
    language,
    locale,
    direction: directionOf(language),
    messages,
    t: createTranslate(locale, messages),
  };
}

/** The language in which to say that there is no store to speak for. */
export function translateWithoutStore(params: StoreParams): { language: Language; t: Translate<Catalogue> } {
  const language = placeOf(params).explicitLanguage ?? 'en';
  return { language, t: createTranslate(language, catalogueOf(language)) };
}
