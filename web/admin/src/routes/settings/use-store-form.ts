'use client';

import { isApiError, type StoreChange } from '@ecomify/api-client';
import { useChangeStore, useStore } from '@ecomify/api-client/hooks';
import { toast } from '@ecomify/ui/toast';
import { useState } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { useWorkplace } from '@/frame/workplace';
import { useI18n } from '@/i18n/client';
import { ALL_ANEW, showViolations } from '@/lib/forms';

/** Saves a part of the store's settings that nobody else has changed in the meantime. */
export function useSaveStore<F extends FieldValues>(
  form: UseFormReturn<F>,
  toChange: (values: F) => StoreChange,
  pathOf: (path: string) => string,
) {
  const { t } = useI18n();
  const { storeId } = useWorkplace();
  const store = useStore(storeId);
  const change = useChangeStore(storeId);
  const [error, setError] = useState<unknown>(null);

  const save = form.handleSubmit(async (values) => {
    setError(null);
    try {
      await change.mutateAsync({ change: toChange(values), ifMatch: store.data?.etag ?? undefined });
      form.reset(values, ALL_ANEW);
      toast.success(t('settings.saved'));
    } catch (refusal) {
      setError(showViolations(refusal, form.setError, pathOf, values) ? null : refusal);
    }
  });
  return {
    error,
    save: () => void save(),
    conflict: isApiError(error) && error.status === 412,
    reload: () => void store.refetch().then(() => setError(null)),
  };
}
