import type { ApiError } from '@ecomify/api-client';
import type { Translate } from '@ecomify/i18n';
import { headers } from 'next/headers';
import type { Catalogue } from '@/i18n';
import { failAnswer } from '@/lib/answers';

type Props = { readonly error: ApiError; readonly t: Translate<Catalogue>; readonly className?: string };

function words(
  error: ApiError,
):
  | ['errors.noStore', 'errors.noStoreText']
  | ['errors.closed', 'errors.closedText']
  | ['errors.title', 'errors.text'] {
  switch (error.code) {
    case 'STORE_NOT_FOUND':
      return ['errors.noStore', 'errors.noStoreText'];
    case 'STORE_SUSPENDED':
      return ['errors.closed', 'errors.closedText'];
    default:
      return ['errors.title', 'errors.text'];
  }
}

/**
 * Says that something could not be loaded, where it would stand: never an empty shelf. The link works without JavaScript, and the
 * answer's status tells caches and search engines.
 */
export async function Failure({ error, t, className = '' }: Props) {
  const [title, text] = words(error);
  const request = await headers();
  const address = request.get('x-address') ?? '/';
  failAnswer(request, error.status === 0 ? 503 : error.status);
  return (
    <section
      role="alert"
      className={`mx-auto grid max-w-xl justify-items-center gap-4 py-16 text-center ${className}`}
    >
      <meta name="robots" content="noindex" />
      <h2 className="display text-2xl">{t(title)}</h2>
      <p className="text-muted-foreground">{t(text)}</p>
      {error.temporary && (
        <a href={address} className="btn btn-quiet mt-2">
          {t('errors.retry')}
        </a>
      )}
      {error.traceId && (
        <p className="text-muted-foreground text-xs">{t('errors.trace', { id: error.traceId })}</p>
      )}
    </section>
  );
}
