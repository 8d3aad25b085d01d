import { NextResponse, type NextRequest } from 'next/server';
import { contentSecurityPolicy, SECURITY_HEADERS } from '@/server/security-headers';

export const config = { matcher: '/((?!_next/|icon.svg).*)' };

const WITHOUT_SESSION = ['/sign-in', '/register', '/health'];
const REFRESH_COOKIE = 'ecomify_admin_refresh';

/** Sends visitors without a session to the door; whether a session still holds, the platform says at the first request. */
function doorFor(request: NextRequest): NextResponse | undefined {
  const { pathname, search } = request.nextUrl;
  const isPage = !pathname.startsWith('/api/') && !pathname.startsWith('/live/');
  if (!isPage || WITHOUT_SESSION.includes(pathname) || request.cookies.has(REFRESH_COOKIE)) {
    return undefined;
  }
  const door = request.nextUrl.clone();
  door.pathname = '/sign-in';
  door.search = pathname === '/' ? '' : `?next=${encodeURIComponent(pathname + search)}`;
  return NextResponse.redirect(door);
}

export function proxy(request: NextRequest): NextResponse {
  const nonce = btoa(crypto.randomUUID());
  const policy = contentSecurityPolicy(nonce, process.env.NODE_ENV === 'development');
  const headers = new Headers(request.headers);
  headers.set('content-security-policy', policy);
  const response = doorFor(request) ?? NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  for (const [name, value] of SECURITY_HEADERS) {
    response.headers.set(name, value);
  }
  return response;
}
