import { ADDRESSES } from '../support/addresses.ts';
import { unique, type OwnStore } from '../support/store.ts';
import { expect, test } from '../support/test.ts';

const SHIRT = '/demo/harbour-linen-shirt.webp';

function sellsShirts(store: OwnStore) {
  const variants = [
    ['S', '40.00', 5],
    ['M', '41.00', 0],
  ] as const;
  return store.sells({
    title: 'Linen shirt',
    vendor: 'Weft',
    images: [{ url: SHIRT, altText: 'On a hanger' }],
    options: [{ name: 'Size', values: ['S', 'M'] }],
    variants: variants.map(([size, price, inventoryQty]) => ({
      sku: `${size}-${unique()}`,
      price: store.money(price),
      options: { Size: size },
      trackInventory: true,
      inventoryQty,
    })),
  });
}

test('search engines learn what is sold, for how much and where', async ({ page, store }) => {
  const shirt = await sellsShirts(store);
  const address = `/s/${store.slug}/products/${shirt.handle}`;
  await page.goto(address);

  const texts = await page.locator('script[type="application/ld+json"]').allTextContents();
  const offer = (price: string, availability: string) => ({
    '@type': 'Product',
    offers: {
      '@type': 'Offer',
      price,
      priceCurrency: 'EUR',
      availability: `https://schema.org/${availability}`,
    },
  });
  expect(texts.map((text) => JSON.parse(text) as unknown)).toContainEqual(
    expect.objectContaining({ '@type': 'ProductGroup', name: 'Linen shirt', variesBy: ['Size'] }),
  );
  expect(JSON.parse(texts.find((text) => text.includes('ProductGroup'))!)).toMatchObject({
    hasVariant: [offer('40.00', 'InStock'), offer('41.00', 'OutOfStock')],
  });
  const property = (name: string) => page.locator(`meta[property="og:${name}"]`);
  await expect(property('title')).toHaveAttribute('content', /Linen shirt/);
  await expect(property('site_name')).toHaveAttribute('content', store.name);
  await expect(property('url')).toHaveAttribute('content', new RegExp(`${address}$`));
  await expect(property('image')).toHaveAttribute('content', new RegExp(`^http.*${SHIRT}$`));
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', new RegExp(`^http.*${address}$`));
  const arabic = page.locator('link[rel=alternate][hreflang=ar]');
  await expect(arabic).toHaveAttribute('href', new RegExp(`/s/${store.slug}/ar/products/${shirt.handle}$`));
});

test('a store is at home at its own host name', async ({ request, store }) => {
  const shirt = await sellsShirts(store);
  const host = `${store.slug}.example`;
  const get = async (path: string) => {
    const answer = await request.get(ADDRESSES.storefront + path, { headers: { host }, maxRedirects: 0 });
    return { status: answer.status(), text: await answer.text() };
  };
  await store.admin('PATCH', `/stores/${store.id}`, { hosts: [host] });
  await expect.poll(async () => (await get('/')).status).toBe(200);

  expect((await get('/products')).text).toContain(`href="/products/${shirt.handle}"`);
  const product = await get(`/products/${shirt.handle}`);
  expect(product.text).toMatch(
    new RegExp(`rel="canonical" href="https?://${host}/products/${shirt.handle}"`),
  );
  expect((await get('/robots.txt')).text).toMatch(new RegExp(`Sitemap: https?://${host}/sitemap.xml`));
  expect((await get('/robots.txt')).text).toContain('Disallow: /checkout');
  expect((await get('/sitemap.xml')).text).toMatch(new RegExp(`https?://${host}/products/${shirt.handle}<`));
});
