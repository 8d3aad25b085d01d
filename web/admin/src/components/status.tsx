'use client';

import { StatusBadge } from '@ecomify/ui/badge';
import { shared } from '@/i18n/en/shared';
import { useI18n } from '@/i18n/client';

type Known = keyof typeof shared.status;

function isKnown(status: string): status is Known {
  return status in shared.status;
}

/** A status of the platform in the reader's words; a new one of a newer platform as it is. */
export function Status({ value }: { readonly value: string }) {
  const { t } = useI18n();
  return <StatusBadge status={value}>{isKnown(value) ? t(`status.${value}`) : value}</StatusBadge>;
}
