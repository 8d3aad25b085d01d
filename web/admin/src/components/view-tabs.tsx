'use client';

import { cn } from '@ecomify/ui/cn';

type Props<V extends string> = {
  readonly label: string;
  readonly value: V;
  readonly views: readonly { readonly value: V; readonly label: string }[];
  readonly onChange: (value: V) => void;
};

/** The views of one list: not tabs to assistive technology, since what they show is the same table. */
export function ViewTabs<V extends string>({ label, value, views, onChange }: Props<V>) {
  return (
    <div role="group" aria-label={label} className="flex gap-0.5 overflow-x-auto">
      {views.map((view) => (
        <button
          key={view.value}
          type="button"
          aria-pressed={view.value === value}
          onClick={() => onChange(view.value)}
          className={cn(
            'h-control text-muted-foreground hover:text-foreground cursor-pointer rounded-md px-2.5 text-[13px] font-medium whitespace-nowrap focus-visible:-outline-offset-2',
            view.value === value && 'bg-neutral-subtle text-foreground',
          )}
        >
          {view.label}
        </button>
      ))}
    </div>
  );
}
