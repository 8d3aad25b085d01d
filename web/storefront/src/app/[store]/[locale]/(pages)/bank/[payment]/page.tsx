import type { Metadata } from 'next';
import { metadataOf } from '@/lib/metadata';
import { siteOf, type StoreParams } from '@/lib/site';

type Props = {
  readonly params: Promise<StoreParams & { readonly payment: string }>;
  readonly searchParams: Promise<{ readonly order?: string; readonly token?: string }>;
};

export function generateMetadata({ params }: Props): Promise<Metadata> {
  return metadataOf(params, (site) => ({
    title: site.t('bank.title'),
    robots: { index: false },
    referrer: 'no-referrer',
  }));
}

/** In the place of a bank's page, for the sandbox. */
export default async function Bank({ params, searchParams }: Props) {
  const { payment, ...rest } = await params;
  const { order = '', token = '' } = await searchParams;
  const { base, t } = await siteOf(rest);
  return (
    <section className="mx-auto grid max-w-md gap-5 px-6 py-20 text-center">
      <h1 className="display text-3xl">{t('bank.title')}</h1>
      <p className="text-muted-foreground">{t('bank.text')}</p>
      <form action={`${base}/api/bank/${payment}`} method="post" className="grid gap-3">
        <input type="hidden" name="order" value={order} />
        <input type="hidden" name="token" value={token} />
        <button type="submit" name="approve" value="true" className="btn btn-primary">
          {t('bank.approve')}
        </button>
        <button type="submit" name="approve" value="false" className="btn btn-quiet">
          {t('bank.refuse')}
        </button>
      </form>
    </section>
  );
}
