import { origin } from '@/lib/origin';
import { placeOf, type StoreParams } from '@/lib/site';

const PRIVATE = ['/cart', '/checkout', '/account', '/orders', '/search', '/api', '/bank'];

export async function GET(
  _: Request,
  { params }: { readonly params: Promise<StoreParams> },
): Promise<Response> {
  const { root } = placeOf(await params);
  const lines = [
    'User-agent: *',
    ...PRIVATE.map((path) => `Disallow: ${root}${path}`),
    '',
    `Sitemap: ${await origin()}${root}/sitemap.xml`,
  ];
  return new Response(`${lines.join('\n')}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
}
