/** Where a form may lead to: a path of this store. Anything else, which could be any site, is left aside. */
export function nextPath(next: string | null | undefined): string | null {
  return next?.startsWith('/') && !next.startsWith('//') && !next.includes('\\') ? next : null;
}
