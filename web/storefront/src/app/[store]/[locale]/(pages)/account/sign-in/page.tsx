import type { Metadata } from 'next';
import { AccountField, AccountForm } from '@/components/account-form';
import { Link } from '@/components/link';
import { readFlash } from '@/lib/flash';
import * as links from '@/lib/links';
import { metadataOf } from '@/lib/metadata';
import { siteOf, type StoreParams } from '@/lib/site';

type Props = {
  readonly params: Promise<StoreParams>;
  readonly searchParams: Promise<{ readonly next?: string }>;
};

export function generateMetadata({ params }: Props): Promise<Metadata> {
  return metadataOf(params, (site) => ({ title: site.t('account.signIn'), robots: { index: false } }));
}

export default async function SignIn({ params, searchParams }: Props) {
  const site = await siteOf(await params);
  const { next } = await searchParams;
  const flash = await readFlash();
  const { t } = site;
  return (
    <AccountForm
      site={site}
      title={t('account.signIn')}
      lead={t('account.signInLead')}
      action="sign-in"
      submit={t('account.signIn')}
      flash={flash}
      next={next}
      below={
        <>
          {t('account.newHere')}{' '}
          <Link href={links.register(site.base)} className="line-link text-foreground">
            {t('account.register')}
          </Link>
        </>
      }
    >
      <AccountField
        name="email"
        type="email"
        label={t('account.email')}
        autoComplete="username"
        flash={flash}
      />
      <AccountField
        name="password"
        type="password"
        label={t('account.password')}
        autoComplete="current-password"
        flash={flash}
      />
    </AccountForm>
  );
}
