import type { Metadata } from 'next';
import { Breadcrumbs } from '@/components/breadcrumbs';
import { ListingPage } from '@/components/listing-page';
import * as links from '@/lib/links';
import type { SearchParams } from '@/lib/listing';
import { alternates, metadataOf } from '@/lib/metadata';
import { siteOf, type StoreParams } from '@/lib/site';

type Props = {
  readonly params: Promise<StoreParams & { readonly type: string }>;
  readonly searchParams: Promise<SearchParams>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { type } = await params;
  const name = decodeURIComponent(type);
  return metadataOf(params, (site) => {
    const { alternates: addresses, openGraph } = alternates(site, `/collections/${encodeURIComponent(name)}`);
    const description = site.t('collections.description', { name, store: site.details.name });
    return {
      title: name,
      description,
      alternates: addresses,
      openGraph: { ...openGraph, title: name, description },
    };
  });
}

/** A kind of product is the collection that every store has. */
export default async function Collection({ params, searchParams }: Props) {
  const { type, ...rest } = await params;
  const site = await siteOf(rest);
  const name = decodeURIComponent(type);
  const path = links.collection(site.base, name);
  return (
    <ListingPage
      site={site}
      title={name}
      path={path}
      search={await searchParams}
      fixed={{ productType: name }}
      above={
        <Breadcrumbs
          site={site}
          steps={[{ name: site.t('header.collections'), href: links.collections(site.base) }]}
          here={{ name, href: path }}
        />
      }
    />
  );
}
