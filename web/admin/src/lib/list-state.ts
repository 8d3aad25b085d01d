'use client';

import { usePathname, useRouter, useSearchParams } from 'next/navigation';
import { useMemo } from 'react';

/*
 * A list's state is its address. Pages are keyset cursors, which know no way back: the address keeps those of the pages
 * before, one after the other.
 */
const TRAIL = 'pages';

export function trailOf(search: URLSearchParams): string[] {
  return search.get(TRAIL)?.split('.').filter(Boolean) ?? [];
}

/** The address with changed filters, at its first page; an empty value takes a filter away. */
export function withFilters(
  search: URLSearchParams,
  changes: Readonly<Record<string, string | undefined>>,
): URLSearchParams {
  const next = new URLSearchParams(search);
  next.delete(TRAIL);
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined || value === '') {
      next.delete(name);
    } else {
      next.set(name, value);
    }
  }
  return next;
}

export function withTrail(search: URLSearchParams, trail: readonly string[]): URLSearchParams {
  const next = new URLSearchParams(search);
  if (trail.length === 0) {
    next.delete(TRAIL);
  } else {
    next.set(TRAIL, trail.join('.'));
  }
  return next;
}

export function useListState() {
  const search = useSearchParams();
  const pathname = usePathname();
  const router = useRouter();
  return useMemo(() => {
    const go = (next: URLSearchParams, replace = false) => {
      const address = next.size === 0 ? pathname : `${pathname}?${next}`;
      (replace ? router.replace : router.push)(address, { scroll: false });
    };
    const trail = trailOf(search);
    return {
      get: (name: string) => search.get(name) ?? undefined,
      after: trail.at(-1),
      page: trail.length + 1,
      set: (changes: Readonly<Record<string, string | undefined>>, replace?: boolean) =>
        go(withFilters(search, changes), replace),
      next: (cursor: string) => go(withTrail(search, [...trail, cursor])),
      previous: trail.length === 0 ? undefined : () => go(withTrail(search, trail.slice(0, -1))),
    };
  }, [search, pathname, router]);
}

export type ListState = ReturnType<typeof useListState>;
