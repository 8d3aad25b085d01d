import type { Metadata } from 'next';
import { ListingPage } from '@/components/listing-page';
import { links } from '@/lib/links';
import type { SearchParams } from '@/lib/listing';
import { alternates, metadataOf } from '@/lib/metadata';
import { siteOf, type StoreParams } from '@/lib/site';

type Props = {
  readonly params: Promise<StoreParams & { readonly type: string }>;
  readonly searchParams: Promise<SearchParams>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { type } = await params;
  return metadataOf(params, (site) => ({
    title: decodeURIComponent(type),
    ...alternates(site, `/collections/${type}`),
  }));
}

/** A kind of product is the collection that every store has. */
export default async function Collection({ params, searchParams }: Props) {
  const { type, ...rest } = await params;
  const site = await siteOf(rest);
  const name = decodeURIComponent(type);
  return (
    <ListingPage
      site={site}
      title={name}
      path={links.collection(site.base, name)}
      search={await searchParams}
      fixed={{ productType: name }}
    />
  );
}
