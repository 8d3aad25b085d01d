'use client';

import { useRouter } from 'next/navigation';
import { useTransition, type FormEvent, type ReactNode } from 'react';

/** A form whose every change is a new address: the products follow without a jump, and Back undoes it. */
export function ListingForm({
  action,
  className,
  children,
}: {
  readonly action: string;
  readonly className: string;
  readonly children: ReactNode;
}) {
  const router = useRouter();
  const [pending, startTransition] = useTransition();

  function follow(event: FormEvent<HTMLFormElement>) {
    if (event.target instanceof HTMLInputElement && event.target.id === 'filters') {
      return;
    }
    const search = new URLSearchParams();
    for (const [name, value] of new FormData(event.currentTarget)) {
      if (typeof value === 'string' && value !== '') {
        search.append(name, value);
      }
    }
    startTransition(() => router.push(`${action}?${search}`, { scroll: false }));
  }

  return (
    <form
      action={action}
      method="get"
      className={className}
      onChange={follow}
      aria-busy={pending}
      data-pending={pending || undefined}
    >
      {children}
    </form>
  );
}
