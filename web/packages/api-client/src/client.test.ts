import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ApiClient, address } from './client';
import { ApiError } from './problem';

type Seen = {
  readonly method?: string;
  readonly url?: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
};
type Reply = { readonly status: number; readonly headers?: Record<string, string>; readonly body?: string };

let server: Server;
let seen: Seen[] = [];
let reply: Reply;

beforeEach(async () => {
  seen = [];
  reply = { status: 200, headers: { 'content-type': 'application/json' }, body: '{}' };
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (part) => (body += part));
    request.on('end', () => {
      seen.push({ method: request.method, url: request.url, headers: request.headers, body });
      response.writeHead(reply.status, reply.headers).end(reply.body);
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
});

afterEach(() => new Promise((done) => server.close(done)));

function client(): ApiClient {
  const { port } = server.address() as AddressInfo;
  return new ApiClient({ baseUrl: `http://127.0.0.1:${port}`, headers: () => ({ 'x-store': 'harbour' }) });
}

async function failure(work: Promise<unknown>): Promise<ApiError> {
  try {
    await work;
  } catch (error) {
    return error as ApiError;
  }
  throw new Error('expected a failure');
}

describe('the client', () => {
  it('sends what the request says, with the headers of its options', async () => {
    const lines = { variantId: 'a', quantity: 2 };
    await client().post('/api/v1/storefront/cart/{cartId}/lines', {
      path: { cartId: 'c/1' },
      body: lines,
      idempotencyKey: 'k',
    });

    expect(seen[0]).toMatchObject({ method: 'POST', url: '/api/v1/storefront/cart/c%2F1/lines' });
    expect(JSON.parse(seen[0]?.body ?? '')).toEqual(lines);
    expect(seen[0]?.headers).toMatchObject({
      'x-store': 'harbour',
      'idempotency-key': 'k',
      'content-type': 'application/json',
    });
  });

  it('turns a problem document into an error with its fields and facts', async () => {
    const problem = {
      title: 'The request has invalid fields',
      code: 'VALIDATION_FAILED',
      traceId: '0af7',
      violations: [
        { field: 'email', code: 'Email', message: 'first' },
        { field: 'email', code: 'Size', message: 'second' },
      ],
      limit: 3,
    };
    reply = {
      status: 400,
      headers: { 'content-type': 'application/problem+json' },
      body: JSON.stringify(problem),
    };

    const error = await failure(client().get('/api/v1/storefront/store', {}));

    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({
      status: 400,
      code: 'VALIDATION_FAILED',
      traceId: '0af7',
      facts: { limit: 3 },
      temporary: false,
    });
    expect(error.fields).toEqual({ email: 'first' });
  });

  it('says how long to wait, and that it may help', async () => {
    reply = { status: 503, headers: { 'retry-after': '5' }, body: '<html>' };

    const error = await failure(client().get('/api/v1/storefront/store', {}));

    expect(error).toMatchObject({ status: 503, code: 'HTTP_503', retryAfter: 5, temporary: true });
  });

  it('calls no answer at all unreachable', async () => {
    const gone = new ApiClient({ baseUrl: 'http://127.0.0.1:1' });

    expect(await failure(gone.get('/api/v1/storefront/store', {}))).toMatchObject({
      code: 'UNREACHABLE',
      status: 0,
      temporary: true,
    });
  });

  it('hands the ETag out and sends it back', async () => {
    reply = { status: 200, headers: { 'content-type': 'application/json', etag: '"7"' }, body: '{}' };

    const { etag } = await client().getWithEtag('/api/v1/admin/products/{id}', { path: { id: 'p' } });
    await client().patch('/api/v1/admin/products/{id}', { path: { id: 'p' }, body: {}, ifMatch: etag ?? '' });

    expect(seen[1]?.headers['if-match']).toBe('"7"');
  });
});

describe('an address', () => {
  it('repeats lists and leaves out what is not there', () => {
    expect(address('/a/{id}', { id: 'x y' }, { tag: ['b', 'c&d'], after: undefined, first: 3 })).toBe(
      '/a/x%20y?tag=b&tag=c%26d&first=3',
    );
  });
});
