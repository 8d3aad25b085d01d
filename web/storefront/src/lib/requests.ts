import 'server-only';

import { ApiError } from '@ecomify/api-client';
import { NextResponse } from 'next/server';

/**
 * Refuses what another site's page makes a browser send. Every browser of today says where a request comes from; one that
 * does not is told apart by its Origin.
 */
export function isForeign(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site');
  if (site !== null) {
    return site !== 'same-origin';
  }
  const origin = request.headers.get('origin');
  return origin === null || new URL(origin).host !== request.headers.get('host');
}

export function foreign(): NextResponse {
  return NextResponse.json({ code: 'FOREIGN_REQUEST', fields: {}, facts: {} }, { status: 403 });
}

/** An island asks for JSON; a form of its own wants a page. */
export function wantsJson(request: Request): boolean {
  return request.headers.get('accept')?.includes('application/json') ?? false;
}

/** The fields of a form or a JSON document. */
export async function fieldsOf(request: Request): Promise<Record<string, unknown>> {
  if (request.headers.get('content-type')?.includes('application/json')) {
    return (await request.json()) as Record<string, unknown>;
  }
  return Object.fromEntries(await request.formData());
}

/** What an island learns of a failure. @param names what fields of the platform's request are called in the form */
export function refusal(error: unknown, names: Readonly<Record<string, string>> = {}): NextResponse {
  if (!(error instanceof ApiError)) {
    throw error;
  }
  const { code, facts, traceId } = error;
  const fields = Object.fromEntries(
    Object.entries(error.fields).map(([name, text]) => [names[name] ?? name, text]),
  );
  return NextResponse.json(
    { code, fields, facts, traceId },
    { status: error.status === 0 ? 503 : error.status },
  );
}

/** After a form was sent: the browser loads the page anew, and a reload sends nothing again. */
export function seeOther(path: string): NextResponse {
  return new NextResponse(null, { status: 303, headers: { location: path } });
}
