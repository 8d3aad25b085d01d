import type { Translate } from '@ecomify/i18n';
import type { Catalogue } from '@/i18n';
import { errorText } from '@/islands/error-text';

/** What a form that was sent without JavaScript was refused for. */
export function ErrorLine({
  t,
  code,
}: {
  readonly t: Translate<Catalogue>;
  readonly code: string | undefined;
}) {
  return code === undefined ? null : (
    <p role="alert" className="bg-danger-subtle text-danger mt-4 px-4 py-3 text-sm">
      {errorText(t, code)}
    </p>
  );
}
