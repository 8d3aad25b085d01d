import type { ProductCard } from '@ecomify/api-client';
import * as links from '@/lib/links';
import type { Site } from '@/lib/site';
import { Link } from './link';
import { Picture } from './picture';
import { Price } from './price';

export function ProductGrid({
  site,
  products,
  eager = 0,
  wide = false,
  heading = 'h3',
}: {
  readonly site: Site;
  readonly products: readonly ProductCard[];
  readonly eager?: number;
  readonly wide?: boolean;
  /** One below that of what the grid belongs to. */
  readonly heading?: 'h2' | 'h3';
}) {
  return (
    <ul
      className={`grid grid-cols-2 gap-x-4 gap-y-10 md:gap-x-6 md:gap-y-14 ${wide ? 'md:grid-cols-4' : 'md:grid-cols-3'}`}
    >
      {products.map((product, index) => (
        <li key={product.id}>
          <Card site={site} product={product} first={index < eager} heading={heading} />
        </li>
      ))}
    </ul>
  );
}

function Card({
  site,
  product,
  first,
  heading: Heading,
}: {
  readonly site: Site;
  readonly product: ProductCard;
  readonly first: boolean;
  readonly heading: 'h2' | 'h3';
}) {
  const { min, max } = product.priceRange;
  return (
    <article className="group relative grid gap-3">
      <span className="relative block overflow-hidden">
        <Picture
          subject={product}
          image={product.image}
          first={first}
          className="transition-transform duration-500 group-hover:scale-[1.02]"
        />
        {!product.inStock && (
          <span className="bg-background absolute end-0 top-0 px-2.5 py-1 text-xs">
            {site.t('product.soldOut')}
          </span>
        )}
        {product.inStock && product.compareAtPrice && (
          <span className="bg-highlight text-highlight-foreground absolute end-0 top-0 px-2.5 py-1 text-xs">
            {site.t('product.sale')}
          </span>
        )}
      </span>
      <span className="grid gap-0.5 text-sm">
        <Heading className="leading-snug font-medium">
          <Link
            href={links.product(site.base, product.handle)}

            className="group-hover:underline group-hover:decoration-1 group-hover:underline-offset-4 after:absolute after:inset-0"
          >
            {product.title}
          </Link>
        </Heading>
        <Price site={site} price={min} compareAt={product.compareAtPrice} range={min.amount !== max.amount} />
      </span>
    </article>
  );
}
