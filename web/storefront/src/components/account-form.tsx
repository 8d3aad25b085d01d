import type { HTMLInputAutoCompleteAttribute, ReactNode } from 'react';
import type { Flash } from '@/lib/flash';
import type { Site } from '@/lib/site';
import { ErrorLine } from './error-line';

type FieldProps = {
  readonly name: string;
  readonly label: string;
  readonly flash: Flash | null;
  readonly type?: 'text' | 'email' | 'password';
  readonly autoComplete: HTMLInputAutoCompleteAttribute;
  readonly help?: string;
  readonly minLength?: number;
};

/** A field of a form that works by itself: what was typed comes back with the server's words beside it. */
export function AccountField({ name, label, flash, type = 'text', help, ...input }: FieldProps) {
  const error = flash?.fields[name];
  return (
    <div className="grid gap-1.5">
      <label htmlFor={name} className="text-sm">
        {label}
      </label>
      <input
        id={name}
        name={name}
        type={type}
        required
        defaultValue={type === 'password' ? undefined : flash?.values[name]}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${name}-error` : help ? `${name}-help` : undefined}
        className="field"
        {...input}
      />
      {error && (
        <p id={`${name}-error`} className="text-danger text-sm">
          {error}
        </p>
      )}
      {help && !error && (
        <p id={`${name}-help`} className="text-muted-foreground text-sm">
          {help}
        </p>
      )}
    </div>
  );
}

type FormProps = {
  readonly site: Site;
  readonly title: string;
  readonly lead: string;
  readonly action: string;
  readonly submit: string;
  readonly flash: Flash | null;
  readonly next?: string;
  readonly children: ReactNode;
  readonly below: ReactNode;
};

export function AccountForm({ site, title, lead, action, submit, flash, next, children, below }: FormProps) {
  return (
    <section className="mx-auto w-full max-w-md px-5 py-14 md:py-20">
      <h1 className="display text-3xl">{title}</h1>
      <p className="text-muted-foreground mt-2">{lead}</p>
      <ErrorLine t={site.t} code={flash?.code} />
      <form action={`${site.base}/api/session/${action}`} method="post" className="mt-8 grid gap-5">
        {next && <input type="hidden" name="next" value={next} />}
        {children}
        <button type="submit" className="btn btn-primary mt-1">
          {submit}
        </button>
      </form>
      <p className="text-muted-foreground mt-6 text-sm">{below}</p>
    </section>
  );
}
