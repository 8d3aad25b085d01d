import 'server-only';

import type { ProductCard } from '@ecomify/api-client';
import { attempt, type Result } from './result';
import { apiOf, type Place } from './site';

/** A kind of product, which is the collection that every store has. */
export type Collection = {
  readonly name: string;
  readonly count: number;
  /** One of its products, where one is at hand. */
  readonly product: ProductCard | undefined;
};

/** As many as one answer of the search holds: those of which there is more come first. */
const LOOKED_AT = 100;

export async function readCollections(place: Place): Promise<Result<readonly Collection[]>> {
  const found = await attempt(
    apiOf(place).get('/api/v1/storefront/search', { query: { first: String(LOOKED_AT) } }),
  );
  if (!found.ok) {
    return found;
  }
  const { data, facets } = found.data;
  const types = facets.find((facet) => facet.name === 'productType')?.values ?? [];
  return {
    ok: true,
    data: types.map(({ value, count }) => ({
      name: value,
      count,
      product: data.find((product) => product.productType === value && product.image) ?? undefined,
    })),
  };
}
