import type { NextResponse } from 'next/server';
import * as links from '@/lib/links';
import { openOrder } from '@/lib/open-order';
import { seeOther } from '@/lib/requests';
import { placeOf, type StoreParams } from '@/lib/site';

/** Where a bank sends a shopper back to. */
export async function GET(
  _: Request,
  { params }: { readonly params: Promise<StoreParams> },
): Promise<NextResponse> {
  const { base } = placeOf(await params);
  const open = await openOrder();
  return seeOther(open ? links.order(base, open.order, open.token) : links.cart(base));
}
