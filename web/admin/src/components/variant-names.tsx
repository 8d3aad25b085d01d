'use client';

import type { AdminProduct } from '@ecomify/api-client';
import { productQueries, useApi } from '@ecomify/api-client/hooks';
import { useQueries } from '@tanstack/react-query';

export type KnownVariant = {
  readonly product: AdminProduct;
  readonly variant: AdminProduct['variants'][number] | undefined;
};

/** Products by id: stock knows only ids, and the platform's API reads products one by one. */
export function useKnownVariants(productIds: readonly string[]) {
  const api = useApi();
  const ids = [...new Set(productIds)];
  const products = useQueries({ queries: ids.map((id) => productQueries.detail(api, id)) });
  return (productId: string, variantId: string): KnownVariant | undefined => {
    const product = products[ids.indexOf(productId)]?.data?.data;
    return product && { product, variant: product.variants.find(({ id }) => id === variantId) };
  };
}

/** What people call a variant, such as `Garden Gloves · M`; three dots until it is known. */
export function nameOf(known: KnownVariant | undefined): string {
  if (known === undefined) {
    return '…';
  }
  const chosen = Object.values(known.variant?.options ?? {});
  return chosen.length === 0 ? known.product.title : `${known.product.title} · ${chosen.join(' / ')}`;
}

export function useVariantNames(productIds: readonly string[]) {
  const find = useKnownVariants(productIds);
  return (productId: string, variantId: string) => nameOf(find(productId, variantId));
}
