import { cva, type VariantProps } from 'class-variance-authority';
import { Slot } from 'radix-ui';
import type { ComponentProps } from 'react';
import { cn } from './cn';
import { Spinner } from './spinner';

export const buttonStyles = cva(
  [
    'h-control inline-flex shrink-0 cursor-pointer items-center justify-center gap-1.5 rounded-md px-3 text-sm font-medium',
    'whitespace-nowrap transition-colors duration-150 select-none',
    'disabled:cursor-not-allowed disabled:opacity-55 aria-disabled:cursor-not-allowed aria-disabled:opacity-55',
    '[&_svg]:size-4 [&_svg]:shrink-0',
  ],
  {
    variants: {
      variant: {
        primary: 'bg-accent text-accent-foreground hover:bg-accent-hover',
        secondary: 'border-border bg-surface text-foreground hover:bg-surface-sunken border',
        ghost: 'text-foreground hover:bg-neutral-subtle',
        danger: 'bg-danger text-danger-foreground hover:bg-danger-hover',
        link: 'text-accent h-auto px-0 underline-offset-4 hover:underline',
      },
      size: {
        md: '',
        sm: 'pointer-coarse:h-control h-7 px-2 text-[13px]',
        lg: 'h-11 px-5 text-base',
        icon: 'w-control px-0',
      },
    },
    defaultVariants: { variant: 'secondary', size: 'md' },
  },
);

type ButtonProps = ComponentProps<'button'> &
  VariantProps<typeof buttonStyles> & {
    /** Renders the only child as the button, for links that look like one. */
    readonly asChild?: boolean;
    /** Shows that the work is under way; the button keeps its width and takes no second click. */
    readonly busy?: boolean;
  };

export function Button({
  className,
  variant,
  size,
  asChild,
  busy,
  disabled,
  children,
  ...props
}: ButtonProps) {
  const styles = cn(buttonStyles({ variant, size }), busy && 'relative', className);
  if (asChild) {
    return (
      <Slot.Root className={styles} {...props}>
        {children}
      </Slot.Root>
    );
  }
  return (
    <button
      type="button"
      className={styles}
      disabled={disabled || busy}
      aria-busy={busy || undefined}
      {...props}
    >
      {busy && <Spinner className="absolute" />}
      <span className={cn('inline-flex items-center gap-[inherit]', busy && 'invisible')}>{children}</span>
    </button>
  );
}
