import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { isForEverybody, PRIVATE, SHARED } from './caching';

/** Of each request its own, from the proxy: by it a page and its answer find each other. */
const NONCE = 'x-nonce';

/** Of the process, as the server's start and its pages are bundled apart: the status of answers whose page failed. */
const ofTheProcess = globalThis as typeof globalThis & { ecomifyFailures?: Map<string, number> };
const failures = (ofTheProcess.ecomifyFailures ??= new Map<string, number>());

/** For a page that shows a failure in place of what was asked for: Next sends it as a success and does not let it say more. */
export function failAnswer(requestHeaders: Pick<Headers, 'get'>, status: number): void {
  const nonce = requestHeaders.get(NONCE);
  if (nonce !== null) {
    failures.set(nonce, status);
  }
}

/** Gives answers the status of their failure, and lets shared caches keep none that turned out to be unfit for it. */
export function watchAnswers(): void {
  subscribe('http.server.request.start', (message) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse };
    // The proxy's headers come onto the request later.
    const nonce = () => String(request.headers[NONCE]);
    const writeHead = response.writeHead.bind(response) as (
      status: number,
      ...rest: unknown[]
    ) => ServerResponse;
    response.writeHead = (sent: number, ...rest: unknown[]) => {
      const failure = failures.get(nonce());
      const status = failure ?? sent;
      const contentType = String(response.getHeader('content-type') ?? '');
      const setsCookies = response.hasHeader('set-cookie');
      const fit = failure === undefined && isForEverybody({ status, contentType, setsCookies });
      if (response.getHeader('cache-control') === SHARED) {
        if (fit) {
          // Only now: Next puts its own in the place of what the proxy sets.
          response.appendHeader('vary', 'Cookie');
        } else {
          response.setHeader('cache-control', PRIVATE);
        }
      }
      return writeHead(status, ...rest);
    };
    response.once('close', () => failures.delete(nonce()));
  });
}
