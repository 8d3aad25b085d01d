'use client';

import { useSignOut } from '@ecomify/api-client/hooks';
import { Menu, MenuContent, MenuItem, MenuLabel, MenuSeparator, MenuTrigger } from '@ecomify/ui/menu';
import { Check, Keyboard, LogOut } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { LANGUAGES } from '@/i18n';
import { useI18n } from '@/i18n/client';
import { BASE_PATH } from '@/lib/base-path';
import { keepLanguage, keepTheme, type Theme } from '@/lib/preferences';
import { useWorkplace } from './workplace';

const THEMES: readonly Theme[] = ['system', 'light', 'dark'];

function currentTheme(): Theme {
  const theme = typeof document === 'undefined' ? undefined : document.documentElement.dataset.theme;
  return theme === 'light' || theme === 'dark' ? theme : 'system';
}

export function AccountMenu({ onShortcuts }: { readonly onShortcuts: () => void }) {
  const { t, locale } = useI18n();
  const { user } = useWorkplace();
  const router = useRouter();
  const signOut = useSignOut();
  const [theme, setTheme] = useState<Theme>(currentTheme);
  return (
    <Menu>
      <MenuTrigger className="size-control bg-neutral-subtle hover:bg-border grid cursor-pointer place-items-center rounded-full text-xs font-semibold">
        <span aria-hidden>{`${user.firstName.charAt(0)}${user.lastName.charAt(0)}`.toUpperCase()}</span>
        <span className="sr-only">{t('frame.account')}</span>
      </MenuTrigger>
      <MenuContent className="w-56">
        <div className="grid px-2 py-1.5">
          <span className="truncate text-sm font-medium">{`${user.firstName} ${user.lastName}`}</span>
          <span className="text-muted-foreground truncate text-xs">{user.email}</span>
        </div>
        <MenuSeparator />
        <MenuLabel>{t('frame.appearance')}</MenuLabel>
        {THEMES.map((each) => (
          <MenuItem
            key={each}
            onSelect={() => {
              keepTheme(each);
              setTheme(each);
            }}
          >
            <span className="flex-1">{t(`frame.${each}`)}</span>
            {theme === each && <Check aria-hidden />}
          </MenuItem>
        ))}
        <MenuSeparator />
        <MenuLabel>{t('frame.language')}</MenuLabel>
        {LANGUAGES.map((language) => (
          <MenuItem
            key={language}
            onSelect={() => {
              keepLanguage(language);
              router.refresh();
            }}
          >
            <span className="flex-1" lang={language}>
              {new Intl.DisplayNames(language, { type: 'language' }).of(language)}
            </span>
            {locale === language && <Check aria-hidden />}
          </MenuItem>
        ))}
        <MenuSeparator />
        <MenuItem onSelect={onShortcuts}>
          <Keyboard aria-hidden />
          {t('frame.shortcuts')}
        </MenuItem>
        <MenuItem
          onSelect={() =>
            signOut.mutate(undefined, { onSettled: () => window.location.assign(`${BASE_PATH}/sign-in`) })
          }
        >
          <LogOut aria-hidden />
          {t('frame.signOut')}
        </MenuItem>
      </MenuContent>
    </Menu>
  );
}
