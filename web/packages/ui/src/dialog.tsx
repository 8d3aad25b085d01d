'use client';

import { X } from 'lucide-react';
import { AlertDialog as Alert, Dialog as Primitive } from 'radix-ui';
import type { ComponentProps, ReactNode } from 'react';
import { Button, buttonStyles } from './button';
import { cn } from './cn';

export const Dialog = Primitive.Root;
export const DialogTrigger = Primitive.Trigger;
export const DialogClose = Primitive.Close;

const overlay = 'fixed inset-0 z-40 animate-fade-in bg-overlay';
const panel =
  'fixed inset-x-4 top-1/2 z-50 mx-auto grid max-h-[calc(100dvh-2rem)] max-w-lg -translate-y-1/2 animate-fade-in gap-4 overflow-y-auto rounded-xl border border-border bg-surface-raised p-5 shadow-raised';

type PanelProps = ComponentProps<typeof Primitive.Content> & {
  readonly title: ReactNode;
  readonly description?: ReactNode;
  /** What the button with the cross is called. */
  readonly closeLabel: string;
};

export function DialogContent({ title, description, closeLabel, className, children, ...props }: PanelProps) {
  return (
    <Primitive.Portal>
      <Primitive.Overlay className={overlay} />
      <Primitive.Content
        className={cn(panel, className)}
        {...(description ? {} : { 'aria-describedby': undefined })}
        {...props}
      >
        <PanelHeader title={title} description={description} closeLabel={closeLabel} />
        {children}
      </Primitive.Content>
    </Primitive.Portal>
  );
}

/** A drawer at the end of the line; `side="start"` for navigation, `side="bottom"` on a phone. */
export function SheetContent({
  title,
  description,
  closeLabel,
  side = 'end',
  className,
  children,
  ...props
}: PanelProps & { readonly side?: 'start' | 'end' | 'bottom' }) {
  return (
    <Primitive.Portal>
      <Primitive.Overlay className={overlay} />
      <Primitive.Content
        className={cn(
          'border-border bg-surface-raised shadow-raised fixed z-50 flex flex-col gap-4 overflow-y-auto p-5',
          side === 'end' && 'animate-sheet-in inset-y-0 end-0 w-full max-w-md border-s',
          side === 'start' && 'animate-fade-in inset-y-0 start-0 w-72 max-w-[85vw] border-e',
          side === 'bottom' && 'animate-rise-in inset-x-0 bottom-0 max-h-[85dvh] rounded-t-xl border-t',
          className,
        )}
        {...(description ? {} : { 'aria-describedby': undefined })}
        {...props}
      >
        <PanelHeader title={title} description={description} closeLabel={closeLabel} />
        {children}
      </Primitive.Content>
    </Primitive.Portal>
  );
}

function PanelHeader({
  title,
  description,
  closeLabel,
}: Pick<PanelProps, 'title' | 'description' | 'closeLabel'>) {
  return (
    <header className="flex items-start gap-4">
      <div className="grid flex-1 gap-1">
        <Primitive.Title className="text-base font-semibold">{title}</Primitive.Title>
        {description && (
          <Primitive.Description className="text-muted-foreground text-sm">
            {description}
          </Primitive.Description>
        )}
      </div>
      <Primitive.Close asChild>
        <Button variant="ghost" size="icon" aria-label={closeLabel} className="-me-2 -mt-1.5">
          <X aria-hidden />
        </Button>
      </Primitive.Close>
    </header>
  );
}

export function DialogFooter({ className, ...props }: ComponentProps<'footer'>) {
  return <footer className={cn('flex flex-wrap justify-end gap-2', className)} {...props} />;
}

type ConfirmProps = {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly title: ReactNode;
  /** What will be gone, and whether it can be had again. */
  readonly description: ReactNode;
  readonly confirmLabel: string;
  readonly cancelLabel: string;
  readonly destructive?: boolean;
  readonly onConfirm: () => void;
};

/** Asks before something that cannot be undone; the safe answer has the focus. */
export function ConfirmDialog(props: ConfirmProps) {
  return (
    <Alert.Root open={props.open} onOpenChange={props.onOpenChange}>
      <Alert.Portal>
        <Alert.Overlay className={overlay} />
        <Alert.Content className={cn(panel, 'max-w-md')}>
          <Alert.Title className="text-base font-semibold">{props.title}</Alert.Title>
          <Alert.Description className="text-muted-foreground text-sm">{props.description}</Alert.Description>
          <DialogFooter>
            <Alert.Cancel className={buttonStyles({ variant: 'secondary' })}>
              {props.cancelLabel}
            </Alert.Cancel>
            <Alert.Action
              className={buttonStyles({ variant: props.destructive ? 'danger' : 'primary' })}
              onClick={props.onConfirm}
            >
              {props.confirmLabel}
            </Alert.Action>
          </DialogFooter>
        </Alert.Content>
      </Alert.Portal>
    </Alert.Root>
  );
}
