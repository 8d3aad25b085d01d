import 'server-only';

import { isApiError, type CustomerProfile } from '@ecomify/api-client';
import { cookies } from 'next/headers';
import { cookieOptions } from './cart-cookie';
import { apiOf, type Place } from './site';

const ACCESS = 'ecomify_access';
const REFRESH = 'ecomify_refresh';
const THIRTY_DAYS = 30 * 24 * 60 * 60;
/** An access token is given up a little before it expires on its way. */
const MARGIN_S = 30;

type Tokens = { readonly accessToken: string; readonly refreshToken: string; readonly expiresIn: number };

export async function accessToken(): Promise<string | undefined> {
  return (await cookies()).get(ACCESS)?.value;
}

/** Whether there is a session to go on with, though the access token may have expired. */
export async function canRefresh(): Promise<boolean> {
  return (await cookies()).has(REFRESH);
}

export async function keepSession(place: Place, tokens: Tokens): Promise<void> {
  const jar = await cookies();
  jar.set(ACCESS, tokens.accessToken, {
    ...cookieOptions(place),
    maxAge: Math.max(0, tokens.expiresIn - MARGIN_S),
  });
  jar.set(REFRESH, tokens.refreshToken, { ...cookieOptions(place), maxAge: THIRTY_DAYS });
}

export async function endSession(place: Place): Promise<void> {
  const jar = await cookies();
  const refreshToken = jar.get(REFRESH)?.value;
  for (const name of [ACCESS, REFRESH]) {
    jar.set(name, '', { ...cookieOptions(place), maxAge: 0 });
  }
  if (refreshToken !== undefined) {
    await apiOf(place).post('/api/v1/auth/logout', { body: { refreshToken } });
  }
}

const underWay = new Map<string, Promise<Tokens>>();
const REMEMBERED_MS = 10_000;

/**
 * A refresh token works once, and showing it twice ends the session. Several requests of one page may need it at the same
 * time: they share one exchange.
 */
function exchange(place: Place, refreshToken: string): Promise<Tokens> {
  const known = underWay.get(refreshToken);
  if (known) {
    return known;
  }
  const tokens = apiOf(place).post('/api/v1/auth/refresh', { body: { refreshToken } });
  underWay.set(refreshToken, tokens);
  setTimeout(() => underWay.delete(refreshToken), REMEMBERED_MS).unref();
  return tokens;
}

/** For route handlers, which may set cookies. Undefined for a visitor without a session. */
export async function refreshedToken(place: Place): Promise<string | undefined> {
  const current = await accessToken();
  const refreshToken = (await cookies()).get(REFRESH)?.value;
  if (current !== undefined || refreshToken === undefined) {
    return current;
  }
  try {
    const tokens = await exchange(place, refreshToken);
    await keepSession(place, tokens);
    return tokens.accessToken;
  } catch (error) {
    if (isApiError(error, 'REFRESH_TOKEN_INVALID')) {
      await endSession(place);
      return undefined;
    }
    throw error;
  }
}

/** Milliseconds. */
const PATIENCE = 3_000;
const PAUSE = 200;

/** The customer's profile. That of a new account comes a moment after it, by its event: it is waited for. */
export async function profileOf(place: Place, token: string): Promise<CustomerProfile> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    try {
      return await apiOf(place, token).get('/api/v1/storefront/customer', {});
    } catch (error) {
      const onItsWay = isApiError(error) && error.status === 404;
      if (!onItsWay || Date.now() > end) {
        throw error;
      }
      await new Promise((over) => setTimeout(over, PAUSE));
    }
  }
}
