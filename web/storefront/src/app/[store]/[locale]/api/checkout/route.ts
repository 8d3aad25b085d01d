import { NextResponse } from 'next/server';
import { cartId, forgetCart } from '@/lib/cart-cookie';
import { keepOpenOrder } from '@/lib/open-order';
import * as links from '@/lib/links';
import { origin } from '@/lib/origin';
import { checkoutOf, CheckoutRequest, METHOD } from '@/lib/place-order';
import { foreign, isForeign, refusal } from '@/lib/requests';
import { refreshedToken } from '@/lib/sessions';
import { apiOf, placeOf, type StoreParams } from '@/lib/site';

/** Places the order of this browser's cart; where it can be followed is the answer, whatever came of it so far. */
export async function POST(
  request: Request,
  { params }: { readonly params: Promise<StoreParams> },
): Promise<NextResponse> {
  if (isForeign(request)) {
    return foreign();
  }
  const place = placeOf(await params);
  const id = await cartId();
  const asked = CheckoutRequest.safeParse(await request.json());
  if (id === undefined || !asked.success) {
    const code = id === undefined ? 'CART_EMPTY' : 'VALIDATION_FAILED';
    return NextResponse.json({ code, fields: {}, facts: {}, traceId: null }, { status: 400 });
  }
  try {
    const api = apiOf(place, await refreshedToken(place));
    const answer = await api.post('/api/v1/storefront/checkout', {
      body: checkoutOf(asked.data, id, (await origin()) + links.order(place.base, 'return')),
      idempotencyKey: asked.data.key,
    });
    const token = new URL(answer.statusUrl ?? '', 'http://platform').searchParams.get('token') ?? '';
    const order = 'id' in answer ? answer.id : answer.orderId;
    if ('id' in answer) {
      await forgetCart(place);
    } else {
      await keepOpenOrder(place, { order, token });
    }
    return NextResponse.json({ url: links.order(place.base, order, token) });
  } catch (error) {
    return refusal(error, METHOD);
  }
}
