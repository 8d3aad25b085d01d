'use client';

import { useRegister } from '@ecomify/api-client/hooks';
import { Button } from '@ecomify/ui/button';
import { Field } from '@ecomify/ui/field';
import { Input } from '@ecomify/ui/input';
import { zodResolver } from '@hookform/resolvers/zod';
import Link from 'next/link';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { Failure } from '@/components/failure';
import { PasswordInput } from '@/components/password-input';
import { useI18n } from '@/i18n/client';
import { BASE_PATH } from '@/lib/base-path';
import { sameName, showViolations } from '@/lib/forms';
import { Door } from './door';

/** The server's own rule. */
const PASSWORD_LENGTH = 8;
type Form = Record<'firstName' | 'lastName' | 'email' | 'password', string>;

export function RegisterScreen() {
  const { t } = useI18n();
  const account = useRegister();
  const [atFields, setAtFields] = useState(false);
  const required = z.string().trim().min(1, t('error.required'));
  const schema = z.object({
    firstName: required,
    lastName: required,
    email: required.pipe(z.email(t('error.email'))),
    password: z.string().min(PASSWORD_LENGTH, t('error.tooShort', { count: PASSWORD_LENGTH })),
  });
  const { register, handleSubmit, setError, formState } = useForm<Form>({
    resolver: zodResolver(schema),
    defaultValues: { firstName: '', lastName: '', email: '', password: '' },
  });
  const { errors } = formState;
  const submit = handleSubmit((form) =>
    account.mutate(form, {
      onSuccess: () => window.location.assign(`${BASE_PATH}/welcome`),
      onError: (error) => setAtFields(showViolations(error, setError, sameName, form)),
    }),
  );
  return (
    <Door
      title={t('door.register')}
      lead={t('door.registerLead')}
      foot={
        <>
          {t('door.haveAccount')}{' '}
          <Link href="/sign-in" className="text-accent font-medium hover:underline">
            {t('door.signIn')}
          </Link>
        </>
      }
    >
      <form className="grid gap-4" noValidate onSubmit={(event) => void submit(event)}>
        {account.error && !atFields && <Failure error={account.error} />}
        <div className="grid grid-cols-2 gap-3">
          <Field label={t('door.firstName')} error={errors.firstName?.message}>
            <Input autoComplete="given-name" {...register('firstName')} />
          </Field>
          <Field label={t('door.lastName')} error={errors.lastName?.message}>
            <Input autoComplete="family-name" {...register('lastName')} />
          </Field>
        </div>
        <Field label={t('door.email')} error={errors.email?.message}>
          <Input type="email" autoComplete="username" className="plain" {...register('email')} />
        </Field>
        <Field
          label={t('door.password')}
          error={errors.password?.message}
          help={t('door.passwordHelp', { count: PASSWORD_LENGTH })}
        >
          <PasswordInput autoComplete="new-password" {...register('password')} />
        </Field>
        <Button type="submit" variant="primary" busy={account.isPending || account.isSuccess}>
          {t('door.register')}
        </Button>
      </form>
    </Door>
  );
}
