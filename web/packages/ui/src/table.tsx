import type { ComponentProps } from 'react';
import { cn } from './cn';

/** Scrolls by itself where it is too wide, with the keyboard as well. */
export function Table({ className, label, ...props }: ComponentProps<'table'> & { readonly label: string }) {
  return (
    <div
      role="region"
      aria-label={label}
      tabIndex={0}
      className="@container w-full overflow-x-auto focus-visible:-outline-offset-2"
    >
      <table
        className={cn('w-full border-separate border-spacing-0 text-[13px] tabular-nums', className)}
        {...props}
      />
    </div>
  );
}

export function TableHead({ className, ...props }: ComponentProps<'thead'>) {
  return <thead className={cn('text-muted-foreground text-start', className)} {...props} />;
}

export function TableBody(props: ComponentProps<'tbody'>) {
  return <tbody {...props} />;
}

export function TableRow({ className, ...props }: ComponentProps<'tr'>) {
  return (
    <tr
      className={cn(
        'group/row hover:bg-surface-sunken/60 aria-selected:bg-accent-subtle/60 [&:last-child>td]:border-b-0',
        className,
      )}
      {...props}
    />
  );
}

type Align = { readonly numeric?: boolean };

export function TableHeaderCell({
  className,
  numeric,
  scope = 'col',
  ...props
}: ComponentProps<'th'> & Align) {
  return (
    <th
      scope={scope}
      className={cn(
        'border-border bg-surface sticky top-0 z-10 h-9 border-b px-3 text-start text-xs font-medium whitespace-nowrap',
        numeric && 'text-end',
        className,
      )}
      {...props}
    />
  );
}

export function TableCell({ className, numeric, ...props }: ComponentProps<'td'> & Align) {
  return (
    <td
      className={cn('border-border h-11 border-b px-3 align-middle', numeric && 'text-end', className)}
      {...props}
    />
  );
}
