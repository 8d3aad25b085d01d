import { CartButton } from '@/islands/cart-button';
import { SearchBox } from '@/islands/search-box';
import { LANGUAGES } from '@/lib/address';
import * as links from '@/lib/links';
import type { Site } from '@/lib/site';
import { Icon } from './icon';
import { Link } from './link';

export function Header({
  site,
  fixed,
  cartCount,
}: {
  readonly site: Site;
  /** Stays in sight. */
  readonly fixed: boolean;
  readonly cartCount: number;
}) {
  const { base, details, t } = site;
  return (
    <header className={`border-border bg-background border-b ${fixed ? 'sticky top-0 z-20' : ''}`}>
      <div className="page flex h-16 items-center gap-4 md:h-20 md:gap-8">
        <details className="group relative md:hidden">
          <summary
            className="-ms-2 grid size-11 cursor-pointer list-none place-items-center"
            aria-label={t('menu.open')}
          >
            <Icon name="menu" className="group-open:hidden" />
            <Icon name="close" className="hidden group-open:block" />
          </summary>
          <nav
            aria-label={t('header.main')}
            className="animate-fade-in border-border bg-surface-raised shadow-raised absolute start-0 top-full z-30 mt-2 grid w-[calc(100vw-2.25rem)] gap-1 border p-5"
          >
            <Navigation site={site} className="display py-2 text-xl" />
            <Link href={links.account(base)} className="py-2">
              {t('header.account')}
            </Link>
          </nav>
        </details>
        <Link href={links.home(base)} className="display min-w-0 truncate text-xl md:text-2xl">
          {details.name}
        </Link>
        <nav aria-label={t('header.main')} className="hidden items-center gap-6 text-sm md:flex">
          <Navigation site={site} className="hover:underline hover:underline-offset-8" />
        </nav>
        <div className="ms-auto flex items-center gap-1 md:gap-3">
          <SearchBox base={base} />
          <Link
            href={links.account(base)}
            aria-label={t('header.account')}
            className="hidden size-11 place-items-center md:grid"
          >
            <Icon name="person" />
          </Link>
          <CartButton base={base} initialCount={cartCount} label={t('header.cart')} />
        </div>
      </div>
    </header>
  );
}

function Navigation({ site, className }: { readonly site: Site; readonly className: string }) {
  return (
    <>
      <Link href={links.products(site.base)} className={className}>
        {site.t('header.shop')}
      </Link>
      <Link href={links.collections(site.base)} className={className}>
        {site.t('header.collections')}
      </Link>
    </>
  );
}

/** The same page in the other languages. */
export function Languages({ site, path }: { readonly site: Site; readonly path: string }) {
  const own = new Intl.Locale(site.details.locale).language;
  return (
    <ul className="flex gap-4">
      {LANGUAGES.map((language) => {
        const name = new Intl.DisplayNames(language, { type: 'language' }).of(language);
        const base = language === own ? site.root : `${site.root}/${language}`;
        return (
          <li key={language}>
            {language === site.language ? (
              <span aria-current="true" lang={language}>
                {name}
              </span>
            ) : (
              <a
                href={`${base}${path === '/' ? '' : path}` || '/'}
                hrefLang={language}
                lang={language}
                className="line-link"
              >
                {name}
              </a>
            )}
          </li>
        );
      })}
    </ul>
  );
}
