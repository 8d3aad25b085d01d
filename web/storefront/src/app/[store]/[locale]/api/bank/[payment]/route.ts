import { isApiError } from '@ecomify/api-client';
import type { NextResponse } from 'next/server';
import { z } from 'zod';
import * as links from '@/lib/links';
import { fieldsOf, foreign, isForeign, refusal, seeOther } from '@/lib/requests';
import { apiOf, placeOf, type StoreParams } from '@/lib/site';

type Context = { readonly params: Promise<StoreParams & { readonly payment: string }> };

const Answer = z.object({ order: z.uuid(), token: z.string().max(200), approve: z.enum(['true', 'false']) });

export async function POST(request: Request, { params }: Context): Promise<NextResponse> {
  if (isForeign(request)) {
    return foreign();
  }
  const { payment, ...rest } = await params;
  const place = placeOf(rest);
  const answer = Answer.safeParse(await fieldsOf(request));
  if (!answer.success) {
    return seeOther(links.cart(place.base));
  }
  const { order, token, approve } = answer.data;
  try {
    await apiOf(place).post('/api/v1/storefront/payments/sandbox/{paymentId}/confirmation', {
      path: { paymentId: payment },
      body: { approve: approve === 'true' },
    });
  } catch (error) {
    // Answered before, by this shopper or by the clock: the order's page says what came of it.
    if (!isApiError(error, 'NOTHING_TO_CONFIRM')) {
      return refusal(error);
    }
  }
  return seeOther(links.order(place.base, order, token));
}
