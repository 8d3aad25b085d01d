/*
 * Every query's key begins with what it is about, so that a change can name all that it makes old. Keys need no store: a
 * client that changes its store starts with an empty cache.
 */
function keysOf<Name extends string>(name: Name) {
  return {
    all: [name] as const,
    lists: () => [name, 'list'] as const,
    list: (filter: object = {}) => [name, 'list', filter] as const,
    detail: (id: string) => [name, 'detail', id] as const,
    part: (id: string, part: string, filter: object = {}) => [name, 'detail', id, part, filter] as const,
  };
}

export const keys = {
  me: ['me'] as const,
  stores: keysOf('stores'),
  products: keysOf('products'),
  imports: keysOf('imports'),
  orders: keysOf('orders'),
  payments: keysOf('payments'),
  customers: keysOf('customers'),
  inventory: keysOf('inventory'),
  locations: keysOf('locations'),
  analytics: keysOf('analytics'),
  webhooks: keysOf('webhooks'),
  staff: keysOf('staff'),
  theme: ['theme'] as const,
  providers: keysOf('payment-providers'),
};
