import type { Metadata } from 'next';
import { Failure } from '@/components/failure';
import { Link } from '@/components/link';
import { OrderSummary } from '@/components/order-summary';
import { OrderTexts } from '@/components/order-texts';
import { CheckoutForm } from '@/islands/checkout-form';
import type { Fields } from '@/islands/checkout-fields';
import { readCart } from '@/lib/carts';
import { countries } from '@/lib/countries';
import * as links from '@/lib/links';
import { attempt } from '@/lib/result';
import { accessToken, profileOf } from '@/lib/sessions';
import { metadataOf } from '@/lib/metadata';
import { apiOf, siteOf, type Site, type StoreParams } from '@/lib/site';

type Props = { readonly params: Promise<StoreParams> };

export function generateMetadata({ params }: Props): Promise<Metadata> {
  return metadataOf(params, (site) => ({ title: site.t('checkout.title'), robots: { index: false } }));
}

export default async function Checkout({ params }: Props) {
  const site = await siteOf(await params);
  const { t, base } = site;
  const [cart, providers, customer] = await Promise.all([
    attempt(readCart(site)),
    attempt(apiOf(site).get('/api/v1/storefront/payments/providers', {})),
    customerOf(site),
  ]);
  if (!cart.ok) {
    return <Failure error={cart.error} t={t} className="page" />;
  }
  if (!providers.ok) {
    return <Failure error={providers.error} t={t} className="page" />;
  }
  if (!cart.data || cart.data.lines.length === 0) {
    return (
      <div className="page grid justify-items-start gap-4 py-16">
        <h1 className="display text-3xl">{t('checkout.empty')}</h1>
        <Link href={links.products(base)} className="btn btn-primary">
          {t('cart.browse')}
        </Link>
      </div>
    );
  }
  const [provider] = providers.data.data;
  return (
    <div className="page grid items-start gap-x-16 gap-y-8 py-8 md:grid-cols-[1fr_24rem] md:py-12">
      <div className="max-w-xl md:order-first">
        <div className="mb-8 flex flex-wrap items-baseline justify-between gap-3">
          <h1 className="display text-3xl">{t('checkout.title')}</h1>
          {customer ? (
            <span className="text-muted-foreground text-sm">
              {t('checkout.signedIn', { email: customer.email ?? '' })}
            </span>
          ) : (
            <Link href={links.signIn(base, '/checkout')} className="line-link text-sm">
              {t('checkout.signIn')}
            </Link>
          )}
        </div>
        <noscript>
          <p className="bg-warning-subtle text-warning mb-6 px-4 py-3 text-sm">{t('checkout.needsScript')}</p>
        </noscript>
        {provider ? (
          <OrderTexts site={site}>
            <CheckoutForm
              base={base}
              cart={cart.data}
              countries={countries(site.locale)}
              provider={{ name: provider.provider, test: provider.test }}
              memory={`checkout:${site.details.id}`}
              initial={{
                'shippingAddress.country': site.details.country,
                method: provider.test ? 'pm_card_visa' : '',
                ...customer,
              }}
            />
          </OrderTexts>
        ) : (
          <p>{t('checkout.noProvider')}</p>
        )}
      </div>
      <OrderSummary
        site={site}
        lines={cart.data.lines}
        amounts={cart.data}
        title={t('checkout.summary')}
        live
      />
    </div>
  );
}

/** What the platform knows of a customer who is signed in; without it one types, which is no reason to fail. */
async function customerOf(site: Site): Promise<Fields | null> {
  const token = await accessToken();
  if (token === undefined) {
    return null;
  }
  const profile = await attempt(profileOf(site, token));
  if (!profile.ok) {
    return null;
  }
  const { email, firstName, lastName, phone, addresses } = profile.data;
  const known = addresses.find((address) => address.isDefault) ?? { firstName, lastName, phone };
  const fields: Record<string, string> = { email };
  for (const [name, value] of Object.entries(known)) {
    if (typeof value === 'string' && name !== 'id') {
      fields[`shippingAddress.${name}`] = value;
    }
  }
  return fields;
}
