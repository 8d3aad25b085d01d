/** One wrong field of a request, as the server names it. */
export type Violation = { readonly field: string; readonly code: string; readonly message: string };

type Problem = {
  readonly title?: string;
  readonly detail?: string | null;
  readonly code?: string;
  readonly traceId?: string | null;
  readonly violations?: readonly Violation[];
};

const MEMBERS = new Set(['type', 'title', 'status', 'detail', 'instance', 'code', 'traceId', 'violations']);

/**
 * Any answer that is not a success, and no answer at all: then `status` is 0 and `code` is UNREACHABLE.
 *
 * `code` is stable and what a program decides by; `facts` are the further members of the problem document, such as the
 * `shortages` of OUT_OF_STOCK; `traceId` is what a person quotes to whoever runs the platform.
 */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail: string | null;
  readonly traceId: string | null;
  readonly violations: readonly Violation[];
  readonly facts: Readonly<Record<string, unknown>>;
  /** Seconds that the server asks to wait for; null for not saying. */
  readonly retryAfter: number | null;

  constructor(
    status: number,
    problem: Problem & Readonly<Record<string, unknown>>,
    retryAfter: number | null = null,
  ) {
    super(`${problem.code ?? status}: ${problem.detail ?? problem.title ?? ''}`);
    this.status = status;
    this.code = problem.code ?? `HTTP_${status}`;
    this.title = problem.title ?? `HTTP ${status}`;
    this.detail = problem.detail ?? null;
    this.traceId = problem.traceId ?? null;
    this.violations = problem.violations ?? [];
    this.facts = Object.fromEntries(Object.entries(problem).filter(([name]) => !MEMBERS.has(name)));
    this.retryAfter = retryAfter;
  }

  /** Whether the same request may succeed in a moment. */
  get temporary(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 500;
  }

  /** The first message of each wrong field, by the field's name. */
  get fields(): Readonly<Record<string, string>> {
    const fields: Record<string, string> = {};
    for (const violation of this.violations) {
      fields[violation.field] ??= violation.message;
    }
    return fields;
  }
}

export function isApiError(error: unknown, ...codes: readonly string[]): error is ApiError {
  return error instanceof ApiError && (codes.length === 0 || codes.includes(error.code));
}

export async function problemOf(response: Response): Promise<ApiError> {
  const retryAfter = Number.parseInt(response.headers.get('retry-after') ?? '', 10);
  let problem: Record<string, unknown> = {};
  try {
    problem = (await response.json()) as Record<string, unknown>;
  } catch {
    // A proxy in between answers in HTML; the status says it all.
  }
  return new ApiError(response.status, problem, Number.isNaN(retryAfter) ? null : retryAfter);
}

export function unreachable(cause: unknown): ApiError {
  const error = new ApiError(0, { code: 'UNREACHABLE', title: 'The platform could not be reached' });
  error.cause = cause;
  return error;
}
