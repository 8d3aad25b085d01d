'use client';

import { EmptyState } from '@ecomify/ui/layout';
import { SearchX } from 'lucide-react';
import type { ReactNode } from 'react';
import { useI18n } from '@/i18n/client';

export function NotFound({ action }: { readonly action?: ReactNode }) {
  const { t } = useI18n();
  return (
    <EmptyState whole icon={<SearchX />} title={t('common.notFound')} action={action}>
      {t('common.notFoundText')}
    </EmptyState>
  );
}
