/** The languages that the storefront speaks. */
export const LANGUAGES = ['en', 'ar'] as const;
export type Language = (typeof LANGUAGES)[number];

export function isLanguage(text: string | undefined): text is Language {
  return LANGUAGES.some((language) => language === text);
}

/** Which store a browser asked for, and where in it. */
export type StoreAddress = {
  /** As the gateway's X-Store header takes it: a slug or a host name. */
  readonly store: string;
  /** What all addresses of the store begin with: nothing at a host of its own, `/s/{slug}` on a shared one. */
  readonly root: string;
  /** Null for the store's own language. */
  readonly language: Language | null;
  /** Within the store, always with a slash at its beginning. */
  readonly path: string;
};

const SLUG = /^[a-z0-9](?:[a-z0-9-]{0,98}[a-z0-9])?$/;

/** @param host as the browser named it, with or without a port */
export function parseAddress(host: string, pathname: string): StoreAddress {
  const parts = pathname.split('/').filter((part) => part !== '');
  const slug = parts[0] === 's' ? parts[1] : undefined;
  const shared = slug !== undefined && SLUG.test(slug);
  const rest = shared ? parts.slice(2) : parts;
  const language = isLanguage(rest[0]) ? rest[0] : null;
  return {
    store: shared ? slug : host.toLowerCase().replace(/:\d+$/, ''),
    root: shared ? `/s/${slug}` : '',
    language,
    path: `/${(language === null ? rest : rest.slice(1)).join('/')}`,
  };
}

/** The folders below `app` that stand for an address; `~` marks a store that is known by its slug. */
export function internalPath({ store, root, language, path }: StoreAddress): string {
  return `/${root === '' ? store : `~${store}`}/${language ?? '_'}${path === '/' ? '' : path}`;
}

/** The way back: what the folders say about the address. */
export function addressOfParams(params: {
  readonly store: string;
  readonly locale: string;
}): Omit<StoreAddress, 'path'> {
  const name = decodeURIComponent(params.store);
  const shared = name.startsWith('~');
  const store = shared ? name.slice(1) : name;
  return {
    store,
    root: shared ? `/s/${store}` : '',
    language: isLanguage(params.locale) ? params.locale : null,
  };
}
