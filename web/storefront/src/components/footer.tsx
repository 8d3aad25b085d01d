import { headers } from 'next/headers';
import * as links from '@/lib/links';
import type { Site } from '@/lib/site';
import { Languages } from './header';
import { Link } from './link';

export async function Footer({ site }: { readonly site: Site }) {
  const { base, details, t } = site;
  const path = (await headers()).get('x-path') ?? '/';
  return (
    <footer className="border-border mt-24 border-t text-sm md:mt-36">
      <div className="page grid gap-10 py-14 sm:grid-cols-2 lg:grid-cols-[2fr_1fr_1fr_1fr]">
        <div className="grid content-start gap-2">
          <p className="display text-2xl">{details.name}</p>
          <p className="text-muted-foreground max-w-xs">
            {t('footer.promise', { currency: details.currency })}
          </p>
        </div>
        <nav aria-labelledby="footer-shop" className="grid content-start gap-2">
          <h2 id="footer-shop" className="eyebrow mb-1">
            {t('footer.shop')}
          </h2>
          <Link href={links.products(base)} className="hover:underline">
            {t('header.shop')}
          </Link>
          <Link href={links.collections(base)} className="hover:underline">
            {t('header.collections')}
          </Link>
          <Link href={links.search(base)} className="hover:underline">
            {t('header.search')}
          </Link>
        </nav>
        <nav aria-labelledby="footer-help" className="grid content-start gap-2">
          <h2 id="footer-help" className="eyebrow mb-1">
            {t('footer.help')}
          </h2>
          <Link href={links.account(base)} className="hover:underline">
            {t('footer.orders')}
          </Link>
          {details.contactEmail && (
            <a href={`mailto:${details.contactEmail}`} className="hover:underline">
              {t('footer.contact')}
            </a>
          )}
        </nav>
        <div className="grid content-start gap-2">
          <h2 className="eyebrow mb-1">{t('footer.language')}</h2>
          <Languages site={site} path={path} />
        </div>
      </div>
      <p className="page text-muted-foreground pb-10 text-xs">
        {t('footer.rights', { year: String(new Date().getFullYear()), store: details.name })}
      </p>
    </footer>
  );
}
