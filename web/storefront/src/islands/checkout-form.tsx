'use client';

import type { Cart } from '@ecomify/api-client';
import { formatMoney } from '@ecomify/i18n';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useI18n } from '@/i18n/client';
import type { Country } from '@/lib/address-form';
import { AddressFields } from './address-fields';
import { call } from './call';
import { CheckoutField } from './checkout-field';
import { checkedFields, readFields, type Fields } from './checkout-fields';
import { errorText, isExplained } from './error-text';
import { TestCards } from './test-cards';

type Props = {
  readonly base: string;
  readonly cart: Cart;
  readonly countries: readonly Country[];
  readonly initial: Fields;
  readonly provider: { readonly name: string; readonly test: boolean };
  /** Under which what was typed outlives a reload. */
  readonly memory: string;
};

type Answer = { readonly url: string };
type Trouble = { readonly code: string; readonly traceId: string | null };

/** The whole checkout on one page. Whatever goes wrong, what was typed stays. */
export function CheckoutForm({ base, cart, countries, initial, provider, memory }: Props) {
  const { locale, t } = useI18n();
  const form = useRef<HTMLFormElement>(null);
  const alert = useRef<HTMLDivElement>(null);
  const key = useRef<string | null>(null);
  const [values, setValues] = useState(initial);
  const [errors, setErrors] = useState<Fields>({});
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [total, setTotal] = useState(cart.totalPrice);
  const [busy, setBusy] = useState(false);

  useEffect(() => {
    const kept = sessionStorage.getItem(memory);
    if (kept) {
      // eslint-disable-next-line react-hooks/set-state-in-effect -- only the browser knows what was typed before a reload
      setValues((known) => ({ ...known, ...(JSON.parse(kept) as Fields) }));
    }
  }, [memory]);

  function change(name: string, value: string) {
    setValues((known) => {
      const next = { ...known, [name]: value };
      sessionStorage.setItem(memory, JSON.stringify(next));
      return next;
    });
    setErrors(({ [name]: _, ...rest }) => rest);
    key.current = null;
  }

  function refuse(fields: Fields, problem: Trouble | null) {
    setErrors(fields);
    setTrouble(problem);
    const [first] = Object.keys(fields);
    const field = first === undefined ? null : form.current?.elements.namedItem(first);
    if (field instanceof HTMLElement) {
      field.focus();
    } else {
      alert.current?.focus();
    }
  }

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const fields = readFields(new FormData(event.currentTarget));
    const wrong = checkedFields(fields, {
      required: t('checkout.required'),
      email: t('checkout.invalidEmail'),
    });
    if (Object.keys(wrong).length > 0) {
      refuse(wrong, null);
      return;
    }
    setBusy(true);
    setTrouble(null);
    // The same try keeps its key, so that a lost answer costs nothing; a refusal ends the try.
    key.current ??= crypto.randomUUID();
    const outcome = await call<Answer>(`${base}/api/checkout`, {
      fields,
      expectedTotal: total,
      key: key.current,
    });
    if (outcome.ok) {
      window.location.assign(outcome.data.url);
      return;
    }
    setBusy(false);
    if (outcome.code !== 'UNREACHABLE' && outcome.code !== 'UNAVAILABLE') {
      key.current = null;
    }
    if (outcome.code === 'PRICE_CHANGED') {
      setTotal(outcome.facts.total as Cart['totalPrice']);
    }
    refuse(outcome.fields, outcome);
  }

  const field = { values, errors, onChange: change };
  const wrong = Object.keys(errors).length;
  return (
    <form ref={form} noValidate onSubmit={submit} className="grid gap-10">
      {(trouble || wrong > 0) && (
        <div
          ref={alert}
          role="alert"
          tabIndex={-1}
          className="border-danger bg-danger-subtle text-danger border-s-2 px-4 py-3 text-sm outline-none"
        >
          <p>{trouble && wrong === 0 ? errorText(t, trouble.code) : t('checkout.fix', { count: wrong })}</p>
          {trouble?.traceId && !isExplained(t, trouble.code) && (
            <p className="mt-1 text-xs">{t('errors.trace', { id: trouble.traceId })}</p>
          )}
        </div>
      )}
      <Step number={1} title={t('checkout.contact')}>
        <CheckoutField
          {...field}
          name="email"
          type="email"
          autoComplete="email"
          label={t('checkout.email')}
          help={t('checkout.emailHelp')}
          required
        />
      </Step>
      <Step number={2} title={t('checkout.delivery')}>
        <AddressFields {...field} countries={countries} />
      </Step>
      <Step number={3} title={t('checkout.payment')}>
        {provider.test ? (
          <TestCards value={values.method ?? ''} onChange={(method) => change('method', method)} />
        ) : (
          <CheckoutField {...field} name="method" label={t('checkout.card')} required />
        )}
      </Step>
      <div className="grid gap-3">
        <button
          type="submit"
          disabled={busy}
          aria-busy={busy}
          className="btn btn-primary min-h-14 w-full text-base"
        >
          {busy ? t('checkout.paying') : t('checkout.pay', { amount: formatMoney(locale, total) })}
        </button>
        <p className="text-muted-foreground text-center text-xs">{t('checkout.secure')}</p>
      </div>
    </form>
  );
}

function Step({
  number,
  title,
  children,
}: {
  readonly number: number;
  readonly title: string;
  readonly children: React.ReactNode;
}) {
  return (
    <section aria-labelledby={`step-${number}`} className="grid gap-5">
      <h2 id={`step-${number}`} className="display flex items-baseline gap-3 text-2xl">
        <span aria-hidden className="text-muted-foreground text-base tabular-nums">
          {number}
        </span>
        {title}
      </h2>
      {children}
    </section>
  );
}
