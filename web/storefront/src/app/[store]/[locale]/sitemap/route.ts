import type { ProductCard } from '@ecomify/api-client';
import { readCollections } from '@/lib/collections';
import * as links from '@/lib/links';
import { origin } from '@/lib/origin';
import { refusal } from '@/lib/requests';
import { apiOf, placeOf, type Place, type StoreParams } from '@/lib/site';

const PAGE = 100;
/** Fifty thousand addresses are as many as one sitemap may have. */
const MOST = 50_000;

export async function GET(
  _: Request,
  { params }: { readonly params: Promise<StoreParams> },
): Promise<Response> {
  const place = placeOf(await params);
  const from = await origin();
  try {
    const [products, collections] = await Promise.all([all(place), readCollections(place)]);
    // The goods are there without search; their kinds are left out until it answers again.
    const kinds = collections.ok ? collections.data : [];
    const paths = [
      links.home(place.base),
      links.products(place.base),
      ...(kinds.length > 0 ? [links.collections(place.base)] : []),
      ...kinds.map(({ name }) => links.collection(place.base, name)),
      ...products.map(({ handle }) => links.product(place.base, handle)),
    ];
    const urls = paths.map((path) => `<url><loc>${from}${escaped(path)}</loc></url>`);
    const body = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.join('')}</urlset>\n`;
    return new Response(body, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
  } catch (error) {
    return refusal(error);
  }
}

async function all(place: Place): Promise<readonly ProductCard[]> {
  const products: ProductCard[] = [];
  let after: string | undefined;
  do {
    const page = await apiOf(place).get('/api/v1/storefront/products', { query: { first: PAGE, after } });
    products.push(...page.data);
    after = page.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? undefined) : undefined;
  } while (after !== undefined && products.length < MOST);
  return products;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
