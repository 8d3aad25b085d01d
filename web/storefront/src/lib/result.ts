import { ApiError } from '@ecomify/api-client';

export type Result<T> =
  { readonly ok: true; readonly data: T } | { readonly ok: false; readonly error: ApiError };

/** A failure of the platform as a value, for pages that show it; anything else is a bug and goes on. */
export async function attempt<T>(work: Promise<T>): Promise<Result<T>> {
  try {
    return { ok: true, data: await work };
  } catch (error) {
    if (error instanceof ApiError) {
      return { ok: false, error };
    }
    throw error;
  }
}
