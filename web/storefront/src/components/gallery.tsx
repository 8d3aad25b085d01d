import type { ProductPage } from '@ecomify/api-client';
import { GalleryViewer } from '@/islands/gallery-viewer';
import { pictureUrl } from '@/lib/pictures';
import type { Site } from '@/lib/site';
import { Picture } from './picture';

/** One large picture and the others below it; on a phone a strip that snaps. Each is a link to all of it. */
export function Gallery({ site, product }: { readonly site: Site; readonly product: ProductPage }) {
  const images = product.images.flatMap((image) => {
    const url = pictureUrl(image);
    return url === null ? [] : [{ ...image, url }];
  });
  if (images.length === 0) {
    return <Picture subject={product} size="page" first />;
  }
  const total = images.length;
  return (
    <GalleryViewer
      label={site.t('product.gallery', { title: product.title })}
      pictures={images.map(({ url, altText }) => ({ url, alt: altText ?? product.title }))}
    >
      <ul className="-mx-[clamp(1.125rem,4vw,3rem)] flex snap-x snap-mandatory gap-3 overflow-x-auto px-[clamp(1.125rem,4vw,3rem)] md:mx-0 md:grid md:grid-cols-2 md:overflow-visible md:px-0">
        {images.map((image, index) => (
          <li
            key={image.url}
            className={`${total === 1 ? 'w-full' : 'w-[88%]'} shrink-0 snap-center md:w-full ${index === 0 || total === 2 ? 'md:col-span-2' : ''}`}
          >
            <a
              href={image.url}
              data-picture={index}
              aria-label={site.t('product.enlarge', { number: index + 1, total })}
              className="block cursor-zoom-in -outline-offset-2"
            >
              <Picture subject={product} image={image} first={index === 0} size="page" />
            </a>
          </li>
        ))}
      </ul>
    </GalleryViewer>
  );
}
