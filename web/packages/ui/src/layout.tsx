import type { ComponentProps, ReactNode } from 'react';
import { cn } from './cn';

export function Card({ className, ...props }: ComponentProps<'section'>) {
  return <section className={cn('border-border bg-surface rounded-lg border', className)} {...props} />;
}

export function CardHeader({
  title,
  description,
  actions,
  className,
}: {
  readonly title: ReactNode;
  readonly description?: ReactNode;
  readonly actions?: ReactNode;
  readonly className?: string;
}) {
  return (
    <header className={cn('flex flex-wrap items-start justify-between gap-x-4 gap-y-2 px-4 pt-4', className)}>
      <div className="grid gap-0.5">
        <h2 className="text-sm font-semibold">{title}</h2>
        {description && <p className="text-muted-foreground text-[13px]">{description}</p>}
      </div>
      {actions && <div className="flex items-center gap-2">{actions}</div>}
    </header>
  );
}

export function CardBody({ className, ...props }: ComponentProps<'div'>) {
  return <div className={cn('p-4', className)} {...props} />;
}

/** In the shape of what is to come. */
export function Skeleton({ className, ...props }: ComponentProps<'div'>) {
  return (
    <div aria-hidden className={cn('bg-neutral-subtle h-4 animate-pulse rounded-md', className)} {...props} />
  );
}

type EmptyProps = {
  readonly icon?: ReactNode;
  readonly title: ReactNode;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
  /** Where nothing else is on the page, this is its heading. */
  readonly whole?: boolean;
  readonly className?: string;
};

/** What this place is for, and the first thing to do in it. */
export function EmptyState({ icon, title, children, action, whole = false, className }: EmptyProps) {
  const Title = whole ? 'h1' : 'p';
  return (
    <div className={cn('grid justify-items-center gap-2 px-6 py-14 text-center', className)}>
      {icon && (
        <span
          aria-hidden
          className="bg-neutral-subtle text-muted-foreground mb-1 grid size-10 place-items-center rounded-full [&_svg]:size-5"
        >
          {icon}
        </span>
      )}
      <Title className="font-semibold">{title}</Title>
      {children && <p className="text-muted-foreground max-w-prose text-sm text-pretty">{children}</p>}
      {action && <div className="mt-3 flex flex-wrap justify-center gap-2">{action}</div>}
    </div>
  );
}
