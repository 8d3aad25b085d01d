/** Where the platform is; without settings, where `./ecomify up` puts it. */
export const ADDRESSES = {
  gateway: process.env.ECOMIFY_GATEWAY_URL ?? 'http://127.0.0.1:8080',
  storefront: process.env.ECOMIFY_STOREFRONT_URL ?? 'http://localhost:3001',
  /** Without the path that the admin is at: pages are `/admin/…`. */
  admin: process.env.ECOMIFY_ADMIN_URL ?? 'http://localhost:3002',
} as const;
