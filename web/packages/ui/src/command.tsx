'use client';

import { Command as Primitive } from 'cmdk';
import { Search } from 'lucide-react';
import { Dialog } from 'radix-ui';
import type { ComponentProps, ReactNode } from 'react';
import { cn } from './cn';

type PaletteProps = {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  /** What the palette is called, for those who do not see it. */
  readonly label: string;
  readonly placeholder: string;
  readonly search?: string;
  readonly onSearchChange?: (search: string) => void;
  /** False where the server does the searching. */
  readonly shouldFilter?: boolean;
  readonly children: ReactNode;
};

export function CommandPalette({
  open,
  onOpenChange,
  label,
  placeholder,
  search,
  onSearchChange,
  shouldFilter,
  children,
}: PaletteProps) {
  return (
    <Dialog.Root open={open} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <Dialog.Overlay className="animate-fade-in bg-overlay fixed inset-0 z-40" />
        <Dialog.Content
          aria-describedby={undefined}
          className="animate-rise-in border-border bg-surface-raised shadow-raised fixed inset-x-4 top-[12vh] z-50 mx-auto max-w-xl overflow-hidden rounded-xl border"
        >
          <Dialog.Title className="sr-only">{label}</Dialog.Title>
          <Primitive label={label} shouldFilter={shouldFilter} loop>
            <div className="border-border flex items-center gap-2.5 border-b px-4">
              <Search aria-hidden className="text-muted-foreground size-4 shrink-0" />
              <Primitive.Input
                value={search}
                onValueChange={onSearchChange}
                placeholder={placeholder}
                className="placeholder:text-muted-foreground h-12 w-full bg-transparent text-sm outline-none"
              />
            </div>
            <Primitive.List className="max-h-[55vh] overflow-y-auto p-1.5">{children}</Primitive.List>
          </Primitive>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

export function CommandGroup({ className, ...props }: ComponentProps<typeof Primitive.Group>) {
  return (
    <Primitive.Group
      className={cn(
        '[&_[cmdk-group-heading]]:text-muted-foreground [&_[cmdk-group-heading]]:px-2 [&_[cmdk-group-heading]]:py-1.5 [&_[cmdk-group-heading]]:text-xs [&_[cmdk-group-heading]]:font-medium',
        className,
      )}
      {...props}
    />
  );
}

export function CommandItem({ className, ...props }: ComponentProps<typeof Primitive.Item>) {
  return (
    <Primitive.Item
      className={cn(
        'data-[selected=true]:bg-accent-subtle [&_svg]:text-muted-foreground flex min-h-9 cursor-pointer items-center gap-2.5 rounded-md px-2 text-sm select-none data-[disabled=true]:opacity-55 [&_svg]:size-4 [&_svg]:shrink-0',
        className,
      )}
      {...props}
    />
  );
}

export function CommandEmpty({ className, ...props }: ComponentProps<typeof Primitive.Empty>) {
  return (
    <Primitive.Empty className={cn('text-muted-foreground py-8 text-center text-sm', className)} {...props} />
  );
}
