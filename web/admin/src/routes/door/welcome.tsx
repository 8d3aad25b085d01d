'use client';

import { useCreateStore, useMe, useSwitchStore } from '@ecomify/api-client/hooks';
import { countryName } from '@ecomify/i18n';
import { Button } from '@ecomify/ui/button';
import { Field } from '@ecomify/ui/field';
import { Input } from '@ecomify/ui/input';
import { Select } from '@ecomify/ui/select';
import { zodResolver } from '@hookform/resolvers/zod';
import Link from 'next/link';
import { useEffect, useState } from 'react';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { Failure } from '@/components/failure';
import { useI18n } from '@/i18n/client';
import { BASE_PATH } from '@/lib/base-path';
import { sameName, showViolations } from '@/lib/forms';
import { COUNTRIES, CURRENCIES, likelyCountry, placeOf, slugOf, timeZones } from '@/lib/places';
import { Door } from './door';

const FIRST_STEP = ['name', 'slug'] as const;

type Form = Record<(typeof FIRST_STEP)[number] | 'country' | 'currency' | 'timezone', string>;

export function WelcomeScreen() {
  const { t, locale } = useI18n();
  const me = useMe();
  const create = useCreateStore();
  const enter = useSwitchStore();
  const [step, setStep] = useState<1 | 2>(1);
  const [atFields, setAtFields] = useState(false);
  const schema = z.object({
    name: z.string().trim().min(1, t('error.required')),
    slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, t('error.handle')),
    country: z.string(),
    currency: z.string(),
    timezone: z.string(),
  });
  const { register, handleSubmit, setValue, getValues, setError, trigger, formState } = useForm<Form>({
    resolver: zodResolver(schema),
  });
  const { errors, dirtyFields } = formState;
  const home = me.data?.stores.find(({ id }) => id === me.data.storeId);

  // Only the browser knows where it is; and what was typed before the page came to life stays.
  useEffect(() => {
    const country = likelyCountry();
    const { currency, timezone } = placeOf(country);
    setValue('country', country);
    setValue('currency', currency);
    setValue('timezone', timezone);
    const { name, slug } = getValues();
    if (name && !slug) {
      setValue('slug', slugOf(name));
    }
  }, [setValue, getValues]);

  const submit = handleSubmit((form) =>
    create.mutate(form, {
      onSuccess: (store) => enter.mutate(store.id, { onSuccess: () => window.location.assign(BASE_PATH) }),
      onError: (error) => {
        setAtFields(showViolations(error, setError, sameName, form));
        setStep(1);
      },
    }),
  );

  function proceed() {
    void trigger(FIRST_STEP).then((valid) => valid && setStep(2));
  }

  const error = atFields ? enter.error : (create.error ?? enter.error);
  const country = register('country', {
    onChange: (event: { readonly target: { readonly value: string } }) => {
      const place = placeOf(event.target.value);
      setValue('currency', place.currency);
      setValue('timezone', place.timezone);
    },
  });
  return (
    <Door
      title={t(home ? 'door.another' : 'door.welcome')}
      lead={t(home ? 'door.anotherLead' : 'door.welcomeLead')}
      foot={
        home && (
          <Link href="/" className="text-accent font-medium hover:underline">
            {t('door.back', { store: home.name })}
          </Link>
        )
      }
    >
      <form
        className="grid gap-4"
        noValidate
        onSubmit={(event) => {
          if (step === 1) {
            event.preventDefault();
            proceed();
          } else {
            void submit(event);
          }
        }}
      >
        <p className="text-muted-foreground text-xs">
          {t('door.step', { number: step, total: 2 })} · {t(step === 1 ? 'door.stepName' : 'door.stepPlace')}
        </p>
        {error && <Failure error={error} />}
        {step === 1 ? (
          <>
            <Field label={t('door.storeName')} error={errors.name?.message}>
              <Input
                autoComplete="organization"
                {...register('name', {
                  onChange: (event: { readonly target: { readonly value: string } }) => {
                    if (!dirtyFields.slug) {
                      setValue('slug', slugOf(event.target.value));
                    }
                  },
                })}
              />
            </Field>
            <Field label={t('door.storeSlug')} error={errors.slug?.message} help={t('door.storeSlugHelp')}>
              <Input className="plain" autoCapitalize="none" spellCheck={false} {...register('slug')} />
            </Field>
            <Button type="submit" variant="primary">
              {t('door.next')}
            </Button>
          </>
        ) : (
          <>
            <Field label={t('door.country')} error={errors.country?.message}>
              <Select {...country}>
                {COUNTRIES.map((code) => (
                  <option key={code} value={code}>
                    {countryName(locale, code)}
                  </option>
                ))}
              </Select>
            </Field>
            <Field label={t('door.currency')} error={errors.currency?.message}>
              <Select {...register('currency')}>
                {CURRENCIES.map((code) => (
                  <option key={code} value={code}>
                    {code} – {new Intl.DisplayNames(locale, { type: 'currency' }).of(code)}
                  </option>
                ))}
              </Select>
            </Field>
            <Field label={t('door.timezone')} error={errors.timezone?.message}>
              <Select className="plain" {...register('timezone')}>
                {timeZones('UTC').map((zone) => (
                  <option key={zone}>{zone}</option>
                ))}
              </Select>
            </Field>
            <div className="grid grid-cols-[auto_1fr] gap-2">
              <Button onClick={() => setStep(1)}>{t('door.previous')}</Button>
              <Button
                type="submit"
                variant="primary"
                busy={create.isPending || enter.isPending || enter.isSuccess}
              >
                {t('door.createStore')}
              </Button>
            </div>
          </>
        )}
      </form>
    </Door>
  );
}
