import type { NextRequest } from 'next/server';
import { orderStream } from '@/server/order-stream';
import { problem } from '@/server/problem';
import { accessToken } from '@/server/session';

/** New orders as server-sent events: the subscription's token stays on this server. */
export async function GET(request: NextRequest): Promise<Response> {
  const token = await accessToken(request);
  const storeId = request.nextUrl.searchParams.get('store');
  if (token === undefined || storeId === null) {
    return problem(401, 'SIGNED_OUT', 'The session has ended');
  }
  return new Response(orderStream(token, storeId, request.signal), {
    headers: {
      'content-type': 'text/event-stream',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
    },
  });
}
