import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { cn } from './cn';

const TONES = {
  danger: [CircleAlert, 'border-danger/35 bg-danger-subtle text-danger'],
  warning: [TriangleAlert, 'border-warning/35 bg-warning-subtle text-warning'],
  success: [CircleCheck, 'border-success/35 bg-success-subtle text-success'],
  info: [Info, 'border-info/35 bg-info-subtle text-info'],
} as const;

type BannerProps = {
  readonly tone: keyof typeof TONES;
  readonly title: ReactNode;
  /** What happened, what was kept, what to do. */
  readonly children?: ReactNode;
  readonly action?: ReactNode;
  readonly className?: string;
};

/** Says what went wrong where the work is; a screen reader is told at once. */
export function Banner({ tone, title, children, action, className }: BannerProps) {
  const [Icon, styles] = TONES[tone];
  return (
    <div
      role={tone === 'danger' || tone === 'warning' ? 'alert' : 'status'}
      className={cn('flex items-start gap-3 rounded-lg border p-3 text-sm', styles, className)}
    >
      <Icon aria-hidden className="mt-0.5 size-4 shrink-0" />
      <div className="grid flex-1 gap-1">
        <p className="font-medium">{title}</p>
        {children && <div className="text-foreground/85">{children}</div>}
      </div>
      {action}
    </div>
  );
}
