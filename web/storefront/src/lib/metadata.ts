import type { Metadata } from 'next';
import { LANGUAGES } from './address';
import { attempt } from './result';
import { siteOf, type Site, type StoreParams } from './site';

/** What a shared link says of the store; a page's own takes the place of the layout's as a whole. */
export function openGraphOf({ details, locale }: Site): NonNullable<Metadata['openGraph']> {
  return { siteName: details.name, type: 'website', locale: locale.replace('-', '_') };
}

/** The one address of a page, and where it is in the other languages. */
export function alternates(site: Site, path: string): Pick<Metadata, 'alternates' | 'openGraph'> {
  const own = new Intl.Locale(site.details.locale).language;
  const languages = Object.fromEntries(
    LANGUAGES.map((language) => [
      language,
      `${language === own ? site.root : `${site.root}/${language}`}${path}` || '/',
    ]),
  );
  const canonical = `${site.base}${path}` || '/';
  return { alternates: { canonical, languages }, openGraph: { ...openGraphOf(site), url: canonical } };
}

/** A page's metadata; for a store that is not there or cannot be asked for, the layout says so and nothing is indexed. */
export async function metadataOf(
  params: Promise<StoreParams>,
  describe: (site: Site) => Metadata,
): Promise<Metadata> {
  const site = await attempt(siteOf(await params));
  return site.ok ? describe(site.data) : { robots: { index: false } };
}
