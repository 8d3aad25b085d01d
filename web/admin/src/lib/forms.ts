import { isApiError } from '@ecomify/api-client';
import { get, type FieldValues, type Path, type UseFormSetError } from 'react-hook-form';

/** The server's name of a field, `variants[0].price`, as forms write it: `variants.0.price`. */
export function fieldPath(field: string): string {
  return field.replace(/\[(\d+)\]/g, '.$1');
}

/**
 * Puts the server's words at the fields that they are about: those that the form has a value for.
 *
 * @param pathOf where the server's field stands in the form, if not at its own name
 * @returns whether every wrong field is one of the form: then the form says it all
 */
export function showViolations<F extends FieldValues>(
  error: unknown,
  setError: UseFormSetError<F>,
  pathOf: (path: string) => string,
  values: F,
): boolean {
  if (!isApiError(error) || error.violations.length === 0) {
    return false;
  }
  let first = true;
  let all = true;
  for (const { field, code, message } of error.violations) {
    const path = pathOf(fieldPath(field));
    if (get(values, path) === undefined) {
      all = false;
    } else {
      setError(path as Path<F>, { type: code, message }, { shouldFocus: first });
      first = false;
    }
  }
  return all;
}

/**
 * For `form.reset` of a form whose `resetOptions` keep what is typed when newer values come: they would apply here, too, and
 * nothing that was changed would go.
 */
export const ALL_ANEW = { keepDirtyValues: false } as const;

/** For forms that call their fields as the server does. */
export const sameName = (path: string) => path;
