'use client';

import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { createTranslate, type Messages, type Translate } from './messages';

type Catalogue = { readonly locale: string; readonly messages: Messages };

const Context = createContext<Catalogue | null>(null);

/** Gives the components below it the language; `messages` may be the part of a catalogue that they need. */
export function I18nProvider({ locale, messages, children }: Catalogue & { readonly children: ReactNode }) {
  const value = useMemo(() => ({ locale, messages }), [locale, messages]);
  return <Context value={value}>{children}</Context>;
}

/** An application names the type of its catalogue once: `const useI18n = () => useCatalogue<typeof en>()`. */
export function useCatalogue<M extends Messages>(): { readonly locale: string; readonly t: Translate<M> } {
  const catalogue = useContext(Context);
  if (catalogue === null) {
    throw new Error('useCatalogue: expected an I18nProvider above');
  }
  return useMemo(
    () => ({ locale: catalogue.locale, t: createTranslate(catalogue.locale, catalogue.messages as M) }),
    [catalogue],
  );
}
