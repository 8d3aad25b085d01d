import type { CheckoutStatus, Order } from '@ecomify/api-client';
import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { Failure } from '@/components/failure';
import { Link } from '@/components/link';
import { OrderSummary } from '@/components/order-summary';
import { OrderTexts } from '@/components/order-texts';
import { OrderTimeline } from '@/components/order-timeline';
import { countryName, formatDate } from '@ecomify/i18n';
import { errorText } from '@/islands/error-text';
import { OrderFollower } from '@/islands/order-follower';
import { bankAddress } from '@/lib/bank';
import * as links from '@/lib/links';
import { orderVersion } from '@/lib/order-version';
import { readOrder } from '@/lib/orders';
import { attempt } from '@/lib/result';
import { accessToken, canRefresh } from '@/lib/sessions';
import { metadataOf } from '@/lib/metadata';
import { siteOf, type Site, type StoreParams } from '@/lib/site';

type Props = {
  readonly params: Promise<StoreParams & { readonly id: string }>;
  readonly searchParams: Promise<{ readonly token?: string }>;
};

export function generateMetadata({ params }: Props): Promise<Metadata> {
  return metadataOf(params, (site) => ({
    title: site.t('order.titleOpen'),
    robots: { index: false },
    referrer: 'no-referrer',
  }));
}

/** A checkout's outcome as soon as there is one, and the order from then on. */
export default async function OrderPage({ params, searchParams }: Props) {
  const { id, ...rest } = await params;
  const { token } = await searchParams;
  const site = await siteOf(rest);
  const result = await attempt(readOrder(site, id, token));
  if (!result.ok) {
    if (result.error.status === 404 || result.error.status === 400) {
      notFound();
    }
    if (result.error.status === 401) {
      redirect(await signedOut(site, `/orders/${id}`));
    }
    return <Failure error={result.error} t={site.t} className="page" />;
  }
  const status = result.data;
  return (
    <div className="page py-8 md:py-12">
      {status.order && status.status === 'CONFIRMED' ? (
        <Placed site={site} order={status.order} />
      ) : (
        <Open site={site} status={status} token={token ?? ''} />
      )}
      <OrderTexts site={site}>
        <OrderFollower
          base={site.base}
          id={id}
          token={token}
          seen={orderVersion(status)}
          done={isDone(status)}
        />
      </OrderTexts>
    </div>
  );
}

/** Where a customer's session goes on, or begins anew; an order of a guest is known by its token only. */
async function signedOut({ base }: Site, next: string): Promise<string> {
  const renewable = (await accessToken()) === undefined && (await canRefresh());
  return renewable
    ? `${links.api(base, 'session/refresh')}?next=${encodeURIComponent(next)}`
    : links.signIn(base, next);
}

function isDone({ status, order }: CheckoutStatus): boolean {
  return (
    status === 'FAILED' || order?.orderStatus === 'CANCELLED' || order?.fulfillmentStatus === 'DELIVERED'
  );
}

function Open({
  site,
  status,
  token,
}: {
  readonly site: Site;
  readonly status: CheckoutStatus;
  readonly token: string;
}) {
  const { t, base } = site;
  if (status.status === 'FAILED') {
    return (
      <Message
        title={t('order.failed')}
        text={status.failure ? errorText(t, status.failure.code) : t('order.failedText')}
      >
        <Link href={links.checkout(base)} className="btn btn-primary">
          {t('order.again')}
        </Link>
      </Message>
    );
  }
  if (status.status === 'AWAITING_ACTION' && status.nextAction) {
    return (
      <Message title={t('order.action')} text={t('order.actionText')}>
        <a href={bankAddress(base, status.nextAction.url, status.orderId, token)} className="btn btn-primary">
          {t('order.actionButton')}
        </a>
      </Message>
    );
  }
  return (
    <Message title={t('order.processing')} text={t('order.processingText')}>
      <span
        aria-hidden
        className="border-border-strong border-t-accent size-6 animate-spin rounded-full border-2"
      />
    </Message>
  );
}

function Message({
  title,
  text,
  children,
}: {
  readonly title: string;
  readonly text: string;
  readonly children: React.ReactNode;
}) {
  return (
    <section role="status" className="mx-auto grid max-w-xl justify-items-center gap-5 py-20 text-center">
      <h1 className="display text-3xl">{title}</h1>
      <p className="text-muted-foreground">{text}</p>
      {children}
    </section>
  );
}

function Placed({ site, order }: { readonly site: Site; readonly order: Order }) {
  const { t, locale } = site;
  const cancelled = order.orderStatus === 'CANCELLED';
  return (
    <div className="grid items-start gap-x-16 gap-y-10 md:grid-cols-[1fr_24rem]">
      <div className="grid gap-10">
        <header className="grid gap-2">
          <p className="eyebrow">
            {t('order.title', { number: order.orderNumber ?? '' })}
            {order.placedAt &&
              ` · ${formatDate(locale, order.placedAt, { dateStyle: 'long' }, site.details.timezone)}`}
          </p>
          <h1 className="display text-3xl">
            {cancelled ? t('order.cancelled') : t('order.thanks', { name: order.shippingAddress.firstName })}
          </h1>
          <p className="text-muted-foreground">
            {cancelled ? t('order.cancelledText') : t('order.thanksText', { email: order.email })}
          </p>
        </header>
        {!cancelled && <OrderTimeline site={site} order={order} />}
        <dl className="border-border grid gap-8 border-t pt-8 text-sm sm:grid-cols-2">
          <AddressBlock site={site} title={t('order.shipTo')} address={order.shippingAddress} />
          <AddressBlock site={site} title={t('order.billTo')} address={order.billingAddress} />
        </dl>
        <Link href={links.products(site.base)} className="line-link w-fit text-sm">
          {t('order.continue')}
        </Link>
      </div>
      <OrderSummary site={site} title={t('order.items')} lines={order.lineItems} amounts={order} />
    </div>
  );
}

function AddressBlock({
  site,
  title,
  address,
}: {
  readonly site: Site;
  readonly title: string;
  readonly address: Order['shippingAddress'];
}) {
  const lines = [
    `${address.firstName} ${address.lastName}`,
    address.company,
    address.address1,
    address.address2,
    [address.zip, address.city, address.province].filter(Boolean).join(' '),
    countryName(site.locale, address.country),
  ];
  return (
    <div>
      <dt className="eyebrow mb-2">{title}</dt>
      <dd className="leading-relaxed">
        {lines.filter(Boolean).map((line) => (
          <span key={line} className="block">
            {line}
          </span>
        ))}
      </dd>
    </div>
  );
}
