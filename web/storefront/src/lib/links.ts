/** Addresses of the storefront's pages, below what every link of the place begins with: `import * as links`. */
export const home = (base: string) => base || '/';
export const products = (base: string) => `${base}/products`;
export const collections = (base: string) => `${base}/collections`;
export const collection = (base: string, type: string) => `${base}/collections/${encodeURIComponent(type)}`;
export const product = (base: string, handle: string, variant?: string) =>
  `${base}/products/${encodeURIComponent(handle)}${variant === undefined ? '' : `?variant=${variant}`}`;
export const search = (base: string, query?: string) =>
  `${base}/search${query ? `?q=${encodeURIComponent(query)}` : ''}`;
export const cart = (base: string) => `${base}/cart`;
export const checkout = (base: string) => `${base}/checkout`;
export const order = (base: string, id: string, token?: string) =>
  `${base}/orders/${id}${token === undefined ? '' : `?token=${encodeURIComponent(token)}`}`;
export const account = (base: string) => `${base}/account`;
export const signIn = (base: string, next?: string) =>
  `${base}/account/sign-in${next ? `?next=${encodeURIComponent(next)}` : ''}`;
export const register = (base: string) => `${base}/account/register`;
export const api = (base: string, name: string) => `${base}/api/${name}`;
