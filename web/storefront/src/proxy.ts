import { NextResponse, type NextRequest } from 'next/server';
import { internalPath, parseAddress } from '@/lib/address';
import { cacheControl } from '@/lib/caching';
import { contentSecurityPolicy, SECURITY_HEADERS } from '@/lib/security-headers';

// demo: the pictures of the demo's store, which are served as any other file.
export const config = { matcher: '/((?!_next/|demo/|health$|icon.svg$|favicon.ico$).*)' };

/** Finds the store of a request, gives its page a policy that runs only what this server wrote, and says who may keep it. */
export function proxy(request: NextRequest): NextResponse {
  const address = parseAddress(request.headers.get('host') ?? '', request.nextUrl.pathname);
  const nonce = btoa(crypto.randomUUID());
  const policy = contentSecurityPolicy(nonce, process.env.NODE_ENV === 'development');

  const headers = new Headers(request.headers);
  headers.set('x-nonce', nonce);
  headers.set('x-path', address.path);
  headers.set('x-address', request.nextUrl.pathname + request.nextUrl.search);
  headers.set('content-security-policy', policy);

  const target = request.nextUrl.clone();
  // A folder of that name would be Next's own convention, which knows nothing of stores.
  target.pathname = internalPath(address).replace(/\/sitemap\.xml$/, '/sitemap');
  const response = NextResponse.rewrite(target, { request: { headers } });
  response.headers.set('content-security-policy', policy);
  const cookies = request.cookies.getAll().map(({ name }) => name);
  response.headers.set(
    'cache-control',
    cacheControl({ method: request.method, path: address.path, cookies }),
  );
  for (const [name, value] of SECURITY_HEADERS) {
    response.headers.set(name, value);
  }
  return response;
}
