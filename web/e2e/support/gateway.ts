import { ADDRESSES } from './addresses.ts';

type Call = {
  readonly token?: string;
  /** The store that a shopper is in. */
  readonly store?: string;
  readonly body?: unknown;
  readonly contentType?: string;
  readonly idempotencyKey?: string;
};

/** A new store is not known everywhere at once; whoever does not know it says so. */
const NOT_YET = /"code":"STORE_NOT_READY"/;

const moment = () => new Promise((over) => setTimeout(over, 100));

/** One request to the platform's API; anything but success is an error that says what was answered. */
export async function ask<T>(method: string, path: string, call: Call = {}): Promise<T> {
  const headers = new Headers({ accept: 'application/json' });
  if (call.token) {
    headers.set('authorization', `Bearer ${call.token}`);
  }
  if (call.store) {
    headers.set('x-store', call.store);
  }
  if (call.idempotencyKey) {
    headers.set('idempotency-key', call.idempotencyKey);
  }
  if (call.body !== undefined) {
    headers.set('content-type', call.contentType ?? 'application/json');
  }
  const body = typeof call.body === 'string' ? call.body : JSON.stringify(call.body);
  for (let tries = 1; ; tries++) {
    const response = await fetch(ADDRESSES.gateway + path, { method, headers, body });
    const text = await response.text();
    if (response.ok) {
      return (text === '' ? undefined : JSON.parse(text)) as T;
    }
    if (!NOT_YET.test(text) || tries > 100) {
      throw new Error(`${method} ${path} answered ${response.status}: ${text.slice(0, 600)}`);
    }
    await moment();
  }
}

/** Asks until the answer is the one wanted: what one service does reaches the others a moment later. */
export async function eventually<T>(
  what: string,
  look: () => Promise<T>,
  wanted: (found: T) => boolean,
  patience = 15_000,
): Promise<T> {
  const end = Date.now() + patience;
  let last: unknown;
  for (;;) {
    try {
      const found = await look();
      if (wanted(found)) {
        return found;
      }
      last = found;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) {
      throw new Error(
        `Waited for ${what} in vain; last seen: ${last instanceof Error ? last : JSON.stringify(last)}`,
      );
    }
    await moment();
  }
}
