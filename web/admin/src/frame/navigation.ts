import { Boxes, House, Package, Settings, ShoppingBag, Users, type LucideIcon } from 'lucide-react';

export type NavItem = {
  readonly key: 'home' | 'orders' | 'products' | 'inventory' | 'customers' | 'settings';
  readonly href: string;
  readonly icon: LucideIcon;
  /** Any of these is enough; without any, everybody who works in the store may go there. */
  readonly needs: readonly string[];
  /** The second key of "g, then …". */
  readonly letter: string;
};

export const NAVIGATION: readonly NavItem[] = [
  { key: 'home', href: '/', icon: House, needs: [], letter: 'h' },
  { key: 'orders', href: '/orders', icon: ShoppingBag, needs: ['order:read'], letter: 'o' },
  { key: 'products', href: '/products', icon: Package, needs: ['product:read'], letter: 'p' },
  { key: 'inventory', href: '/inventory', icon: Boxes, needs: ['inventory:read'], letter: 'i' },
  { key: 'customers', href: '/customers', icon: Users, needs: ['customer:read'], letter: 'c' },
  {
    key: 'settings',
    href: '/settings',
    icon: Settings,
    needs: ['settings:read', 'webhook:read'],
    letter: 's',
  },
];

/** What somebody with these permissions can do anything with. */
export function permitted<T extends { readonly needs: readonly string[] }>(
  items: readonly T[],
  permissions: readonly string[],
): T[] {
  return items.filter(({ needs }) => needs.length === 0 || needs.some((need) => permissions.includes(need)));
}

/** Whether a page belongs to the item: itself or below it. */
export function isCurrent(item: Pick<NavItem, 'href'>, pathname: string): boolean {
  return item.href === '/' ? pathname === '/' : `${pathname}/`.startsWith(`${item.href}/`);
}
