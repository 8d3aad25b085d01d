import 'server-only';

import { headers } from 'next/headers';

/**
 * Passes the shopper's address on, so that the platform limits shoppers and not this server. The header is the proxy's in
 * front of us; the gateway believes it only where it is told to (ECOMIFY_FORWARD_HEADERS).
 */
export async function forwardedFor(): Promise<Record<string, string>> {
  const address = (await headers()).get('x-forwarded-for');
  return address === null ? {} : { 'x-forwarded-for': address };
}
