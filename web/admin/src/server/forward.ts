import 'server-only';

import type { NextRequest } from 'next/server';
import { OWN_STORE } from '@/lib/own-store';
import { environment } from './environment';
import { problem } from './problem';
import { accessToken, storeOf } from './session';

/** What a browser may say to the platform through this server; everything else stays here. */
const SENT = ['accept', 'accept-language', 'content-type', 'idempotency-key', 'if-match'];
const ANSWERED = [
  'content-type',
  'content-disposition',
  'etag',
  'location',
  'retry-after',
  'ratelimit',
  'x-request-id',
];

function pick(headers: Headers, names: readonly string[]): Headers {
  const picked = new Headers({ 'cache-control': 'no-store' });
  for (const name of names) {
    const value = headers.get(name);
    if (value !== null) {
      picked.set(name, value);
    }
  }
  return picked;
}

/** Passes a request on with the credential that the browser never sees. Bodies are streamed: an import may be large. */
export async function forward(request: NextRequest, path: string): Promise<Response> {
  const token = await accessToken(request);
  if (token === undefined) {
    return problem(401, 'SIGNED_OUT', 'The session has ended');
  }
  const store = request.headers.get(OWN_STORE);
  if (store !== null && store !== storeOf(token)) {
    return problem(409, 'OTHER_STORE', 'Another window works in another store');
  }
  const headers = pick(request.headers, SENT);
  headers.set('authorization', `Bearer ${token}`);
  const init: RequestInit & { duplex?: 'half' } = {
    method: request.method,
    headers,
    body: request.body,
    duplex: 'half',
    signal: request.signal,
    cache: 'no-store',
    redirect: 'manual',
  };
  try {
    const answer = await fetch(`${environment().ECOMIFY_API_URL}${path}${request.nextUrl.search}`, init);
    return new Response(answer.body, { status: answer.status, headers: pick(answer.headers, ANSWERED) });
  } catch (error) {
    if (request.signal.aborted) {
      return new Response(null, { status: 499 });
    }
    console.error('the gateway does not answer', error);
    return problem(502, 'UNREACHABLE', 'The platform could not be reached');
  }
}
