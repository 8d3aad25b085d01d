import { NextResponse } from 'next/server';
import { CartChange, changeCart, noCart, readCart } from '@/lib/carts';
import * as links from '@/lib/links';
import { fieldsOf, foreign, isForeign, refusal, seeOther, wantsJson } from '@/lib/requests';
import { placeOf, siteOf, type StoreParams } from '@/lib/site';

type Context = { readonly params: Promise<StoreParams> };

export async function GET(_: Request, { params }: Context): Promise<NextResponse> {
  try {
    const site = await siteOf(await params);
    return NextResponse.json((await readCart(site)) ?? noCart(site.details.currency));
  } catch (error) {
    return refusal(error);
  }
}

export async function POST(request: Request, { params }: Context): Promise<NextResponse> {
  if (isForeign(request)) {
    return foreign();
  }
  const place = placeOf(await params);
  const json = wantsJson(request);
  const change = CartChange.safeParse(await fieldsOf(request));
  if (!change.success) {
    return NextResponse.json({ code: 'VALIDATION_FAILED', fields: {}, facts: {} }, { status: 400 });
  }
  try {
    const cart = await changeCart(place, change.data);
    return json ? NextResponse.json(cart) : seeOther(links.cart(place.base));
  } catch (error) {
    const refused = refusal(error);
    if (json) {
      return refused;
    }
    const { code } = (await refused.json()) as { code: string };
    return seeOther(`${links.cart(place.base)}?error=${encodeURIComponent(code)}`);
  }
}
