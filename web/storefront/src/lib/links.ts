/** Addresses of the storefront's pages, below what every link of the place begins with. */
export const links = {
  home: (base: string) => base || '/',
  products: (base: string) => `${base}/products`,
  collections: (base: string) => `${base}/collections`,
  collection: (base: string, type: string) => `${base}/collections/${encodeURIComponent(type)}`,
  product: (base: string, handle: string, variant?: string) =>
    `${base}/products/${encodeURIComponent(handle)}${variant === undefined ? '' : `?variant=${variant}`}`,
  search: (base: string, query?: string) => `${base}/search${query ? `?q=${encodeURIComponent(query)}` : ''}`,
  cart: (base: string) => `${base}/cart`,
  checkout: (base: string) => `${base}/checkout`,
  order: (base: string, id: string, token?: string) =>
    `${base}/orders/${id}${token === undefined ? '' : `?token=${encodeURIComponent(token)}`}`,
  account: (base: string) => `${base}/account`,
  signIn: (base: string, next?: string) =>
    `${base}/account/sign-in${next ? `?next=${encodeURIComponent(next)}` : ''}`,
  register: (base: string) => `${base}/account/register`,
  api: (base: string, name: string) => `${base}/api/${name}`,
} as const;
