'use client';

import { useId, type HTMLInputAutoCompleteAttribute, type ReactNode } from 'react';
import { useI18n } from '@/i18n/client';
import type { Fields } from './checkout-fields';

export type FieldState = {
  readonly values: Fields;
  readonly errors: Fields;
  readonly onChange: (name: string, value: string) => void;
};

type Props = FieldState & {
  readonly name: string;
  readonly label: string;
  readonly help?: string;
  readonly type?: 'text' | 'email' | 'tel';
  readonly autoComplete?: HTMLInputAutoCompleteAttribute;
  readonly required?: boolean;
  readonly maxLength?: number;
  readonly className?: string;
  /** A select's options instead of an input. */
  readonly children?: ReactNode;
};

export function CheckoutField({
  values,
  errors,
  onChange,
  name,
  label,
  help,
  type = 'text',
  required,
  className = '',
  children,
  ...input
}: Props) {
  const { t } = useI18n();
  const id = useId();
  const error = errors[name];
  const described = [error && `${id}-error`, help && `${id}-help`].filter(Boolean).join(' ') || undefined;
  const control = {
    id,
    name,
    value: values[name] ?? '',
    required,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': described,
    className: 'field',
    onChange: (event: { target: { value: string } }) => onChange(name, event.target.value),
    ...input,
  };
  return (
    <div className={`grid content-start gap-1.5 ${className}`}>
      <label htmlFor={id} className="flex justify-between gap-2 text-sm">
        {label}
        {!required && <span className="text-muted-foreground">{t('checkout.optional')}</span>}
      </label>
      {children ? <select {...control}>{children}</select> : <input type={type} {...control} />}
      {error && (
        <p id={`${id}-error`} className="text-danger text-sm">
          {error}
        </p>
      )}
      {help && (
        <p id={`${id}-help`} className="text-muted-foreground text-sm">
          {help}
        </p>
      )}
    </div>
  );
}
