import type { ProductPage } from '@ecomify/api-client';
import type { Site } from '@/lib/site';
import { pictureUrl } from '@/lib/pictures';
import { Picture } from './picture';

/** One large picture and the others below it; on a phone a strip that snaps. Focusable, so that arrow keys move it. */
export function Gallery({ site, product }: { readonly site: Site; readonly product: ProductPage }) {
  const images = product.images.filter((image) => pictureUrl(image) !== null);
  if (images.length === 0) {
    return <Picture subject={product} size="page" first />;
  }
  return (
    <div
      role="region"
      aria-label={site.t('product.gallery', { title: product.title })}
      tabIndex={0}
      className="-mx-[clamp(1.125rem,4vw,3rem)] flex snap-x snap-mandatory gap-3 overflow-x-auto px-[clamp(1.125rem,4vw,3rem)] md:mx-0 md:grid md:grid-cols-2 md:overflow-visible md:px-0"
    >
      {images.map((image, index) => (
        <Picture
          key={image.url}
          subject={product}
          image={image}
          first={index === 0}
          size="page"
          className={`${images.length === 1 ? 'w-full' : 'w-[88%]'} shrink-0 snap-center md:w-full ${index === 0 || images.length === 2 ? 'md:col-span-2' : ''}`}
        />
      ))}
    </div>
  );
}
