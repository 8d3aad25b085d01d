import type { SearchResult } from '@ecomify/api-client';
import { formatMoney } from '@ecomify/i18n';
import { isSingle, type Listing } from '@/lib/listing';
import type { Site } from '@/lib/site';

type Facet = SearchResult['facets'][number];

const SHOWN = 8;
const OPEN = 3;

export function facetName(site: Site, facet: string): string {
  if (facet.startsWith('option.')) {
    return facet.slice('option.'.length);
  }
  const known = ['vendor', 'productType', 'tag', 'price', 'inStock'] as const;
  const name = known.find((each) => each === facet);
  return name ? site.t(`listing.facets.${name}`) : facet;
}

/** Prices come as bounds, such as 10-25. */
export function facetValueName(site: Site, facet: string, value: string): string {
  if (facet === 'inStock') {
    return site.t(value === 'true' ? 'listing.inStock' : 'listing.outOfStock');
  }
  if (facet !== 'price') {
    return value;
  }
  const [from = '', to = ''] = value.split('-');
  const money = (amount: string) => formatMoney(site.locale, { amount, currencyCode: site.details.currency });
  if (to === '') {
    return site.t('listing.from', { amount: money(from) });
  }
  return Number(from) === 0 ? site.t('listing.upTo', { amount: money(to) }) : `${money(from)} – ${money(to)}`;
}

/**
 * At the side on a desk, behind a switch on a phone. They are fields of the listing's form: the browser can send it by
 * itself, and the island sends it at each change.
 */
export function Facets({
  site,
  facets,
  listing,
}: {
  readonly site: Site;
  readonly facets: readonly Facet[];
  readonly listing: Listing;
}) {
  const { t } = site;
  if (facets.length === 0) {
    return <div />;
  }
  return (
    <div>
      <label className="btn btn-quiet relative w-full has-focus-visible:outline-2 md:hidden">
        <input type="checkbox" id="filters" className="peer absolute inset-0 cursor-pointer opacity-0" />
        {t('listing.filters')}
      </label>
      <div className="hidden md:block [:has(#filters:checked)>&]:block">
        {facets.map((facet, index) => (
          <FacetGroup key={facet.name} site={site} facet={facet} listing={listing} open={index < OPEN} />
        ))}
        <noscript>
          <button type="submit" className="btn btn-primary mt-4 w-full">
            {t('listing.apply')}
          </button>
        </noscript>
      </div>
    </div>
  );
}

function FacetGroup({
  site,
  facet,
  listing,
  open,
}: {
  readonly site: Site;
  readonly facet: Facet;
  readonly listing: Listing;
  readonly open: boolean;
}) {
  const chosen = listing.chosen[facet.name] ?? [];
  const head = facet.values.slice(0, SHOWN);
  const tail = facet.values.slice(SHOWN);
  return (
    <details open={open || chosen.length > 0} className="group border-border border-t py-1">
      <summary className="flex min-h-11 cursor-pointer list-none items-center justify-between text-sm font-medium">
        {facetName(site, facet.name)}
        <span aria-hidden className="text-lg font-light group-open:hidden">
          +
        </span>
        <span aria-hidden className="hidden text-lg font-light group-open:inline">
          –
        </span>
      </summary>
      <div className="grid pb-3">
        {head.map((value) => (
          <Choice key={value.value} site={site} facet={facet.name} {...value} chosen={chosen} />
        ))}
        {tail.length > 0 && (
          <details open={tail.some(({ value }) => chosen.includes(value))}>
            <summary className="line-link min-h-9 cursor-pointer list-none py-1.5 text-sm">
              {site.t('listing.more')}
            </summary>
            {tail.map((value) => (
              <Choice key={value.value} site={site} facet={facet.name} {...value} chosen={chosen} />
            ))}
          </details>
        )}
      </div>
    </details>
  );
}

function Choice({
  site,
  facet,
  value,
  count,
  chosen,
}: {
  readonly site: Site;
  readonly facet: string;
  readonly value: string;
  readonly count: number;
  readonly chosen: readonly string[];
}) {
  const checked = chosen.includes(value);
  return (
    <label className="flex min-h-9 cursor-pointer items-center gap-2.5 text-sm hover:underline hover:underline-offset-4">
      <input
        type={isSingle(facet) ? 'radio' : 'checkbox'}
        name={facet}
        value={value}
        defaultChecked={checked}
        key={String(checked)}
        className="size-4 shrink-0 accent-(--accent)"
      />
      <span className="flex-1">{facetValueName(site, facet, value)}</span>
      <span className="text-muted-foreground text-xs tabular-nums">{count}</span>
    </label>
  );
}
