import { directionOf } from '@ecomify/i18n';
import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { catalogueOf } from '@/i18n';
import { environment } from '@/server/environment';
import { preferences } from '@/server/preferences';
import './globals.css';
import { Providers } from './providers';

export const metadata: Metadata = {
  title: { default: 'Ecomify', template: '%s · Ecomify' },
  robots: { index: false, follow: false },
};

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fafbfa' },
    { media: '(prefers-color-scheme: dark)', color: '#151918' },
  ],
};

export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  const { language, theme } = await preferences();
  return (
    <html lang={language} dir={directionOf(language)} data-theme={theme}>
      <body>
        <Providers locale={language} messages={catalogueOf(language)} media={environment().ECOMIFY_MEDIA_URL}>
          {children}
        </Providers>
      </body>
    </html>
  );
}
