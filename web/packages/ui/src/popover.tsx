'use client';

import { Popover as Primitive, Tooltip as TooltipPrimitive } from 'radix-ui';
import type { ComponentProps, ReactNode } from 'react';
import { cn } from './cn';

export const Popover = Primitive.Root;
export const PopoverTrigger = Primitive.Trigger;
export const PopoverClose = Primitive.Close;

export function PopoverContent({
  className,
  sideOffset = 6,
  ...props
}: ComponentProps<typeof Primitive.Content>) {
  return (
    <Primitive.Portal>
      <Primitive.Content
        sideOffset={sideOffset}
        collisionPadding={8}
        className={cn(
          'animate-rise-in border-border bg-surface-raised shadow-raised z-50 w-72 rounded-lg border p-3 text-sm',
          className,
        )}
        {...props}
      />
    </Primitive.Portal>
  );
}

/** Once around an application. */
export const TooltipProvider = TooltipPrimitive.Provider;

/** A hint that nothing depends on: what a control is called belongs on the control itself. */
export function Tooltip({
  content,
  children,
  side,
}: {
  readonly content: ReactNode;
  readonly children: ReactNode;
  readonly side?: ComponentProps<typeof TooltipPrimitive.Content>['side'];
}) {
  return (
    <TooltipPrimitive.Root>
      <TooltipPrimitive.Trigger asChild>{children}</TooltipPrimitive.Trigger>
      <TooltipPrimitive.Portal>
        <TooltipPrimitive.Content
          side={side}
          sideOffset={6}
          collisionPadding={8}
          className="animate-fade-in bg-foreground text-background z-50 max-w-64 rounded-md px-2 py-1 text-xs"
        >
          {content}
        </TooltipPrimitive.Content>
      </TooltipPrimitive.Portal>
    </TooltipPrimitive.Root>
  );
}
