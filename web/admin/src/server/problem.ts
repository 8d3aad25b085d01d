/** A problem document of this application's own, in the shape that the platform's have. */
export function problem(status: number, code: string, title: string): Response {
  return new Response(JSON.stringify({ type: 'about:blank', status, code, title }), {
    status,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' },
  });
}
