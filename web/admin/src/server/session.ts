import 'server-only';

import { ApiClient, isApiError } from '@ecomify/api-client';
import { cookies } from 'next/headers';
import type { NextRequest } from 'next/server';
import { BASE_PATH } from '@/lib/base-path';
import { environment } from './environment';
import { sharedExchange, type Tokens } from './exchange';

export const REFRESH_COOKIE = 'ecomify_admin_refresh';
const ACCESS_COOKIE = 'ecomify_admin_access';
const STORE_COOKIE = 'ecomify_admin_store';
const THIRTY_DAYS = 30 * 24 * 60 * 60;
const YEAR = 365 * 24 * 60 * 60;
/** An access token is given up a little before it expires on its way. */
const MARGIN_S = 30;

export function gateway(accessToken?: string): ApiClient {
  return new ApiClient({
    baseUrl: environment().ECOMIFY_API_URL,
    headers: () => new Headers(accessToken === undefined ? [] : [['authorization', `Bearer ${accessToken}`]]),
  });
}

function cookieOptions(request: NextRequest, maxAge: number) {
  const protocol = request.headers.get('x-forwarded-proto') ?? request.nextUrl.protocol.replace(':', '');
  return {
    httpOnly: true,
    sameSite: 'strict',
    secure: protocol === 'https',
    path: BASE_PATH,
    maxAge,
  } as const;
}

export async function keepSession(request: NextRequest, tokens: Tokens): Promise<void> {
  const jar = await cookies();
  const lifetime = Math.max(0, tokens.expiresIn - MARGIN_S);
  jar.set(ACCESS_COOKIE, tokens.accessToken, cookieOptions(request, lifetime));
  jar.set(REFRESH_COOKIE, tokens.refreshToken, cookieOptions(request, THIRTY_DAYS));
}

export async function endSession(request: NextRequest): Promise<void> {
  const jar = await cookies();
  const refreshToken = jar.get(REFRESH_COOKIE)?.value;
  for (const name of [ACCESS_COOKIE, REFRESH_COOKIE]) {
    jar.set(name, '', cookieOptions(request, 0));
  }
  if (refreshToken !== undefined) {
    await gateway().post('/api/v1/auth/logout', { body: { refreshToken } });
  }
}

const exchange = sharedExchange((refreshToken) =>
  gateway().post('/api/v1/auth/refresh', { body: { refreshToken } }),
);

/** The access token, renewed where it has to be; undefined for a visitor without a session. */
export async function accessToken(request: NextRequest): Promise<string | undefined> {
  const jar = await cookies();
  const current = jar.get(ACCESS_COOKIE)?.value;
  const refreshToken = jar.get(REFRESH_COOKIE)?.value;
  if (current !== undefined || refreshToken === undefined) {
    return current;
  }
  try {
    const tokens = await exchange(refreshToken);
    await keepSession(request, tokens);
    return tokens.accessToken;
  } catch (error) {
    if (isApiError(error) && error.status === 401) {
      await endSession(request);
      return undefined;
    }
    throw error;
  }
}

/** The store that an access token is for; undefined for one of no store. What it says is checked by the platform. */
export function storeOf(accessToken: string): string | undefined {
  const [, claims = ''] = accessToken.split('.');
  return (JSON.parse(Buffer.from(claims, 'base64url').toString()) as { readonly store?: string }).store;
}

/** Remembers where a person works, for their next visit. */
export async function keepStore(request: NextRequest, storeId: string): Promise<void> {
  (await cookies()).set(STORE_COOKIE, storeId, cookieOptions(request, YEAR));
}

export async function lastStore(): Promise<string | undefined> {
  return (await cookies()).get(STORE_COOKIE)?.value;
}
