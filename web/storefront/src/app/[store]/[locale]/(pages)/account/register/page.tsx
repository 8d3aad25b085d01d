import type { Metadata } from 'next';
import { AccountField, AccountForm } from '@/components/account-form';
import { Link } from '@/components/link';
import { readFlash } from '@/lib/flash';
import * as links from '@/lib/links';
import { metadataOf } from '@/lib/metadata';
import { siteOf, type StoreParams } from '@/lib/site';

type Props = { readonly params: Promise<StoreParams> };

const SHORTEST_PASSWORD = 8;

export function generateMetadata({ params }: Props): Promise<Metadata> {
  return metadataOf(params, (site) => ({ title: site.t('account.register'), robots: { index: false } }));
}

export default async function Register({ params }: Props) {
  const site = await siteOf(await params);
  const flash = await readFlash();
  const { t } = site;
  return (
    <AccountForm
      site={site}
      title={t('account.register')}
      lead={t('account.registerLead')}
      action="register"
      submit={t('account.register')}
      flash={flash}
      below={
        <>
          {t('account.known')}{' '}
          <Link href={links.signIn(site.base)} className="line-link text-foreground">
            {t('account.signIn')}
          </Link>
        </>
      }
    >
      <div className="grid gap-5 sm:grid-cols-2">
        <AccountField
          name="firstName"
          label={t('account.firstName')}
          autoComplete="given-name"
          flash={flash}
        />
        <AccountField
          name="lastName"
          label={t('account.lastName')}
          autoComplete="family-name"
          flash={flash}
        />
      </div>
      <AccountField name="email" type="email" label={t('account.email')} autoComplete="email" flash={flash} />
      <AccountField
        name="password"
        type="password"
        label={t('account.password')}
        autoComplete="new-password"
        minLength={SHORTEST_PASSWORD}
        help={t('account.passwordHelp')}
        flash={flash}
      />
      <label className="flex items-start gap-3 text-sm">
        <input type="checkbox" name="acceptsMarketing" className="mt-0.5 size-4 accent-(--accent)" />
        {t('account.marketing')}
      </label>
    </AccountForm>
  );
}
