'use client';

import { Toaster as Sonner, toast, type ToasterProps } from 'sonner';

export { toast };

/** Once around an application. */
export function Toaster(props: ToasterProps) {
  return (
    <Sonner
      position="bottom-right"
      gap={8}
      toastOptions={{
        unstyled: true,
        classNames: {
          toast:
            'flex w-(--width) items-center gap-2.5 rounded-lg border border-border bg-surface-raised p-3 text-sm text-foreground shadow-raised',
          title: 'font-medium',
          description: 'text-[13px] text-muted-foreground',
          actionButton: 'ms-auto shrink-0 cursor-pointer font-medium text-accent hover:underline',
          success: '[&_[data-icon]]:text-success',
          error: '[&_[data-icon]]:text-danger',
        },
      }}
      {...props}
    />
  );
}
