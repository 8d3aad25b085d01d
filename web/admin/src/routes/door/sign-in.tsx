'use client';

import { isApiError } from '@ecomify/api-client';
import { useSignIn } from '@ecomify/api-client/hooks';
import { Banner } from '@ecomify/ui/banner';
import { Button } from '@ecomify/ui/button';
import { Field } from '@ecomify/ui/field';
import { Input } from '@ecomify/ui/input';
import { zodResolver } from '@hookform/resolvers/zod';
import Link from 'next/link';
import { useSearchParams } from 'next/navigation';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { Failure } from '@/components/failure';
import { PasswordInput } from '@/components/password-input';
import { useI18n } from '@/i18n/client';
import { safeNext } from '@/lib/api';
import { BASE_PATH } from '@/lib/base-path';
import { Door } from './door';

type Form = { readonly email: string; readonly password: string };

export function SignInScreen() {
  const { t } = useI18n();
  const next = useSearchParams().get('next');
  const signIn = useSignIn();
  const schema = z.object({
    email: z.string().trim().min(1, t('error.required')),
    password: z.string().min(1, t('error.required')),
  });
  const { register, handleSubmit, formState } = useForm<Form>({
    resolver: zodResolver(schema),
    defaultValues: { email: '', password: '' },
  });
  const submit = handleSubmit((form) =>
    // A whole page load: the server decides anew what this visitor sees.
    signIn.mutate(form, { onSuccess: () => window.location.assign(`${BASE_PATH}${safeNext(next)}`) }),
  );
  return (
    <Door
      title={t('door.signIn')}
      lead={t('door.signInLead')}
      foot={
        <>
          {t('door.noAccount')}{' '}
          <Link href="/register" className="text-accent font-medium hover:underline">
            {t('door.register')}
          </Link>
        </>
      }
    >
      <form className="grid gap-4" noValidate onSubmit={(event) => void submit(event)}>
        {isApiError(signIn.error) && signIn.error.status === 401 ? (
          <Banner tone="danger" title={signIn.error.detail ?? signIn.error.title} />
        ) : (
          signIn.error && <Failure error={signIn.error} />
        )}
        <Field label={t('door.email')} error={formState.errors.email?.message}>
          <Input type="email" autoComplete="username" className="plain" {...register('email')} />
        </Field>
        <Field label={t('door.password')} error={formState.errors.password?.message}>
          <PasswordInput autoComplete="current-password" {...register('password')} />
        </Field>
        <Button type="submit" variant="primary" busy={signIn.isPending || signIn.isSuccess}>
          {t('door.signIn')}
        </Button>
      </form>
    </Door>
  );
}
