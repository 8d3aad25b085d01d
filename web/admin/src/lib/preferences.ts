import { BASE_PATH } from './base-path';

export const LANGUAGE_COOKIE = 'ecomify_admin_language';
export const THEME_COOKIE = 'ecomify_admin_theme';

const YEAR = 365 * 24 * 60 * 60;

export type Theme = 'light' | 'dark' | 'system';

function keep(name: string, value: string) {
  document.cookie = `${name}=${value}; path=${BASE_PATH}; max-age=${YEAR}; samesite=lax`;
}

export function keepLanguage(language: string) {
  keep(LANGUAGE_COOKIE, language);
}

export function keepTheme(theme: Theme) {
  keep(THEME_COOKIE, theme);
  if (theme === 'system') {
    delete document.documentElement.dataset.theme;
  } else {
    document.documentElement.dataset.theme = theme;
  }
}
