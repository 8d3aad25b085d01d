import type { ComponentProps } from 'react';
import { cn } from './cn';

export const inputStyles = [
  'w-full min-w-0 rounded-md border border-border-strong/60 bg-surface px-2.5 text-sm text-foreground',
  'placeholder:text-muted-foreground/80 hover:border-border-strong',
  'focus-visible:border-ring focus-visible:outline-2 focus-visible:outline-offset-0 focus-visible:outline-ring/45',
  'disabled:cursor-not-allowed disabled:bg-surface-sunken disabled:opacity-70',
  'aria-invalid:border-danger aria-invalid:focus-visible:outline-danger/40',
].join(' ');

export function Input({ className, type = 'text', ...props }: ComponentProps<'input'>) {
  return (
    <input
      type={type}
      className={cn(inputStyles, 'h-control read-only:bg-surface-sunken', className)}
      {...props}
    />
  );
}

export function Textarea({ className, rows = 4, ...props }: ComponentProps<'textarea'>) {
  return (
    <textarea
      rows={rows}
      className={cn(inputStyles, 'read-only:bg-surface-sunken py-2 leading-5', className)}
      {...props}
    />
  );
}

/** An input with something fixed at its start or end, such as a currency or a unit. */
export function InputGroup({
  start,
  end,
  className,
  ...props
}: ComponentProps<'input'> & { readonly start?: React.ReactNode; readonly end?: React.ReactNode }) {
  return (
    <span className="relative flex items-center">
      {start && (
        <span className="text-muted-foreground pointer-events-none absolute start-2.5 text-sm">{start}</span>
      )}
      <Input className={cn(start && 'ps-8', end && 'pe-12', className)} {...props} />
      {end && (
        <span className="text-muted-foreground pointer-events-none absolute end-2.5 text-sm">{end}</span>
      )}
    </span>
  );
}
