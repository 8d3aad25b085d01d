export type SearchParams = Readonly<Record<string, string | readonly string[] | undefined>>;

/** What a listing shows, as its address says it. */
export type Listing = {
  readonly query: string;
  readonly sort: string | undefined;
  readonly after: string | undefined;
  /** The chosen values of each facet, under the facet's name. */
  readonly chosen: Readonly<Record<string, readonly string[]>>;
};

const FACETS = new Set(['vendor', 'productType', 'tag', 'price', 'inStock']);
const SINGLE = new Set(['price', 'inStock']);
export const SORTS = ['relevance', 'newest', 'title', 'price', 'price-desc'] as const;

export function isFacet(name: string): boolean {
  return FACETS.has(name) || name.startsWith('option.');
}

/** A price and the stock take one value; the others any number. */
export function isSingle(facet: string): boolean {
  return SINGLE.has(facet);
}

function list(value: string | readonly string[] | undefined): readonly string[] {
  return (typeof value === 'string' ? [value] : (value ?? [])).filter((each) => each !== '');
}

export function readListing(params: SearchParams): Listing {
  const chosen: Record<string, readonly string[]> = {};
  for (const [name, value] of Object.entries(params)) {
    const values = list(value);
    if (isFacet(name) && values.length > 0) {
      chosen[name] = isSingle(name) ? values.slice(0, 1) : values;
    }
  }
  return {
    query: list(params.q)[0]?.trim() ?? '',
    sort: SORTS.find((sort) => sort === list(params.sort)[0]),
    after: list(params.after)[0],
    chosen,
  };
}

/** The parameters of the platform's search. */
export function searchParameters(
  listing: Listing,
  fixed: Readonly<Record<string, string>>,
  first: number,
): Record<string, unknown> {
  const { price, ...facets } = listing.chosen;
  const [minPrice, maxPrice] = price?.[0]?.split('-') ?? [];
  return {
    q: listing.query || undefined,
    sort: listing.sort,
    after: listing.after,
    first,
    ...facets,
    minPrice: minPrice || undefined,
    maxPrice: maxPrice || undefined,
    ...fixed,
  };
}

/** The address of the same listing with something changed; a page of another listing would make no sense. */
export function listingHref(path: string, listing: Listing, change: Partial<Listing> = {}): string {
  const { query, sort, after, chosen } = { ...listing, after: undefined, ...change };
  const search = new URLSearchParams();
  if (query) {
    search.set('q', query);
  }
  for (const [name, values] of Object.entries(chosen)) {
    values.forEach((value) => search.append(name, value));
  }
  if (sort) {
    search.set('sort', sort);
  }
  if (after) {
    search.set('after', after);
  }
  return search.size === 0 ? path : `${path}?${search}`;
}

export function without(listing: Listing, facet: string, value: string): Listing['chosen'] {
  const rest = (listing.chosen[facet] ?? []).filter((each) => each !== value);
  const { [facet]: _, ...others } = listing.chosen;
  return rest.length === 0 ? others : { ...others, [facet]: rest };
}
