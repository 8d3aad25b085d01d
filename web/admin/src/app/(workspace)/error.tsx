'use client';

import { Button } from '@ecomify/ui/button';
import { EmptyState } from '@ecomify/ui/layout';
import { TriangleAlert } from 'lucide-react';
import { useI18n } from '@/i18n/client';

export default function CrashedPage({ reset }: { readonly reset: () => void }) {
  const { t } = useI18n();
  return (
    <EmptyState
      whole
      icon={<TriangleAlert />}
      title={t('error.crash')}
      action={<Button onClick={reset}>{t('common.retry')}</Button>}
    >
      {t('error.crashText')}
    </EmptyState>
  );
}
