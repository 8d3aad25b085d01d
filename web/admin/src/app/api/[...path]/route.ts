import type { NextRequest } from 'next/server';
import { forward } from '@/server/forward';
import { problem } from '@/server/problem';
import { isSameOrigin } from '@/server/same-origin';
import { credentials } from '@/server/sign-in';

type Context = { readonly params: Promise<{ readonly path: readonly string[] }> };

const OPEN = [/^\/api\/v1\/admin\/./, /^\/api\/v1\/auth\/me$/];

/** The platform's API under this application's own address, for the browser's api-client. */
async function handle(request: NextRequest, { params }: Context): Promise<Response> {
  if (!isSameOrigin(request.method, request.headers)) {
    return problem(403, 'FOREIGN_ORIGIN', 'The request comes from another site');
  }
  const { path } = await params;
  const address = `/api/${path.map(encodeURIComponent).join('/')}`;
  const answered = await credentials(request, address);
  if (answered !== undefined) {
    return answered;
  }
  return OPEN.some((pattern) => pattern.test(address))
    ? forward(request, address)
    : problem(404, 'NOT_FOUND', 'There is nothing at this address');
}

export { handle as DELETE, handle as GET, handle as PATCH, handle as POST, handle as PUT };
