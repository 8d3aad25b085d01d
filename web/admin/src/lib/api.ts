import { ApiClient } from '@ecomify/api-client';
import { BASE_PATH } from './base-path';

/** Pages that a visitor without a session sees. */
const DOORS = [`${BASE_PATH}/sign-in`, `${BASE_PATH}/register`];

export function signInAddress(here: { readonly pathname: string; readonly search: string }): string {
  const path = here.pathname.slice(BASE_PATH.length) || '/';
  return `${BASE_PATH}/sign-in${path === '/' ? '' : `?next=${encodeURIComponent(path + here.search)}`}`;
}

/** Where a session has ended, the way leads to the door and from there back to the same page. */
async function ask(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const response = await fetch(input, init);
  if (response.status === 401 && !DOORS.includes(window.location.pathname)) {
    window.location.assign(signInAddress(window.location));
  }
  return response;
}

/** Talks to this application's own server, which holds the credential. */
export function createApi(): ApiClient {
  return new ApiClient({
    baseUrl: BASE_PATH,
    headers: () => ({ 'x-ecomify-admin': '1' }),
    timeout: 30_000,
    fetch: ask,
  });
}

/** Only pages of this application: an address from outside leads home. */
export function safeNext(next: string | null | undefined): string {
  return next != null && /^\/(?![/\\])/.test(next) ? next : '/';
}
