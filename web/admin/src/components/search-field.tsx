'use client';

import { Input } from '@ecomify/ui/input';
import { Search, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useI18n } from '@/i18n/client';

const PAUSE_MS = 250;

type Props = {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly label: string;
};

/** Asks after a pause in typing; `/` leads here from anywhere on the page. */
export function SearchField({ value, onChange, label }: Props) {
  const { t } = useI18n();
  const [typed, setTyped] = useState(value);
  const [known, setKnown] = useState(value);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const input = useRef<HTMLInputElement>(null);
  if (known !== value) {
    setKnown(value);
    setTyped(value);
  }

  useEffect(() => () => clearTimeout(timer.current), []);

  function change(next: string) {
    setTyped(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => onChange(next.trim()), PAUSE_MS);
  }

  return (
    <span className="relative flex min-w-40 flex-1 items-center sm:w-60 sm:flex-none xl:w-72">
      <Search aria-hidden className="text-muted-foreground pointer-events-none absolute start-2.5 size-4" />
      <Input
        ref={input}
        type="search"
        data-list-search
        aria-label={label}
        placeholder={label}
        value={typed}
        onChange={(event) => change(event.target.value)}
        className="ps-8 pe-8 [&::-webkit-search-cancel-button]:hidden"
      />
      {typed !== '' && (
        <button
          type="button"
          aria-label={t('common.clear')}
          className="text-muted-foreground hover:text-foreground absolute end-2 grid size-6 cursor-pointer place-items-center rounded-md"
          onClick={() => {
            change('');
            input.current?.focus();
          }}
        >
          <X aria-hidden className="size-3.5" />
        </button>
      )}
    </span>
  );
}
