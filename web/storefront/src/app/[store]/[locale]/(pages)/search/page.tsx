import type { Metadata } from 'next';
import { ListingPage } from '@/components/listing-page';
import * as links from '@/lib/links';
import { readListing, type SearchParams } from '@/lib/listing';
import { metadataOf } from '@/lib/metadata';
import { siteOf, type StoreParams } from '@/lib/site';

type Props = { readonly params: Promise<StoreParams>; readonly searchParams: Promise<SearchParams> };

export function generateMetadata({ params }: Props): Promise<Metadata> {
  return metadataOf(params, (site) => ({
    title: site.t('search.title'),
    robots: { index: false, follow: true },
  }));
}

export default async function Search({ params, searchParams }: Props) {
  const site = await siteOf(await params);
  const search = await searchParams;
  const { query } = readListing(search);
  const path = links.search(site.base);
  return (
    <>
      <form role="search" action={path} method="get" className="page flex gap-3 pt-8 md:pt-12">
        <label htmlFor="q" className="sr-only">
          {site.t('search.label')}
        </label>
        <input
          id="q"
          type="search"
          name="q"
          defaultValue={query}
          placeholder={site.t('search.placeholder')}
          className="field max-w-xl"
        />
        <button type="submit" className="btn btn-primary">
          {site.t('search.submit')}
        </button>
      </form>
      <ListingPage
        site={site}
        title={query ? `“${query}”` : site.t('search.title')}
        path={path}
        search={search}
      />
    </>
  );
}
