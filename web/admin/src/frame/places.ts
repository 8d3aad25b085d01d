import { NAVIGATION } from './navigation';

/** A page that some may not see, with everything below it. */
type Place = { readonly href: string; readonly needs: readonly string[] };

/** Parts of the navigation's pages that need something else than the page does. */
const PARTS: readonly Place[] = [
  { href: '/products/new', needs: ['product:write'] },
  { href: '/products/import', needs: ['product:write'] },
  { href: '/customers/new', needs: ['customer:write'] },
  { href: '/settings/checkout', needs: ['settings:read'] },
  { href: '/settings/theme', needs: ['settings:read'] },
  { href: '/settings/payments', needs: ['settings:read'] },
  { href: '/settings/staff', needs: ['settings:read'] },
  { href: '/settings/webhooks', needs: ['webhook:read'] },
];

/** The narrowest place decides; a page that is nobody's secret needs nothing. */
export function mayVisit(pathname: string, permissions: readonly string[]): boolean {
  const around = [...NAVIGATION, ...PARTS].filter(({ href }) => `${pathname}/`.startsWith(`${href}/`));
  const place = around.sort((one, other) => other.href.length - one.href.length)[0];
  return (
    place === undefined || place.needs.length === 0 || place.needs.some((need) => permissions.includes(need))
  );
}
