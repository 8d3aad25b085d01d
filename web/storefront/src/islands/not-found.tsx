'use client';

import { useI18n } from '@/i18n/client';

/** Inside the store's frame, which knows the language; not-found pages get no parameters of their own. */
export function NotFound() {
  const { t } = useI18n();
  return (
    <section className="mx-auto grid max-w-xl justify-items-center gap-4 px-5 py-28 text-center">
      <h1 className="display text-3xl">{t('errors.notFound')}</h1>
      <p className="text-muted-foreground">{t('errors.notFoundText')}</p>
    </section>
  );
}
