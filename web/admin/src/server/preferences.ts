import 'server-only';

import { cookies, headers } from 'next/headers';
import { languageOf, type Language } from '@/i18n';
import { LANGUAGE_COOKIE, THEME_COOKIE } from '@/lib/preferences';

type Preferences = { readonly language: Language; readonly theme: 'light' | 'dark' | undefined };

/** How this visitor wants to see the admin; known before the first byte, so that nothing flashes. */
export async function preferences(): Promise<Preferences> {
  const jar = await cookies();
  const theme = jar.get(THEME_COOKIE)?.value;
  return {
    language: languageOf(jar.get(LANGUAGE_COOKIE)?.value, (await headers()).get('accept-language')),
    theme: theme === 'light' || theme === 'dark' ? theme : undefined,
  };
}
