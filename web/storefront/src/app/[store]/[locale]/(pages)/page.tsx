import { formatMoney } from '@ecomify/i18n';
import type { SearchResult } from '@ecomify/api-client';
import type { Metadata } from 'next';
import { Failure } from '@/components/failure';
import { Link } from '@/components/link';
import { Picture } from '@/components/picture';
import { ProductGrid } from '@/components/product-grid';
import { alternates, metadataOf } from '@/lib/metadata';
import * as links from '@/lib/links';
import { attempt } from '@/lib/result';
import { apiOf, siteOf, type Site, type StoreParams } from '@/lib/site';

type Props = { readonly params: Promise<StoreParams> };

const NEWEST = 11;
const IN_THE_HERO = 3;

export function generateMetadata({ params }: Props): Promise<Metadata> {
  return metadataOf(params, (site) => ({ title: { absolute: site.details.name }, ...alternates(site, '') }));
}

export default async function Home({ params }: Props) {
  const site = await siteOf(await params);
  const api = apiOf(site);
  // The shelf needs product-service alone; what search adds is left out while it cannot be asked.
  const [newest, overview] = await Promise.all([
    attempt(api.get('/api/v1/storefront/products', { query: { sort: 'newest', first: NEWEST } })),
    attempt(api.get('/api/v1/storefront/search', { query: { first: '1' } })),
  ]);
  const found = overview.ok ? overview.data : undefined;
  const products = newest.ok ? newest.data.data : [];
  return (
    <>
      <section className="page grid items-center gap-x-12 gap-y-12 py-10 md:grid-cols-[1.1fr_1fr] md:py-16 lg:gap-x-20">
        <div className="grid justify-items-start gap-6">
          <h1 className="display text-hero">{site.t('home.intro')}</h1>
          <p className="text-muted-foreground max-w-md text-lg text-pretty">
            {found ? site.t('home.lead', { count: found.totalCount }) : site.t('home.leadPlain')}
          </p>
          <Link href={links.products(site.base)} className="btn btn-primary mt-2">
            {site.t('home.browse')}
          </Link>
        </div>
        {products.length >= IN_THE_HERO && (
          <ul className="grid grid-cols-2 gap-4 md:gap-6">
            {products.slice(0, IN_THE_HERO).map((product, index) => (
              <li key={product.id} className={index === 0 ? 'row-span-2 self-center' : ''}>
                <Link href={links.product(site.base, product.handle)} className="block">
                  <span className="sr-only">{product.title}</span>
                  <Picture subject={product} image={product.image} alt="" first={index === 0} />
                </Link>
              </li>
            ))}
          </ul>
        )}
      </section>
      <Promises site={site} />
      {found && <Collections site={site} result={found} />}
      <section aria-labelledby="newest" className="page mt-20 md:mt-32">
        <header className="mb-8 flex flex-wrap items-end justify-between gap-4 md:mb-12">
          <div>
            <h2 id="newest" className="display text-3xl">
              {site.t('home.newest')}
            </h2>
            <p className="text-muted-foreground mt-1">{site.t('home.newestLead')}</p>
          </div>
          <Link href={links.products(site.base)} className="line-link text-sm">
            {site.t('home.browse')}
          </Link>
        </header>
        {newest.ok ? (
          <ProductGrid
            site={site}
            products={products.slice(products.length >= NEWEST ? IN_THE_HERO : 0)}
            wide
          />
        ) : (
          <Failure error={newest.error} t={site.t} />
        )}
      </section>
    </>
  );
}

function Promises({ site }: { readonly site: Site }) {
  const { t, locale } = site;
  const { shippingPrice, freeShippingFrom } = site.details.checkout;
  const delivery =
    Number(shippingPrice.amount) === 0
      ? t('home.deliveryFree')
      : freeShippingFrom
        ? t('home.deliveryFrom', { amount: formatMoney(locale, freeShippingFrom) })
        : t('home.deliveryFlat', { amount: formatMoney(locale, shippingPrice) });
  const promises = [
    [t('home.delivery'), delivery],
    [t('home.returns'), t('home.returnsText')],
    [t('home.stock'), t('home.stockText')],
  ];
  return (
    <dl className="page border-border grid gap-px border-y sm:grid-cols-3">
      {promises.map(([name, text]) => (
        <div key={name} className="sm:[&+&]:border-border py-5 sm:px-6 sm:first:ps-0 sm:[&+&]:border-s">
          <dt className="text-sm font-medium">{name}</dt>
          <dd className="text-muted-foreground text-sm">{text}</dd>
        </div>
      ))}
    </dl>
  );
}

/** An index, as in a book: what there is, and how much of it. */
function Collections({ site, result }: { readonly site: Site; readonly result: SearchResult }) {
  const types = result.facets.find((facet) => facet.name === 'productType')?.values ?? [];
  if (types.length < 2) {
    return null;
  }
  return (
    <section id="collections" aria-labelledby="collections-title" className="page mt-20 scroll-mt-8 md:mt-32">
      <h2 id="collections-title" className="eyebrow mb-6">
        {site.t('home.collections')}
      </h2>
      <ul className="display flex flex-wrap gap-x-[0.7em] gap-y-2 text-3xl">
        {types.map(({ value, count }) => (
          <li key={value}>
            <Link
              href={links.collection(site.base, value)}

              className="hover:text-highlight-text decoration-1 underline-offset-8 hover:underline"
            >
              {value}
              <sup className="text-muted-foreground -top-[1.4em] ms-1 font-sans text-xs tracking-normal tabular-nums">
                <span className="sr-only">{site.t('home.pieces', { count })}</span>
                <span aria-hidden>{count}</span>
              </sup>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
