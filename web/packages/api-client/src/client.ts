import type { TypedDocumentString } from './generated/graphql/graphql';
import type { AnswerOf, Operation, PathOf, Request } from './paths';
import { ApiError, problemOf, unreachable } from './problem';

export type ClientOptions = {
  /** Where the gateway is, or what stands in front of it; without a slash at its end. */
  readonly baseUrl: string;
  /** Asked before each request: the store, the credential. */
  readonly headers?: () => HeadersInit | Promise<HeadersInit>;
  /** Milliseconds after which a request is given up. */
  readonly timeout?: number;
  readonly fetch?: typeof fetch;
};

type AnyRequest = {
  readonly path?: object;
  readonly query?: object;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly idempotencyKey?: string;
  readonly ifMatch?: string;
  readonly signal?: AbortSignal;
};

/** With the parts of the answer that are not its body. */
export type Answer<T> = { readonly data: T; readonly status: number; readonly etag: string | null };

/** Fills a path's parameters in and appends the query; a list becomes a repeated parameter, null and undefined are left out. */
export function address(path: string, parameters: object = {}, query: object = {}): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String((parameters as Record<string, unknown>)[name])),
  );
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const each of Array.isArray(value) ? value : [value]) {
      if (each !== undefined && each !== null) {
        search.append(name, String(each));
      }
    }
  }
  return search.size === 0 ? filled : `${filled}?${search}`;
}

async function read(response: Response): Promise<unknown> {
  const text = await response.text();
  const json = response.headers.get('content-type')?.includes('json') ?? false;
  return text === '' ? undefined : json ? JSON.parse(text) : text;
}

/** The only way to the platform: typed by its own description, every failure an {@link ApiError}. */
export class ApiClient {
  readonly #options: ClientOptions;

  constructor(options: ClientOptions) {
    this.#options = options;
  }

  /** The same way to the platform, on which every request carries further headers. */
  sending(more: Readonly<Record<string, string>>): ApiClient {
    const { headers } = this.#options;
    return new ApiClient({
      ...this.#options,
      headers: async () => [...new Headers(await headers?.()), ...Object.entries(more)],
    });
  }

  async get<P extends PathOf<'get'>>(
    path: P,
    request: Request<Operation<'get', P>>,
  ): Promise<AnswerOf<Operation<'get', P>>> {
    return (await this.getWithEtag(path, request)).data;
  }

  /** For what is changed afterwards: the ETag goes into the change's `ifMatch`. */
  getWithEtag<P extends PathOf<'get'>>(
    path: P,
    request: Request<Operation<'get', P>>,
  ): Promise<Answer<AnswerOf<Operation<'get', P>>>> {
    return this.#send('GET', path, request as AnyRequest);
  }

  async post<P extends PathOf<'post'>>(
    path: P,
    request: Request<Operation<'post', P>>,
  ): Promise<AnswerOf<Operation<'post', P>>> {
    return (await this.#send<AnswerOf<Operation<'post', P>>>('POST', path, request as AnyRequest)).data;
  }

  async put<P extends PathOf<'put'>>(
    path: P,
    request: Request<Operation<'put', P>>,
  ): Promise<AnswerOf<Operation<'put', P>>> {
    return (await this.#send<AnswerOf<Operation<'put', P>>>('PUT', path, request as AnyRequest)).data;
  }

  async patch<P extends PathOf<'patch'>>(
    path: P,
    request: Request<Operation<'patch', P>>,
  ): Promise<AnswerOf<Operation<'patch', P>>> {
    return (await this.#send<AnswerOf<Operation<'patch', P>>>('PATCH', path, request as AnyRequest)).data;
  }

  async delete<P extends PathOf<'delete'>>(
    path: P,
    request: Request<Operation<'delete', P>>,
  ): Promise<AnswerOf<Operation<'delete', P>>> {
    return (await this.#send<AnswerOf<Operation<'delete', P>>>('DELETE', path, request as AnyRequest)).data;
  }

  /** Anything but a success of the whole operation is an {@link ApiError} with the code of the first error. */
  async graphql<TResult, TVariables>(
    document: TypedDocumentString<TResult, TVariables>,
    ...[variables, signal]: TVariables extends Record<string, never>
      ? [undefined?, AbortSignal?]
      : [TVariables, AbortSignal?]
  ): Promise<TResult> {
    const body = { query: document.toString(), variables };
    const { data, status } = await this.#send<GraphQlAnswer<TResult>>('POST', '/graphql', { body, signal });
    const [error] = data.errors ?? [];
    if (error) {
      const { code, traceId } = error.extensions ?? {};
      throw new ApiError(status, {
        code: code ?? 'GRAPHQL',
        title: error.message,
        detail: error.message,
        traceId,
      });
    }
    return data.data as TResult;
  }

  async #send<T>(method: string, path: string, request: AnyRequest): Promise<Answer<T>> {
    const response = await this.#fetch(method, path, request);
    if (!response.ok) {
      throw await problemOf(response);
    }
    return { data: (await read(response)) as T, status: response.status, etag: response.headers.get('etag') };
  }

  async #fetch(method: string, path: string, request: AnyRequest): Promise<Response> {
    const { baseUrl, timeout = 15_000, fetch = globalThis.fetch } = this.#options;
    const headers = new Headers(await this.#options.headers?.());
    headers.set('accept', 'application/json');
    for (const [name, value] of Object.entries(request.headers ?? {})) {
      headers.set(name, value);
    }
    if (request.idempotencyKey !== undefined) {
      headers.set('idempotency-key', request.idempotencyKey);
    }
    if (request.ifMatch !== undefined) {
      headers.set('if-match', request.ifMatch);
    }
    const raw =
      typeof request.body === 'string' || request.body instanceof Blob || request.body instanceof FormData;
    if (request.body !== undefined && !raw) {
      headers.set('content-type', 'application/json');
    }
    const limit = AbortSignal.timeout(timeout);
    try {
      return await fetch(baseUrl + address(path, request.path, request.query), {
        method,
        headers,
        body: raw
          ? (request.body as BodyInit)
          : request.body === undefined
            ? undefined
            : JSON.stringify(request.body),
        signal: request.signal ? AbortSignal.any([request.signal, limit]) : limit,
        cache: 'no-store',
      });
    } catch (error) {
      if (request.signal?.aborted) {
        throw error;
      }
      throw unreachable(error);
    }
  }
}

type GraphQlAnswer<T> = {
  readonly data?: T;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string; readonly traceId?: string };
  }[];
};
