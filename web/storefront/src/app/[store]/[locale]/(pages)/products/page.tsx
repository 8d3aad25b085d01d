import type { Metadata } from 'next';
import { ListingPage } from '@/components/listing-page';
import * as links from '@/lib/links';
import type { SearchParams } from '@/lib/listing';
import { alternates, metadataOf } from '@/lib/metadata';
import { siteOf, type StoreParams } from '@/lib/site';

type Props = { readonly params: Promise<StoreParams>; readonly searchParams: Promise<SearchParams> };

export function generateMetadata({ params }: Props): Promise<Metadata> {
  return metadataOf(params, (site) => ({ title: site.t('listing.all'), ...alternates(site, '/products') }));
}

export default async function Products({ params, searchParams }: Props) {
  const site = await siteOf(await params);
  return (
    <ListingPage
      site={site}
      title={site.t('listing.all')}
      path={links.products(site.base)}
      search={await searchParams}
    />
  );
}
