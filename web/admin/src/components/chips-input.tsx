'use client';

import { cn } from '@ecomify/ui/cn';
import { inputStyles } from '@ecomify/ui/input';
import { X } from 'lucide-react';
import { useState, type ComponentProps } from 'react';
import { useI18n } from '@/i18n/client';

type Props = Omit<ComponentProps<'input'>, 'value' | 'onChange'> & {
  readonly value: readonly string[];
  readonly onChange: (value: string[]) => void;
};

/** Several short texts: Enter or a comma ends one, Backspace takes the last one back. */
export function ChipsInput({ value, onChange, className, ...props }: Props) {
  const { t } = useI18n();
  const [typed, setTyped] = useState('');

  function add(text: string) {
    const fresh = text
      .split(/[,،\n]/)
      .map((each) => each.trim())
      .filter((each, at, all) => each !== '' && !value.includes(each) && all.indexOf(each) === at);
    if (fresh.length > 0) {
      onChange([...value, ...fresh]);
    }
    setTyped('');
  }

  return (
    <span
      className={cn(
        inputStyles,
        'flex min-h-(--control-height) flex-wrap items-center gap-1 px-1.5 py-1',
        className,
      )}
    >
      {value.map((each) => (
        <span
          key={each}
          className="bg-neutral-subtle inline-flex h-6 items-center gap-0.5 rounded-md ps-2 text-[13px]"
        >
          {each}
          <button
            type="button"
            aria-label={`${t('common.remove')}: ${each}`}
            className="text-muted-foreground hover:text-foreground grid size-6 cursor-pointer place-items-center"
            onClick={() => onChange(value.filter((other) => other !== each))}
          >
            <X aria-hidden className="size-3" />
          </button>
        </span>
      ))}
      <input
        {...props}
        value={typed}
        className="min-w-24 flex-1 bg-transparent px-1 text-sm outline-none"
        onChange={(event) => {
          const text = event.target.value;
          if (/[,،\n]/.test(text)) {
            add(text);
          } else {
            setTyped(text);
          }
        }}
        onBlur={() => add(typed)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') {
            event.preventDefault();
            add(typed);
          } else if (event.key === 'Backspace' && typed === '' && value.length > 0) {
            onChange(value.slice(0, -1));
          }
        }}
      />
    </span>
  );
}
