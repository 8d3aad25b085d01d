import { ApiError, type ApiClient } from '@ecomify/api-client';
import { NextResponse, type NextRequest } from 'next/server';
import { keepFlash } from '@/lib/flash';
import * as links from '@/lib/links';
import { nextPath } from '@/lib/next-page';
import { fieldsOf, foreign, isForeign, refusal, seeOther } from '@/lib/requests';
import { endSession, keepSession, refreshedToken } from '@/lib/sessions';
import { apiOf, placeOf, type Place, type StoreParams } from '@/lib/site';

type Context = { readonly params: Promise<StoreParams & { readonly action: string }> };

/** A page needs a fresh token, and only a route can set its cookie: it sends the browser here and gets it back. */
export async function GET(request: NextRequest, { params }: Context): Promise<NextResponse> {
  const { action, ...rest } = await params;
  const place = placeOf(rest);
  if (action !== 'refresh') {
    return NextResponse.json({ code: 'NOT_FOUND' }, { status: 404 });
  }
  try {
    const next = after(place, request.nextUrl.searchParams.get('next'));
    return seeOther((await refreshedToken(place)) === undefined ? links.signIn(place.base) : next);
  } catch (error) {
    return refusal(error);
  }
}

export async function POST(request: Request, { params }: Context): Promise<NextResponse> {
  if (isForeign(request)) {
    return foreign();
  }
  const { action, ...rest } = await params;
  const place = placeOf(rest);
  const fields = await fieldsOf(request);
  const text = (name: string) => String(fields[name] ?? '');
  switch (action) {
    case 'sign-in':
      return begin(place, text, links.signIn(place.base, text('next') || undefined), (api) =>
        api.post('/api/v1/storefront/auth/login', {
          body: { email: text('email'), password: text('password') },
        }),
      );
    case 'register':
      return begin(place, text, links.register(place.base), (api) =>
        api.post('/api/v1/storefront/auth/register', {
          body: {
            email: text('email'),
            password: text('password'),
            firstName: text('firstName'),
            lastName: text('lastName'),
            acceptsMarketing: fields.acceptsMarketing === 'on',
          },
        }),
      );
    case 'sign-out':
      await endSession(place);
      return seeOther(links.home(place.base));
    default:
      return NextResponse.json({ code: 'NOT_FOUND' }, { status: 404 });
  }
}

type SignIn = (api: ApiClient) => Promise<{ accessToken: string; refreshToken: string; expiresIn: number }>;

async function begin(
  place: Place,
  text: (name: string) => string,
  form: string,
  signIn: SignIn,
): Promise<NextResponse> {
  try {
    await keepSession(place, await signIn(apiOf(place)));
    return seeOther(after(place, text('next')));
  } catch (error) {
    if (!(error instanceof ApiError)) {
      throw error;
    }
    const values = { email: text('email'), firstName: text('firstName'), lastName: text('lastName') };
    await keepFlash(place, { code: error.code, fields: error.fields, values });
    return seeOther(form);
  }
}

function after(place: Place, next: string | null): string {
  const path = nextPath(next);
  return path === null ? links.account(place.base) : place.base + path;
}
