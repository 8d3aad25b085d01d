import type { Translation } from '@ecomify/i18n';
import { ar } from './ar';
import { en } from './en';

export const LANGUAGES = ['en', 'ar'] as const;
export type Language = (typeof LANGUAGES)[number];
export type Catalogue = Translation<typeof en>;

const CATALOGUES: Record<Language, Catalogue> = { en, ar };

export function catalogueOf(language: Language): Catalogue {
  return CATALOGUES[language];
}

/** What a browser asks for, as far as there is a translation. */
export function languageOf(chosen: string | undefined, accepted: string | null): Language {
  const wishes = [chosen ?? '', ...(accepted ?? '').split(',').map((wish) => wish.split(';')[0]!.trim())];
  for (const wish of wishes) {
    const language = LANGUAGES.find((each) => wish === each || wish.startsWith(`${each}-`));
    if (language !== undefined) {
      return language;
    }
  }
  return 'en';
}
