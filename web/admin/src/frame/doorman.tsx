'use client';

import { Button } from '@ecomify/ui/button';
import { EmptyState } from '@ecomify/ui/layout';
import { Lock } from 'lucide-react';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useEffect, type ReactNode } from 'react';
import { useI18n } from '@/i18n/client';
import { mayVisit } from './places';
import { useWorkplace } from './workplace';

/** Says to somebody who came by address that this page is not for them. The platform refuses them anyway. */
export function Doorman({ children }: { readonly children: ReactNode }) {
  const { permissions } = useWorkplace();
  return mayVisit(usePathname(), permissions) ? children : <Denied />;
}

function Denied() {
  const { t } = useI18n();
  useEffect(() => {
    document.title = `${t('error.noEntry')} · Ecomify`;
  }, [t]);
  return (
    <div className="p-4 md:p-6">
      <EmptyState
        whole
        icon={<Lock />}
        title={t('error.noEntry')}
        action={
          <Button asChild>
            <Link href="/">{t('nav.home')}</Link>
          </Button>
        }
      >
        {t('error.deniedText')}
      </EmptyState>
    </div>
  );
}
