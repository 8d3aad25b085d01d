import { formatMoney } from '@ecomify/i18n';
import type { ProductPage } from '@ecomify/api-client';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache, Suspense } from 'react';
import { Breadcrumbs } from '@/components/breadcrumbs';
import { Failure } from '@/components/failure';
import { Gallery } from '@/components/gallery';
import { StructuredData } from '@/components/structured-data';
import { ProductGrid } from '@/components/product-grid';
import { BuyBox } from '@/islands/buy-box';
import * as links from '@/lib/links';
import { alternates } from '@/lib/metadata';
import { origin } from '@/lib/origin';
import { pictureUrl } from '@/lib/pictures';
import { productData } from '@/lib/product-data';
import { attempt } from '@/lib/result';
import { apiOf, siteOf, type Site, type StoreParams } from '@/lib/site';
import { summary } from '@/lib/summary';
import { initialVariant } from '@/lib/variants';

type Props = {
  readonly params: Promise<StoreParams & { readonly handle: string }>;
  readonly searchParams: Promise<{ readonly variant?: string | string[] }>;
};

const load = cache(async (store: string, locale: string, handle: string) => {
  const site = await siteOf({ store, locale });
  const product = await attempt(
    apiOf(site).get('/api/v1/storefront/products/{handle}', { path: { handle: decodeURIComponent(handle) } }),
  );
  return { site, product };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { store, locale, handle } = await params;
  const loaded = await attempt(load(store, locale, handle));
  if (!loaded.ok || !loaded.data.product.ok) {
    return { robots: { index: false } };
  }
  const { site, product } = loaded.data;
  const { seo, images } = product.data;
  const picture = pictureUrl(images[0]);
  const description = seo.description ?? summary(product.data.description ?? '', product.data.title);
  const { alternates: addresses, openGraph } = alternates(site, `/products/${handle}`);
  return {
    title: { absolute: seo.title },
    description,
    alternates: addresses,
    openGraph: { ...openGraph, title: seo.title, description, images: picture ? [picture] : [] },
  };
}

export default async function Product({ params, searchParams }: Props) {
  const { store, locale, handle } = await params;
  const { site, product: result } = await load(store, locale, handle);
  if (!result.ok) {
    if (result.error.status === 404) {
      notFound();
    }
    return <Failure error={result.error} t={site.t} className="page" />;
  }
  const product = result.data;
  const { variant } = await searchParams;
  const initial = initialVariant(product.variants, typeof variant === 'string' ? variant : undefined);
  const { t } = site;
  const here = { name: product.title, href: links.product(site.base, product.handle) };
  return (
    <>
      <StructuredData data={productData(site, product, await origin())} />
      <article className="page grid gap-x-12 gap-y-8 py-6 md:grid-cols-[1.25fr_1fr] md:py-10 lg:gap-x-20">
        <Gallery site={site} product={product} />
        <div className="content-start md:sticky md:top-(--below-header) md:grid md:self-start">
          <Breadcrumbs site={site} steps={wayTo(site, product)} here={here} />
          <h1 className="display mt-2 text-3xl">{product.title}</h1>
          {product.vendor && <p className="text-muted-foreground mt-1 text-sm">{product.vendor}</p>}
          <BuyBox
            base={site.base}
            handle={product.handle}
            options={product.options}
            variants={product.variants}
            initial={initial?.id ?? ''}
            note={t(site.details.checkout.pricesIncludeTax ? 'product.taxIncluded' : 'product.taxExcluded')}
          />
          <Details site={site} product={product} />
        </div>
      </article>
      <Suspense>
        <Related site={site} product={product} />
      </Suspense>
    </>
  );
}

function wayTo({ base, t }: Site, { productType }: ProductPage) {
  return productType
    ? [
        { name: t('header.collections'), href: links.collections(base) },
        { name: productType, href: links.collection(base, productType) },
      ]
    : [{ name: t('header.shop'), href: links.products(base) }];
}

function Details({ site, product }: { readonly site: Site; readonly product: ProductPage }) {
  const { t } = site;
  return (
    <div className="border-border mt-8 border-b">
      {product.description && (
        <Section title={t('product.details')} open>
          {/* Sanitised by the platform when it was saved. */}
          <div className="prose max-w-prose" dangerouslySetInnerHTML={{ __html: product.description }} />
        </Section>
      )}
      <Section title={t('product.deliveryTitle')}>{delivery(site)}</Section>
    </div>
  );
}

function Section({
  title,
  open,
  children,
}: {
  readonly title: string;
  readonly open?: boolean;
  readonly children: React.ReactNode;
}) {
  return (
    <details open={open} className="group border-border border-t">
      <summary className="flex min-h-13 cursor-pointer list-none items-center justify-between font-medium">
        {title}
        <span aria-hidden className="text-xl font-light transition-transform group-open:rotate-45">
          +
        </span>
      </summary>
      <div className="text-muted-foreground pb-5 text-[0.9375rem]">{children}</div>
    </details>
  );
}

function delivery({ t, locale, details }: Site): string {
  const { shippingPrice, freeShippingFrom } = details.checkout;
  if (Number(shippingPrice.amount) === 0) {
    return t('product.deliveryFree');
  }
  const amount = formatMoney(locale, shippingPrice);
  return freeShippingFrom
    ? t('product.deliveryFrom', { amount, free: formatMoney(locale, freeShippingFrom) })
    : t('product.deliveryFlat', { amount });
}

/** Others of the same kind; left out while search does not answer. */
async function Related({ site, product }: { readonly site: Site; readonly product: ProductPage }) {
  if (!product.productType) {
    return null;
  }
  const found = await attempt(
    apiOf(site).get('/api/v1/storefront/search', { query: { productType: product.productType, first: '5' } }),
  );
  const others = found.ok ? found.data.data.filter((other) => other.id !== product.id).slice(0, 4) : [];
  return others.length === 0 ? null : (
    <section aria-labelledby="related" className="page mt-20 md:mt-28">
      <h2 id="related" className="display mb-8 text-2xl">
        {site.t('product.related')}
      </h2>
      <ProductGrid site={site} products={others} wide />
    </section>
  );
}
