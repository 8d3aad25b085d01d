/** How a refusal looks to an island. */
export type Refusal = {
  readonly ok: false;
  readonly code: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly traceId: string | null;
};

export type Outcome<T> = { readonly ok: true; readonly data: T } | Refusal;

const UNREACHABLE: Refusal = { ok: false, code: 'UNREACHABLE', fields: {}, facts: {}, traceId: null };

/** Asks this application's own server, which alone holds the credentials; without a body it only reads. */
export async function call<T>(address: string, body?: object): Promise<Outcome<T>> {
  try {
    const response = await fetch(address, {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        accept: 'application/json',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const answer = (await response.json()) as T & Partial<Refusal>;
    if (response.ok) {
      return { ok: true, data: answer };
    }
    const { code = `HTTP_${response.status}`, fields = {}, facts = {}, traceId = null } = answer;
    return { ok: false, code, fields, facts, traceId };
  } catch {
    return UNREACHABLE;
  }
}
