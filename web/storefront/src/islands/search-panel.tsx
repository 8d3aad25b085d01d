'use client';

import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { Icon } from '@/components/icon';
import { useI18n } from '@/i18n/client';
import * as links from '@/lib/links';
import { call } from './call';
import { LinePicture } from './line-picture';

const PAUSE_MS = 70;

/** @see the route that answers: of the picture it gives the address. */
type Suggestion = { readonly handle: string; readonly title: string; readonly image: string | null };

/** The field, with products while one types. */
export function SearchPanel({ base, onClose }: { readonly base: string; readonly onClose: () => void }) {
  const { t } = useI18n();
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => dialog.current?.showModal(), []);

  return (
    // The dialog itself is hit only where its backdrop is; keyboards have Escape.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={dialog}
      aria-label={t('search.label')}
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && dialog.current.close()}
      className="border-border bg-background text-foreground m-0 w-full max-w-none border-b"
    >
      <SearchForm base={base} onClose={() => dialog.current?.close()} />
    </dialog>
  );
}

function SearchForm({ base, onClose }: { readonly base: string; readonly onClose: () => void }) {
  const { t } = useI18n();
  const [text, setText] = useState('');
  const suggestions = useSuggestions(base, text.trim());

  return (
    <form role="search" action={links.search(base)} method="get" className="page grid gap-4 py-5">
      <div className="border-foreground flex items-center gap-3 border-b pb-2">
        <Icon name="search" />
        <input
          type="search"
          name="q"
          data-stop
          aria-label={t('search.label')}
          autoComplete="off"
          value={text}
          placeholder={t('search.placeholder')}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={moveFocus}
          className="display placeholder:text-muted-foreground w-full bg-transparent text-2xl outline-none [&::-webkit-search-cancel-button]:hidden"
        />
        <button
          type="button"
          aria-label={t('menu.close')}
          onClick={onClose}
          className="grid size-11 cursor-pointer place-items-center"
        >
          <Icon name="close" />
        </button>
      </div>
      <p role="status" className="sr-only">
        {text.trim() !== '' && t('search.count', { count: suggestions.length })}
      </p>
      {suggestions.length > 0 && (
        <ul aria-label={t('search.suggestions')} className="grid gap-x-8 sm:grid-cols-2">
          {suggestions.map((suggestion) => (
            <li key={suggestion.handle}>
              <a
                href={links.product(base, suggestion.handle)}
                data-stop
                onKeyDown={moveFocus}
                className="border-border flex items-center gap-4 border-b py-2 hover:underline hover:underline-offset-4"
              >
                <LinePicture
                  line={{ title: suggestion.title, imageUrl: suggestion.image }}
                  className="w-10 self-center"
                />
                {suggestion.title}
              </a>
            </li>
          ))}
        </ul>
      )}
      {text.trim() !== '' && (
        <button type="submit" className="line-link min-h-11 w-fit cursor-pointer text-sm">
          {t('search.all', { query: text.trim() })}
        </button>
      )}
    </form>
  );
}

/** Arrows go from the field through the suggestions and back; what has the focus is what Enter follows. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const form = event.currentTarget.closest('form');
  if (step === 0 || form === null) {
    return;
  }
  event.preventDefault();
  const stops = [...form.querySelectorAll<HTMLElement>('[data-stop]')];
  stops[(stops.indexOf(event.currentTarget) + step + stops.length) % stops.length]?.focus();
}

/** Those for the latest text; an answer that comes after a later one is dropped. */
function useSuggestions(base: string, text: string): readonly Suggestion[] {
  const [answer, setAnswer] = useState<{ readonly text: string; readonly data: readonly Suggestion[] }>({
    text: '',
    data: [],
  });
  useEffect(() => {
    if (text === '') {
      return;
    }
    let current = true;
    const timer = setTimeout(async () => {
      const outcome = await call<{ data: readonly Suggestion[] }>(
        `${base}/api/suggest?q=${encodeURIComponent(text)}`,
      );
      if (current && outcome.ok) {
        setAnswer({ text, data: outcome.data.data });
      }
    }, PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [base, text]);
  return text === '' ? [] : answer.data;
}
