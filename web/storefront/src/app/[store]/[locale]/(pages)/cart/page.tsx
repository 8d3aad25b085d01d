import type { Metadata } from 'next';
import { Failure } from '@/components/failure';
import { ErrorLine } from '@/components/error-line';
import { Link } from '@/components/link';
import { CartLines } from '@/islands/cart-lines';
import { CartTotals } from '@/islands/cart-totals';
import { readCart } from '@/lib/carts';
import * as links from '@/lib/links';
import { attempt } from '@/lib/result';
import { metadataOf } from '@/lib/metadata';
import { siteOf, type StoreParams } from '@/lib/site';

type Props = {
  readonly params: Promise<StoreParams>;
  readonly searchParams: Promise<{ readonly error?: string }>;
};

export function generateMetadata({ params }: Props): Promise<Metadata> {
  return metadataOf(params, (site) => ({ title: site.t('cart.title'), robots: { index: false } }));
}

export default async function CartPage({ params, searchParams }: Props) {
  const site = await siteOf(await params);
  const { error } = await searchParams;
  const result = await attempt(readCart(site));
  const { t, base } = site;
  if (!result.ok) {
    return <Failure error={result.error} t={t} className="page" />;
  }
  const cart = result.data;
  return (
    <div className="page py-8 md:py-12">
      <h1 className="display text-3xl">{t('cart.title')}</h1>
      <ErrorLine t={t} code={error} />
      {!cart || cart.lines.length === 0 ? (
        <div className="grid justify-items-start gap-4 py-12">
          <p className="text-lg">{t('cart.empty')}</p>
          <p className="text-muted-foreground">{t('cart.emptyText')}</p>
          <Link href={links.products(base)} className="btn btn-primary mt-2">
            {t('cart.browse')}
          </Link>
        </div>
      ) : (
        <div className="mt-6 grid items-start gap-x-16 gap-y-8 md:grid-cols-[1fr_22rem]">
          <CartLines base={base} cart={cart} />
          <section
            aria-labelledby="summary"
            className="bg-surface-sunken grid gap-5 p-6 md:sticky md:top-(--below-header)"
          >
            <h2 id="summary" className="display text-xl">
              {t('cart.summary')}
            </h2>
            <CartTotals cart={cart} />
            <Link href={links.checkout(base)} className="btn btn-primary">
              {t('cart.checkout')}
            </Link>
            <Link href={links.products(base)} className="line-link justify-self-center text-sm">
              {t('cart.continue')}
            </Link>
          </section>
        </div>
      )}
    </div>
  );
}
