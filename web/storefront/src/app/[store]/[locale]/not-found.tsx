import { attempt } from '@/lib/result';
import { requestedStore, siteOf, translateWithoutStore } from '@/lib/site';

/** Such pages get no parameters: the address of the request says which store's they are. */
export default async function StoreNotFound() {
  const params = await requestedStore();
  const site = await attempt(siteOf(params));
  const { t } = site.ok ? site.data : translateWithoutStore(params);
  return (
    <section className="mx-auto grid max-w-xl justify-items-center gap-4 px-5 py-28 text-center">
      <h1 className="display text-3xl">{t('errors.notFound')}</h1>
      <p className="text-muted-foreground">{t('errors.notFoundText')}</p>
    </section>
  );
}
