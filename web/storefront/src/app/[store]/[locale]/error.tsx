'use client';

import { useI18n } from '@/i18n/client';

/** A bug of ours, or a failure that no page expected. */
export default function StoreError({ reset }: { readonly error: Error; readonly reset: () => void }) {
  const { t } = useI18n();
  return (
    <section role="alert" className="mx-auto grid max-w-xl justify-items-center gap-4 px-5 py-28 text-center">
      <h1 className="display text-3xl">{t('errors.bug')}</h1>
      <p className="text-muted-foreground">{t('errors.bugText')}</p>
      <button type="button" onClick={reset} className="btn btn-quiet">
        {t('errors.retry')}
      </button>
    </section>
  );
}
