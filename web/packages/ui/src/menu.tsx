'use client';

import { Check } from 'lucide-react';
import { DropdownMenu as Primitive } from 'radix-ui';
import { useSyncExternalStore, type ComponentProps } from 'react';
import { cn } from './cn';

/** Not modal: the page stays where assistive technology can find it. */
export function Menu(props: ComponentProps<typeof Primitive.Root>) {
  return <Primitive.Root modal={false} {...props} />;
}

export const MenuTrigger = Primitive.Trigger;
export const MenuGroup = Primitive.Group;

const item = [
  'relative flex min-h-8 cursor-pointer items-center gap-2 rounded-sm px-2 text-sm outline-none select-none pointer-coarse:min-h-10',
  'data-highlighted:bg-neutral-subtle data-disabled:cursor-not-allowed data-disabled:opacity-55 [&_svg]:size-4 [&_svg]:shrink-0',
].join(' ');

const never = () => () => {};

/** Menus stand in a landmark like everything else on a page, and in the dialog that they belong to. */
function landmark(): HTMLElement | null {
  return (
    document.querySelector<HTMLElement>('[role=dialog][data-state=open]') ?? document.querySelector('main')
  );
}

export function MenuContent({
  className,
  align = 'end',
  sideOffset = 6,
  ...props
}: ComponentProps<typeof Primitive.Content>) {
  const container = useSyncExternalStore(never, landmark, () => null);
  return (
    <Primitive.Portal container={container}>
      <Primitive.Content
        align={align}
        sideOffset={sideOffset}
        className={cn(
          'animate-rise-in border-border bg-surface-raised shadow-raised z-50 max-h-(--radix-dropdown-menu-content-available-height) min-w-44 overflow-y-auto rounded-lg border p-1',
          className,
        )}
        {...props}
      />
    </Primitive.Portal>
  );
}

export function MenuItem({
  className,
  destructive,
  ...props
}: ComponentProps<typeof Primitive.Item> & { readonly destructive?: boolean }) {
  return (
    <Primitive.Item
      className={cn(item, destructive && 'text-danger data-highlighted:bg-danger-subtle', className)}
      {...props}
    />
  );
}

export function MenuCheckboxItem({
  className,
  children,
  ...props
}: ComponentProps<typeof Primitive.CheckboxItem>) {
  return (
    <Primitive.CheckboxItem className={cn(item, 'ps-8', className)} {...props}>
      <Primitive.ItemIndicator className="absolute start-2">
        <Check aria-hidden />
      </Primitive.ItemIndicator>
      {children}
    </Primitive.CheckboxItem>
  );
}

export function MenuLabel({ className, ...props }: ComponentProps<typeof Primitive.Label>) {
  return (
    <Primitive.Label
      className={cn('text-muted-foreground px-2 py-1.5 text-xs font-medium', className)}
      {...props}
    />
  );
}

export function MenuSeparator({ className, ...props }: ComponentProps<typeof Primitive.Separator>) {
  return <Primitive.Separator className={cn('bg-border -mx-1 my-1 h-px', className)} {...props} />;
}

export function MenuShortcut({ className, ...props }: ComponentProps<'kbd'>) {
  return <kbd className={cn('text-muted-foreground ms-auto ps-4 font-sans text-xs', className)} {...props} />;
}
