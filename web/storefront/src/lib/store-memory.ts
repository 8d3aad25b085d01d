import 'server-only';

import type { Storefront } from '@ecomify/api-client';

/** Browsing needs no store-service for each page; a changed theme is seen within these seconds. */
const FRESH_MS = 3_000;
const KEPT_MS = 3_600_000;
const MAX_STORES = 10_000;

const known = new Map<string, { readonly details: Storefront; readonly at: number }>();

export function rememberStore(name: string, details: Storefront): void {
  known.delete(name);
  known.set(name, { details, at: Date.now() });
  const oldest = known.keys().next();
  if (known.size > MAX_STORES && !oldest.done) {
    known.delete(oldest.value);
  }
}

export function rememberedStore(name: string, age: 'fresh' | 'any'): Storefront | undefined {
  const entry = known.get(name);
  return entry && Date.now() - entry.at < (age === 'fresh' ? FRESH_MS : KEPT_MS) ? entry.details : undefined;
}
