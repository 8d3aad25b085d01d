import { NextResponse, type NextRequest } from 'next/server';
import { cartId, forgetCart } from '@/lib/cart-cookie';
import { orderVersion } from '@/lib/order-version';
import { readOrder } from '@/lib/orders';
import { refusal } from '@/lib/requests';
import { placeOf, type StoreParams } from '@/lib/site';

type Context = { readonly params: Promise<StoreParams & { readonly id: string }> };

/** Where an order stands, for the page that follows it. A cart that has become an order is forgotten on the way. */
export async function GET(request: NextRequest, { params }: Context): Promise<NextResponse> {
  const { id, ...rest } = await params;
  const place = placeOf(rest);
  try {
    const token = request.nextUrl.searchParams.get('token') ?? undefined;
    const status = await readOrder(place, id, token);
    if (token !== undefined && status.status === 'CONFIRMED' && (await cartId()) !== undefined) {
      await forgetCart(place);
    }
    return NextResponse.json({ version: orderVersion(status) });
  } catch (error) {
    return refusal(error);
  }
}
