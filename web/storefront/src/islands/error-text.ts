import type { en } from '@/i18n/en';

type KnownCode = keyof (typeof en)['errors']['codes'];
type Speak = (key: `errors.codes.${KnownCode}` | 'errors.unknown') => string;

function explanation(t: Speak, code: string): string | null {
  try {
    return t(`errors.codes.${code as KnownCode}`);
  } catch {
    return null;
  }
}

/** Whether a shopper can tell from its words what to do; else a reference for support is worth showing. */
export function isExplained(t: Speak, code: string): boolean {
  return explanation(t, code) !== null;
}

/** The words for a code, else words that are true of any. */
export function errorText(t: Speak, code: string): string {
  return explanation(t, code) ?? t('errors.unknown');
}
