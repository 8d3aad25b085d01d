import type { SearchResult } from '@ecomify/api-client';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { ListingForm } from '@/islands/listing-form';
import {
  listingHref,
  readListing,
  searchParameters,
  without,
  type Listing,
  type SearchParams,
} from '@/lib/listing';
import { attempt, type Result } from '@/lib/result';
import { apiOf, type Site } from '@/lib/site';
import { themeOf } from '@/theme/theme';
import { Facets, facetValueName } from './facets';
import { Failure } from './failure';
import { Link } from './link';
import { ProductGrid } from './product-grid';

const PAGE = 24;

type Props = {
  readonly site: Site;
  readonly title: string;
  /** Its address, without a query. */
  readonly path: string;
  readonly search: SearchParams;
  /** What the page is about, whatever is chosen: it is no filter that could be taken away. */
  /** Without a product of it, unfiltered, there is no such page. */
  readonly fixed?: Readonly<Record<string, string>>;
  readonly above?: ReactNode;
};

/** Products with their facets; without facets where search does not answer but the catalogue does. */
export async function ListingPage({ site, title, path, search, fixed = {}, above }: Props) {
  const listing = readListing(search);
  const result = await load(site, listing, fixed);
  const data = result.ok ? result.data : undefined;
  const facets = (data?.facets ?? []).filter((facet) => !(facet.name in fixed));
  const unfiltered = Object.keys(listing.chosen).length === 0 && listing.query === '';
  if (data?.totalCount === 0 && unfiltered && Object.keys(fixed).length > 0) {
    notFound();
  }
  const chosen = Object.entries(listing.chosen).flatMap(([facet, values]) =>
    values.map((value) => ({ facet, value })),
  );
  const { t } = site;
  const aside = themeOf(site.details.theme).sidebar === 'right';
  return (
    <div className="page py-8 md:py-12">
      <header className="mb-8 grid gap-2 md:mb-12">
        {above}
        <h1 className="display text-3xl">{title}</h1>
        {data?.totalCount != null && (
          <p aria-live="polite" className="text-muted-foreground text-sm">
            {listing.query
              ? t('listing.found', { count: data.totalCount, query: listing.query })
              : t('listing.results', { count: data.totalCount })}
          </p>
        )}
      </header>
      {result.ok && !data?.complete && (
        <p className="text-muted-foreground mb-6 text-sm">{t('listing.noFilters')}</p>
      )}
      <ListingForm
        action={path}
        className={`grid items-start gap-x-12 gap-y-6 ${aside ? 'md:grid-cols-[1fr_13rem]' : 'md:grid-cols-[13rem_1fr]'}`}
      >
        {listing.query && <input type="hidden" name="q" value={listing.query} />}
        <Facets site={site} facets={facets} listing={listing} />
        {/* Filters come first to who does not see them, wherever they stand. */}
        <div className={`grid min-w-0 gap-6 ${aside ? 'md:-order-1' : ''}`}>
          <div className="flex flex-wrap items-center gap-x-4 gap-y-2 text-sm">
            <ul className="flex flex-wrap gap-2">
              {chosen.map(({ facet, value }) => (
                <li key={`${facet}=${value}`}>
                  <Link
                    scroll={false}
                    href={listingHref(path, listing, { chosen: without(listing, facet, value) })}
                    aria-label={t('listing.remove', { name: facetValueName(site, facet, value) })}
                    className="border-border-strong hover:border-foreground inline-flex h-9 items-center gap-2 rounded-full border px-3.5"
                  >
                    {facetValueName(site, facet, value)}
                    <span aria-hidden>×</span>
                  </Link>
                </li>
              ))}
            </ul>
            {chosen.length > 1 && (
              <Link href={listingHref(path, listing, { chosen: {} })} scroll={false} className="line-link">
                {t('listing.clear')}
              </Link>
            )}
            <SortChoice site={site} listing={listing} />
          </div>
          {result.ok ? (
            <Products site={site} path={path} listing={listing} data={result.data} />
          ) : (
            <Failure error={result.error} t={t} />
          )}
        </div>
      </ListingForm>
    </div>
  );
}

type Data = Pick<SearchResult, 'data' | 'pageInfo'> & {
  readonly facets?: SearchResult['facets'];
  readonly totalCount?: number | null;
  readonly complete: boolean;
};

async function load(
  site: Site,
  listing: Listing,
  fixed: Readonly<Record<string, string>>,
): Promise<Result<Data>> {
  const api = apiOf(site);
  const found = await attempt(
    api.get('/api/v1/storefront/search', { query: searchParameters(listing, fixed, PAGE) }),
  );
  if (found.ok) {
    return { ok: true, data: { ...found.data, complete: true } };
  }
  const plain =
    listing.query === '' && Object.keys(listing.chosen).length === 0 && Object.keys(fixed).length === 0;
  if (!found.error.temporary || !plain) {
    return found;
  }
  const sort = listing.sort === 'relevance' ? undefined : listing.sort;
  const list = await attempt(
    api.get('/api/v1/storefront/products', { query: { sort, first: PAGE, after: listing.after } }),
  );
  return list.ok ? { ok: true, data: { ...list.data, complete: false } } : list;
}

function SortChoice({ site, listing }: { readonly site: Site; readonly listing: Listing }) {
  const { t } = site;
  const sorts = listing.query
    ? (['relevance', 'newest', 'title', 'price', 'price-desc'] as const)
    : (['newest', 'title', 'price', 'price-desc'] as const);
  return (
    <label className="ms-auto flex items-center gap-2">
      <span className="text-muted-foreground">{t('listing.sort')}</span>
      <select
        name="sort"
        key={listing.sort}
        defaultValue={listing.sort ?? sorts[0]}
        className="border-border-strong h-11 cursor-pointer border-b bg-transparent pe-1"
      >
        {sorts.map((sort) => (
          <option key={sort} value={sort}>
            {t(`listing.sorts.${sort}`)}
          </option>
        ))}
      </select>
    </label>
  );
}

function Products({
  site,
  path,
  listing,
  data,
}: {
  readonly site: Site;
  readonly path: string;
  readonly listing: Listing;
  readonly data: Data;
}) {
  const { t } = site;
  if (data.data.length === 0) {
    return <Nothing site={site} path={path} listing={listing} />;
  }
  const { hasNextPage, endCursor } = data.pageInfo;
  return (
    <>
      <ProductGrid site={site} products={data.data} eager={3} heading="h2" />
      <nav className="mt-12 flex flex-wrap items-center justify-center gap-6">
        {listing.after && (
          <Link href={listingHref(path, listing)} className="line-link text-sm">
            {t('listing.first')}
          </Link>
        )}
        {hasNextPage && endCursor && (
          <Link href={listingHref(path, listing, { after: endCursor })} rel="next" className="btn btn-quiet">
            {t('listing.next')}
          </Link>
        )}
      </nav>
    </>
  );
}

function Nothing({
  site,
  path,
  listing,
}: {
  readonly site: Site;
  readonly path: string;
  readonly listing: Listing;
}) {
  const { t } = site;
  const filtered = Object.keys(listing.chosen).length > 0;
  const [title, text] = filtered
    ? [t('listing.emptyFiltered'), t('listing.emptyFilteredText')]
    : listing.query
      ? [t('listing.emptySearch', { query: listing.query }), t('listing.emptySearchText')]
      : [t('listing.empty'), t('listing.emptyText')];
  return (
    <div className="grid justify-items-center gap-3 py-20 text-center">
      <h2 className="display text-2xl">{title}</h2>
      <p className="text-muted-foreground max-w-sm">{text}</p>
      {filtered && (
        <Link href={listingHref(path, listing, { chosen: {} })} className="btn btn-quiet mt-3">
          {t('listing.clear')}
        </Link>
      )}
    </div>
  );
}
