'use client';

import { CircleAlert } from 'lucide-react';
import { Slot } from 'radix-ui';
import { useId, type ReactNode } from 'react';
import { cn } from './cn';

type FieldProps = {
  readonly label: ReactNode;
  /** One control: it gets its id, and says to assistive technology what help and error say. */
  readonly children: ReactNode;
  readonly help?: ReactNode;
  /** In the server's words; the control is marked invalid while there is one. */
  readonly error?: string;
  /** Said beside the label, such as "optional". */
  readonly hint?: ReactNode;
  readonly className?: string;
  readonly id?: string;
};

/** A form control with its label above and its help or error below. */
export function Field({ label, children, help, error, hint, className, id: givenId }: FieldProps) {
  const ownId = useId();
  const id = givenId ?? ownId;
  const helpId = `${id}-help`;
  const errorId = `${id}-error`;
  const described = [error && errorId, help && helpId].filter(Boolean).join(' ');
  return (
    <div className={cn('grid content-start gap-1.5', className)}>
      <div className="flex items-baseline justify-between gap-2">
        <label htmlFor={id} className="text-sm font-medium">
          {label}
        </label>
        {hint && <span className="text-muted-foreground text-xs">{hint}</span>}
      </div>
      <Slot.Root id={id} aria-invalid={error ? true : undefined} aria-describedby={described || undefined}>
        {children}
      </Slot.Root>
      {error && (
        <p id={errorId} className="text-danger flex items-start gap-1.5 text-[13px]">
          <CircleAlert aria-hidden className="mt-0.5 size-3.5 shrink-0" />
          {error}
        </p>
      )}
      {help && (
        <p id={helpId} className="text-muted-foreground text-[13px]">
          {help}
        </p>
      )}
    </div>
  );
}

/** A group of controls under one name. */
export function FieldSet({
  legend,
  children,
  className,
}: {
  readonly legend: ReactNode;
  readonly children: ReactNode;
  readonly className?: string;
}) {
  return (
    <fieldset className={cn('grid gap-4', className)}>
      <legend className="mb-3 text-sm font-semibold">{legend}</legend>
      {children}
    </fieldset>
  );
}
