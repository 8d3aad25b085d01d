import * as links from '@/lib/links';
import { origin } from '@/lib/origin';
import type { Site } from '@/lib/site';
import { Link } from './link';
import { StructuredData } from './structured-data';

type Step = { readonly name: string; readonly href: string };

/** The way from the front page to here; the page itself has its name in its heading. */
export async function Breadcrumbs({
  site,
  steps,
  here,
}: {
  readonly site: Site;
  readonly steps: readonly Step[];
  readonly here: Step;
}) {
  const from = await origin();
  const all = [{ name: site.t('breadcrumbs.home'), href: links.home(site.base) }, ...steps];
  return (
    <nav aria-label={site.t('breadcrumbs.label')}>
      <StructuredData
        data={{
          '@context': 'https://schema.org',
          '@type': 'BreadcrumbList',
          itemListElement: [...all, here].map(({ name, href }, index) => ({
            '@type': 'ListItem',
            position: index + 1,
            name,
            item: from + href,
          })),
        }}
      />
      <ol className="eyebrow flex flex-wrap gap-x-2">
        {all.map(({ name, href }, index) => (
          <li key={href} className="flex items-center gap-x-2">
            {index > 0 && <span aria-hidden>/</span>}
            <Link href={href} className="py-1 hover:underline">
              {name}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
