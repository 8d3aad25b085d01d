import { isApiError, type Theme, type ThemeChoice } from '@ecomify/api-client';
import { useChangeTheme, useResetTheme, useTheme } from '@ecomify/api-client/hooks';
import { toast } from '@ecomify/ui/toast';
import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useI18n } from '@/i18n/client';
import { ALL_ANEW, sameName, showViolations } from '@/lib/forms';
import { themeSchema } from './form.schema';

export const choiceOf = ({ colors, typography, layout }: Theme): ThemeChoice => ({
  colors,
  typography,
  layout,
});

/** Changes the version of the theme that is on the screen; another one is told, not written over. */
export function useThemeForm(theme: Theme) {
  const { t } = useI18n();
  const query = useTheme();
  const change = useChangeTheme();
  const reset = useResetTheme();
  const [error, setError] = useState<unknown>(null);
  const ifMatch = query.data?.etag ?? undefined;
  const form = useForm<ThemeChoice>({
    resolver: zodResolver(
      themeSchema({
        notColor: t('theme.notColor'),
        unreadable: (ratio) => t('theme.unreadable', { ratio, wanted: '4.5' }),
      }),
    ),
    mode: 'onChange',
    values: choiceOf(theme),
    resetOptions: { keepDirtyValues: true },
  });

  const save = form.handleSubmit(async (values) => {
    setError(null);
    try {
      const saved = await change.mutateAsync({ theme: values, ifMatch });
      form.reset(choiceOf(saved), ALL_ANEW);
      toast.success(t('theme.saved'));
    } catch (refusal) {
      setError(showViolations(refusal, form.setError, sameName, values) ? null : refusal);
    }
  });

  async function goBack() {
    setError(null);
    try {
      await reset.mutateAsync(ifMatch);
      const { data } = await query.refetch();
      // What was typed belonged to the look that is gone.
      form.reset(data && choiceOf(data.data), ALL_ANEW);
      toast.success(t('theme.resetDone'));
    } catch (refusal) {
      setError(refusal);
    }
  }

  return {
    form,
    error,
    save: () => void save(),
    discard: () => form.reset(choiceOf(theme), ALL_ANEW),
    goBack: () => void goBack(),
    busy: form.formState.isSubmitting || reset.isPending,
    conflict: isApiError(error) && error.status === 412,
    reload: () => void query.refetch().then(() => setError(null)),
  };
}
