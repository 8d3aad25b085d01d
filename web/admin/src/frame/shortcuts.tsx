'use client';

import { Dialog, DialogContent } from '@ecomify/ui/dialog';
import { useRouter } from 'next/navigation';
import { useEffect, useRef, type ReactNode } from 'react';
import { useI18n } from '@/i18n/client';
import { NAVIGATION, permitted } from './navigation';
import { useWorkplace } from './workplace';

const SECOND_KEY_MS = 1_000;

type Props = {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly onPalette: () => void;
};

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
}

/** Listens for the keys that work everywhere, and shows them. */
export function Shortcuts({ open, onOpenChange, onPalette }: Props) {
  const { t } = useI18n();
  const router = useRouter();
  const { permissions } = useWorkplace();
  const since = useRef(0);
  const pages = permitted(NAVIGATION, permissions);

  useEffect(() => {
    function press(event: KeyboardEvent) {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        onPalette();
        return;
      }
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) {
        return;
      }
      const page = permitted(NAVIGATION, permissions).find(({ letter }) => letter === event.key);
      if (page && Date.now() - since.current < SECOND_KEY_MS) {
        router.push(page.href);
      } else if (event.key === '?') {
        onOpenChange(true);
      } else if (event.key === '/') {
        const search = document.querySelector<HTMLInputElement>('[data-list-search]');
        if (search) {
          event.preventDefault();
          search.focus();
        }
      }
      since.current = event.key === 'g' ? Date.now() : 0;
    }
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [onPalette, onOpenChange, permissions, router]);

  return (
    <Dialog open={open} onOpenChange={onOpenChange}>
      <DialogContent title={t('frame.shortcuts')} closeLabel={t('common.close')}>
        <dl className="divide-border grid divide-y text-sm">
          <Row keys={['Ctrl', 'K']}>{t('shortcuts.palette')}</Row>
          <Row keys={['/']}>{t('shortcuts.search')}</Row>
          <Row keys={['j', 'k']}>{t('shortcuts.move')}</Row>
          <Row keys={['Enter']}>{t('shortcuts.open')}</Row>
          <Row keys={['x']}>{t('shortcuts.select')}</Row>
          <Row keys={['Ctrl', 'S']}>{t('shortcuts.save')}</Row>
          {pages.map(({ key, letter }) => (
            <Row key={key} keys={['g', letter]}>
              {t('shortcuts.go', { place: t(`nav.${key}`) })}
            </Row>
          ))}
          <Row keys={['?']}>{t('shortcuts.help')}</Row>
        </dl>
      </DialogContent>
    </Dialog>
  );
}

function Row({ keys, children }: { readonly keys: readonly string[]; readonly children: ReactNode }) {
  return (
    <div className="flex items-center justify-between gap-4 py-1.5">
      <dt>{children}</dt>
      <dd className="plain flex gap-1">
        {keys.map((key) => (
          <kbd key={key} className="border-border bg-surface-sunken rounded-sm border px-1.5 text-xs">
            {key}
          </kbd>
        ))}
      </dd>
    </div>
  );
}
