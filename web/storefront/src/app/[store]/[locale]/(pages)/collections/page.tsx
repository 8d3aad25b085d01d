import type { Metadata } from 'next';
import { Breadcrumbs } from '@/components/breadcrumbs';
import { Failure } from '@/components/failure';
import { Link } from '@/components/link';
import { Picture } from '@/components/picture';
import { readCollections, type Collection } from '@/lib/collections';
import * as links from '@/lib/links';
import { alternates, metadataOf } from '@/lib/metadata';
import { siteOf, type Site, type StoreParams } from '@/lib/site';

type Props = { readonly params: Promise<StoreParams> };

/** Those that a browser shows before anybody scrolls. */
const FIRST = 4;

export function generateMetadata({ params }: Props): Promise<Metadata> {
  return metadataOf(params, (site) => ({
    title: site.t('header.collections'),
    description: site.t('collections.lead'),
    ...alternates(site, '/collections'),
  }));
}

export default async function Collections({ params }: Props) {
  const site = await siteOf(await params);
  const { t, base } = site;
  const found = await readCollections(site);
  const here = { name: t('header.collections'), href: links.collections(base) };
  return (
    <div className="page py-8 md:py-12">
      <Breadcrumbs site={site} steps={[]} here={here} />
      <h1 className="display mt-2 text-3xl">{here.name}</h1>
      <p className="text-muted-foreground mt-2 mb-8 text-sm md:mb-12">{t('collections.lead')}</p>
      {!found.ok && <Failure error={found.error} t={t} />}
      {found.ok && found.data.length === 0 && (
        <div className="grid justify-items-start gap-4">
          <p className="text-muted-foreground">{t('collections.empty')}</p>
          <Link href={links.products(base)} className="btn btn-primary">
            {t('home.browse')}
          </Link>
        </div>
      )}
      {found.ok && (
        <ul className="grid grid-cols-2 gap-x-4 gap-y-10 md:grid-cols-4 md:gap-x-6 md:gap-y-14">
          {found.data.map((collection, index) => (
            <li key={collection.name}>
              <Tile site={site} collection={collection} first={index < FIRST} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Tile({
  site,
  collection: { name, count, product },
  first,
}: {
  readonly site: Site;
  readonly collection: Collection;
  readonly first: boolean;
}) {
  return (
    <Link href={links.collection(site.base, name)} className="group grid gap-3">
      <Picture subject={{ title: name }} image={product?.image} alt="" first={first} />
      <span className="flex flex-wrap items-baseline justify-between gap-x-3">
        <span className="display text-lg group-hover:underline group-hover:decoration-1 group-hover:underline-offset-4">
          {name}
        </span>
        <span className="text-muted-foreground text-sm">{site.t('home.pieces', { count })}</span>
      </span>
    </Link>
  );
}
