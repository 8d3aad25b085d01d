import { cva, type VariantProps } from 'class-variance-authority';
import { CircleAlert, CircleCheck, CircleDashed, CircleDot, CircleX, Clock } from 'lucide-react';
import type { ComponentProps, ReactNode } from 'react';
import { cn } from './cn';

const styles = cva(
  'inline-flex h-5.5 items-center gap-1 rounded-full px-2 text-xs font-medium whitespace-nowrap [&_svg]:size-3.5 [&_svg]:shrink-0',
  {
    variants: {
      tone: {
        neutral: 'bg-neutral-subtle text-neutral',
        success: 'bg-success-subtle text-success',
        warning: 'bg-warning-subtle text-warning',
        danger: 'bg-danger-subtle text-danger',
        info: 'bg-info-subtle text-info',
        accent: 'bg-accent-subtle text-accent',
      },
    },
    defaultVariants: { tone: 'neutral' },
  },
);

export type Tone = NonNullable<VariantProps<typeof styles>['tone']>;

export function Badge({ className, tone, ...props }: ComponentProps<'span'> & VariantProps<typeof styles>) {
  return <span className={cn(styles({ tone }), className)} {...props} />;
}

const ICONS = {
  done: CircleCheck,
  waiting: Clock,
  active: CircleDot,
  draft: CircleDashed,
  stopped: CircleX,
  attention: CircleAlert,
};

/** The one mapping of every status of the platform; colour never says it alone. */
const STATUSES = {
  ACTIVE: ['success', 'done'],
  PAID: ['success', 'done'],
  FULFILLED: ['success', 'done'],
  DELIVERED: ['success', 'done'],
  COMPLETED: ['success', 'done'],
  CONFIRMED: ['success', 'done'],
  SUCCEEDED: ['success', 'done'],
  SUCCESS: ['success', 'done'],
  CAPTURED: ['success', 'done'],
  PENDING: ['warning', 'waiting'],
  AUTHORIZED: ['warning', 'waiting'],
  UNFULFILLED: ['warning', 'waiting'],
  PARTIALLY_FULFILLED: ['warning', 'active'],
  PARTIALLY_PAID: ['warning', 'active'],
  AWAITING_ACTION: ['warning', 'attention'],
  ACTION_REQUIRED: ['warning', 'attention'],
  UNKNOWN: ['warning', 'attention'],
  RETRYING: ['warning', 'attention'],
  PROCESSING: ['info', 'active'],
  RUNNING: ['info', 'active'],
  SHIPPED: ['info', 'active'],
  FAILED: ['danger', 'stopped'],
  FAILURE: ['danger', 'stopped'],
  ERROR: ['danger', 'stopped'],
  DECLINED: ['danger', 'stopped'],
  CANCELLED: ['danger', 'stopped'],
  SUSPENDED: ['danger', 'stopped'],
  VOIDED: ['neutral', 'stopped'],
  REFUNDED: ['neutral', 'done'],
  PARTIALLY_REFUNDED: ['neutral', 'active'],
  RETURNED: ['neutral', 'done'],
  DRAFT: ['neutral', 'draft'],
  ARCHIVED: ['neutral', 'stopped'],
  CLOSED: ['neutral', 'stopped'],
} as const satisfies Record<string, readonly [Tone, keyof typeof ICONS]>;

export type Status = keyof typeof STATUSES;

export function isStatus(value: string): value is Status {
  return value in STATUSES;
}

/** @param children the status in the reader's words */
export function StatusBadge({
  status,
  children,
  className,
}: {
  readonly status: string;
  readonly children: ReactNode;
  readonly className?: string;
}) {
  const [tone, icon] = isStatus(status) ? STATUSES[status] : (['neutral', 'active'] as const);
  const Icon = ICONS[icon];
  return (
    <Badge tone={tone} className={className}>
      <Icon aria-hidden />
      {children}
    </Badge>
  );
}
