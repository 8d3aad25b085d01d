const SANDBOX = /\/api\/v1\/storefront\/payments\/sandbox\/([0-9a-f-]{36})\/confirmation$/;

/**
 * Where a shopper confirms a payment: the provider's page. The sandbox has none, only the call that such a page would make;
 * so this storefront shows one in its place.
 */
export function bankAddress(base: string, url: string, order: string, token: string): string {
  const payment = SANDBOX.exec(url)?.[1];
  return payment === undefined ? url : `${base}/bank/${payment}?${new URLSearchParams({ order, token })}`;
}
