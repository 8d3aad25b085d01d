import type { CustomerProfile, Order } from '@ecomify/api-client';
import { countryName, formatDate, formatMoney } from '@ecomify/i18n';
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { Failure } from '@/components/failure';
import { Link } from '@/components/link';
import { LinePicture } from '@/islands/line-picture';
import * as links from '@/lib/links';
import { shown } from '@/lib/pictures';
import { attempt } from '@/lib/result';
import { accessToken, canRefresh, profileOf } from '@/lib/sessions';
import { metadataOf } from '@/lib/metadata';
import { apiOf, siteOf, type Site, type StoreParams } from '@/lib/site';

type Props = { readonly params: Promise<StoreParams> };

/** As many as fit into the line of a phone. */
const PIECES = 5;

export function generateMetadata({ params }: Props): Promise<Metadata> {
  return metadataOf(params, (site) => ({ title: site.t('header.account'), robots: { index: false } }));
}

export default async function Account({ params }: Props) {
  const site = await siteOf(await params);
  const { t, base } = site;
  const token = await accessToken();
  if (token === undefined) {
    redirect((await canRefresh()) ? `${base}/api/session/refresh?next=/account` : links.signIn(base));
  }
  const [profile, orders] = await Promise.all([
    attempt(profileOf(site, token)),
    attempt(apiOf(site, token).get('/api/v1/storefront/orders', { query: { first: 50 } })),
  ]);
  if (!profile.ok && profile.error.status === 401) {
    redirect(links.signIn(base));
  }
  return (
    <div className="page py-8 md:py-12">
      <header className="flex flex-wrap items-end justify-between gap-4">
        <h1 className="display text-3xl">
          {profile.ok ? t('account.hello', { name: profile.data.firstName }) : t('header.account')}
        </h1>
        <form action={`${base}/api/session/sign-out`} method="post">
          <button type="submit" className="line-link min-h-11 cursor-pointer text-sm">
            {t('account.signOut')}
          </button>
        </form>
      </header>
      <div className="mt-10 grid items-start gap-x-16 gap-y-12 md:grid-cols-[1fr_20rem]">
        <section aria-labelledby="orders">
          <h2 id="orders" className="display mb-4 text-xl">
            {t('account.orders')}
          </h2>
          {orders.ok ? (
            <Orders site={site} orders={orders.data.data} />
          ) : (
            <Failure error={orders.error} t={t} />
          )}
        </section>
        <section aria-labelledby="addresses">
          <h2 id="addresses" className="display mb-4 text-xl">
            {t('account.addresses')}
          </h2>
          {profile.ok ? (
            <Addresses site={site} profile={profile.data} />
          ) : (
            <Failure error={profile.error} t={t} />
          )}
        </section>
      </div>
    </div>
  );
}

function Orders({ site, orders }: { readonly site: Site; readonly orders: readonly Order[] }) {
  const { t, locale, base } = site;
  if (orders.length === 0) {
    return (
      <div className="border-border grid justify-items-start gap-3 border-t py-8">
        <p className="font-medium">{t('account.noOrders')}</p>
        <p className="text-muted-foreground">{t('account.noOrdersText')}</p>
        <Link href={links.products(base)} className="btn btn-quiet mt-2">
          {t('cart.browse')}
        </Link>
      </div>
    );
  }
  return (
    <ul className="divide-border border-border divide-y border-y">
      {orders.map((order) => (
        <li
          key={order.id}
          className="hover:bg-surface-sunken relative grid grid-cols-[1fr_auto] gap-x-6 gap-y-1 py-5"
        >
          <Link
            href={links.order(base, order.id)}

            className="font-medium after:absolute after:inset-0"
          >
            {t('order.title', { number: order.orderNumber ?? '' })}
          </Link>
          <bdi className="text-end tabular-nums">{formatMoney(locale, order.totalPrice)}</bdi>
          <span className="text-muted-foreground text-sm">
            {formatDate(
              locale,
              order.placedAt ?? order.createdAt,
              { dateStyle: 'long' },
              site.details.timezone,
            )}
          </span>
          <span className="text-muted-foreground text-end text-sm">
            {t(`order.statuses.${order.orderStatus === 'CANCELLED' ? 'CANCELLED' : order.financialStatus}`)}
          </span>
          <Pieces order={order} />
        </li>
      ))}
    </ul>
  );
}

/** What was in it, at a glance. */
function Pieces({ order }: { readonly order: Order }) {
  const rest = order.lineItems.length - PIECES;
  return (
    <ul className="col-span-2 mt-2 flex flex-wrap items-center gap-2">
      {order.lineItems.slice(0, PIECES).map((line) => (
        <li key={line.id}>
          <LinePicture line={shown(line)} className="w-12" />
          <span className="sr-only">{line.title}</span>
        </li>
      ))}
      {rest > 0 && <li className="text-muted-foreground text-sm tabular-nums">+{rest}</li>}
    </ul>
  );
}

function Addresses({ site, profile }: { readonly site: Site; readonly profile: CustomerProfile }) {
  if (profile.addresses.length === 0) {
    return <p className="text-muted-foreground text-sm">{site.t('account.noAddresses')}</p>;
  }
  return (
    <ul className="grid gap-5">
      {profile.addresses.map((address) => (
        <li key={address.id} className="border-border border-t pt-4 text-sm leading-relaxed">
          <address className="not-italic">
            {address.firstName} {address.lastName}
            <br />
            {address.address1}
            {address.address2 && `, ${address.address2}`}
            <br />
            {address.zip} {address.city}
            <br />
            {countryName(site.locale, address.country)}
          </address>
        </li>
      ))}
    </ul>
  );
}
