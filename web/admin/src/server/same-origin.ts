/** The header that this application's own requests carry; a form of another site cannot send it. */
export const OWN_REQUEST = 'x-ecomify-admin';

const READING = new Set(['GET', 'HEAD']);

/**
 * Whether a request comes from a page of this application. Cookies that are SameSite=Strict already keep other sites out;
 * this holds against sites on a sibling host name, too.
 */
export function isSameOrigin(method: string, headers: Headers): boolean {
  if (READING.has(method)) {
    return true;
  }
  const origin = headers.get('origin');
  const host = headers.get('x-forwarded-host') ?? headers.get('host');
  if (!headers.has(OWN_REQUEST) || origin === null || host === null) {
    return false;
  }
  return URL.canParse(origin) && new URL(origin).host === host;
}
