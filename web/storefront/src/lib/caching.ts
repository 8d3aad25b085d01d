/**
 * For a cache that everybody shares, such as a CDN: as long as the gateway keeps what the page is made of (ADR-0029), and twice
 * that while a newer copy is fetched. Browsers keep nothing.
 */
export const SHARED = 'public, max-age=0, s-maxage=5, stale-while-revalidate=10';
export const PRIVATE = 'private, no-store';

/** Cookies that this application sets have names that begin so. */
const OWN_COOKIE = 'ecomify_';
/** Pages that look the same to everybody. Whatever is not listed is nobody else's business. */
const FOR_EVERYBODY = /^\/(?:(?:products|collections)(?:\/[^/]+)?|search|robots\.txt|sitemap\.xml)?$/;

type Asked = {
  readonly method: string;
  /** Within the store. */
  readonly path: string;
  /** The names of those that came along. */
  readonly cookies: readonly string[];
};

/** Who may keep the answer to a request, as far as the request alone can tell. */
export function cacheControl({ method, path, cookies }: Asked): string {
  const reads = method === 'GET' || method === 'HEAD';
  const stranger = !cookies.some((name) => name.startsWith(OWN_COOKIE));
  return reads && stranger && FOR_EVERYBODY.test(path) ? SHARED : PRIVATE;
}

type Answered = {
  readonly status: number;
  readonly contentType: string;
  readonly setsCookies: boolean;
};

/**
 * Whether what a shared cache may keep turned out to be fit for it. What React fetches of a page has the page's own address but
 * for a parameter: a cache that drops parameters must not give it to who wants the page.
 */
export function isForEverybody({ status, contentType, setsCookies }: Answered): boolean {
  return (status === 200 || status === 404) && !setsCookies && !contentType.startsWith('text/x-component');
}
