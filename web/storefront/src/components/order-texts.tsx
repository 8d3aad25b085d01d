import { I18nProvider } from '@ecomify/i18n/react';
import type { ReactNode } from 'react';
import { orderMessages } from '@/i18n';
import type { Site } from '@/lib/site';

/** Gives islands the texts that only the pages from the checkout on need: the others need not carry them. */
export function OrderTexts({ site, children }: { readonly site: Site; readonly children: ReactNode }) {
  return (
    <I18nProvider locale={site.locale} messages={orderMessages(site.messages)}>
      {children}
    </I18nProvider>
  );
}
