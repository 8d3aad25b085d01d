import type { ProductPage } from '@ecomify/api-client';
import * as links from './links';
import { pictureUrl } from './pictures';
import type { Site } from './site';

/** schema.org's words for a product: a group where there is a choice. */
export function productData(site: Site, product: ProductPage, origin: string): object {
  const address = origin + links.product(site.base, product.handle);
  const images = product.images.map(pictureUrl).filter((url) => url !== null);
  const common = {
    name: product.title,
    description: product.seo.description ?? undefined,
    brand: product.vendor ? { '@type': 'Brand', name: product.vendor } : undefined,
    category: product.productType ?? undefined,
    image: images.length > 0 ? images : undefined,
  };
  const [only] = product.variants;
  if (product.variants.length === 1 && only) {
    return {
      '@context': 'https://schema.org',
      '@type': 'Product',
      ...common,
      sku: only.sku ?? undefined,
      offers: offer(only, address),
    };
  }
  return {
    '@context': 'https://schema.org',
    '@type': 'ProductGroup',
    ...common,
    url: address,
    productGroupID: product.id,
    variesBy: product.options.map((option) => option.name),
    hasVariant: product.variants.map((variant) => ({
      '@type': 'Product',
      name: `${product.title} – ${variant.title}`,
      sku: variant.sku ?? undefined,
      image: images[0],
      offers: offer(variant, origin + links.product(site.base, product.handle, variant.id)),
    })),
  };
}

function offer(variant: ProductPage['variants'][number], url: string): object {
  return {
    '@type': 'Offer',
    url,
    price: variant.price.amount,
    priceCurrency: variant.price.currencyCode,
    availability: variant.inStock ? 'https://schema.org/InStock' : 'https://schema.org/OutOfStock',
    itemCondition: 'https://schema.org/NewCondition',
  };
}
