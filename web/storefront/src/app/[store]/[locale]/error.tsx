'use client';

import { useI18n } from '@/i18n/client';

/** A bug of ours, or a failure that no page expected. Every page has it loaded, in a file too small to be compressed: every letter counts. */
export default function StoreError({ reset }: { readonly error: Error; readonly reset: () => void }) {
  const { t } = useI18n();
  return (
    <section role="alert" className="bug">
      <h1>{t('errors.bug')}</h1>
      <p>{t('errors.bugText')}</p>
      <button onClick={reset} className="btn btn-quiet">
        {t('errors.retry')}
      </button>
    </section>
  );
}
