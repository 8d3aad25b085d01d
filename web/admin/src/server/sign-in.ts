import 'server-only';

import { isApiError, type ApiError } from '@ecomify/api-client';
import type { NextRequest } from 'next/server';
import { problem } from './problem';
import { accessToken, endSession, gateway, keepSession, keepStore, lastStore } from './session';

type SignedIn = Awaited<ReturnType<typeof login>>;

const login = (body: { email: string; password: string }) => gateway().post('/api/v1/auth/login', { body });

/** A person who may work in some store is at once in the one of their last visit, or in their first. */
async function keepSignedIn(request: NextRequest, signedIn: SignedIn): Promise<Response> {
  const last = await lastStore();
  const store = signedIn.stores.find(({ id }) => id === last) ?? signedIn.stores[0];
  const tokens =
    store === undefined
      ? signedIn
      : await gateway(signedIn.accessToken).post('/api/v1/auth/switch-store', {
          body: { storeId: store.id },
        });
  await keepSession(request, tokens);
  return Response.json({ user: signedIn.user, stores: signedIn.stores });
}

async function signIn(request: NextRequest): Promise<Response> {
  return keepSignedIn(request, await login(await request.json()));
}

async function register(request: NextRequest): Promise<Response> {
  const registered = await gateway().post('/api/v1/auth/register', { body: await request.json() });
  return keepSignedIn(request, { ...registered, stores: registered.stores ?? [] });
}

async function signOut(request: NextRequest): Promise<Response> {
  await endSession(request);
  return new Response(null, { status: 204 });
}

async function switchStore(request: NextRequest): Promise<Response> {
  const token = await accessToken(request);
  if (token === undefined) {
    return problem(401, 'SIGNED_OUT', 'The session has ended');
  }
  const { storeId } = (await request.json()) as { storeId: string };
  await keepSession(request, await gateway(token).post('/api/v1/auth/switch-store', { body: { storeId } }));
  await keepStore(request, storeId);
  return new Response(null, { status: 204 });
}

const CREDENTIALS: Readonly<Record<string, (request: NextRequest) => Promise<Response>>> = {
  '/api/v1/auth/login': signIn,
  '/api/v1/auth/register': register,
  '/api/v1/auth/logout': signOut,
  '/api/v1/auth/switch-store': switchStore,
};

function answer(error: ApiError): Response {
  const { status, code, title, detail, traceId, violations, facts } = error;
  return Response.json(
    { ...facts, status, code, title, detail, traceId, violations },
    { status: status === 0 ? 502 : status, headers: { 'content-type': 'application/problem+json' } },
  );
}

/** Answers what deals in tokens by itself: they go into cookies that no script can read. Undefined for other requests. */
export async function credentials(request: NextRequest, path: string): Promise<Response | undefined> {
  const handle = request.method === 'POST' ? CREDENTIALS[path] : undefined;
  if (handle === undefined) {
    return undefined;
  }
  try {
    return await handle(request);
  } catch (error) {
    if (isApiError(error)) {
      return answer(error);
    }
    throw error;
  }
}
