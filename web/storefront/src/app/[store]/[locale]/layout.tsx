import type { Metadata, Viewport } from 'next';
import { headers } from 'next/headers';
import { I18nProvider } from '@ecomify/i18n/react';
import { directionOf } from '@ecomify/i18n';
import type { ReactNode } from 'react';
import { Footer } from '@/components/footer';
import { Failure } from '@/components/failure';
import { Header } from '@/components/header';
import { islandMessages } from '@/i18n';
import { CartDrawer } from '@/islands/cart-drawer';
import { FollowLinks } from '@/islands/follow-links';
import { cartCount } from '@/lib/cart-cookie';
import { metadataOf, openGraphOf } from '@/lib/metadata';
import { origin } from '@/lib/origin';
import { attempt } from '@/lib/result';
import { siteOf, translateWithoutStore, type StoreParams } from '@/lib/site';
import { FONT_VARIABLES } from '@/styles/fonts';
import { themeOf, themeStyles } from '@/theme/theme';
import '@/styles/globals.css';

type Props = { readonly children: ReactNode; readonly params: Promise<StoreParams> };

export async function generateViewport({ params }: Props): Promise<Viewport> {
  const site = await attempt(siteOf(await params));
  const { browser } = themeOf(site.ok ? site.data.details.theme : null);
  return {
    width: 'device-width',
    initialScale: 1,
    themeColor: [
      { media: '(prefers-color-scheme: light)', color: browser[0] },
      { media: '(prefers-color-scheme: dark)', color: browser[1] },
    ],
  };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const from = new URL(await origin());
  return metadataOf(params, (site) => ({
    metadataBase: from,
    title: { default: site.details.name, template: `%s · ${site.details.name}` },
    description: site.t('home.leadPlain'),
    openGraph: openGraphOf(site),
  }));
}

export default async function StoreLayout({ children, params }: Props) {
  const resolved = await params;
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  const site = await attempt(siteOf(resolved));
  const theme = themeOf(site.ok ? site.data.details.theme : null);
  const { language, t } = site.ok ? site.data : translateWithoutStore(resolved);
  return (
    <html
      lang={language}
      dir={directionOf(language)}
      className={FONT_VARIABLES}
      data-header={theme.header}
      data-theme={theme.alwaysDark ? 'dark' : undefined}
    >
      <head>
        {/* As text, which stays as it is when the page is fetched anew; written again it would need another nonce. */}
        <style nonce={nonce} suppressHydrationWarning>
          {themeStyles(theme)}
        </style>
      </head>
      <body className="flex min-h-dvh flex-col text-base">
        <a
          href="#content"
          className="focus:bg-surface sr-only focus:not-sr-only focus:fixed focus:start-4 focus:top-4 focus:z-50 focus:px-4 focus:py-2"
        >
          {t('skip')}
        </a>
        {site.ok ? (
          <I18nProvider locale={site.data.locale} messages={islandMessages(site.data.messages)}>
            <Header site={site.data} fixed={theme.header === 'fixed'} cartCount={await cartCount()} />
            <main id="content" tabIndex={-1} className="flex-1 outline-none">
              {children}
            </main>
            <Footer site={site.data} />
            <CartDrawer base={site.data.base} />
            <FollowLinks />
          </I18nProvider>
        ) : (
          <main id="content" className="page flex-1 py-24">
            <Failure error={site.error} t={t} />
          </main>
        )}
      </body>
    </html>
  );
}
