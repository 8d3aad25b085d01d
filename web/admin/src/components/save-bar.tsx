'use client';

import { Button } from '@ecomify/ui/button';
import { ConfirmDialog } from '@ecomify/ui/dialog';
import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import { useI18n } from '@/i18n/client';
import { BASE_PATH } from '@/lib/base-path';

type Props = {
  readonly dirty: boolean;
  readonly busy: boolean;
  readonly onSave: () => void;
  readonly onDiscard?: () => void;
  readonly saveLabel?: string;
};

/** Appears when something changed, guards leaving, and saves with Ctrl-S. */
export function SaveBar({ dirty, busy, onSave, onDiscard, saveLabel }: Props) {
  const { t } = useI18n();
  const save = useRef(onSave);
  useEffect(() => {
    save.current = onSave;
  });

  useEffect(() => {
    function press(event: KeyboardEvent) {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's') {
        event.preventDefault();
        if (dirty && !busy) {
          save.current();
        }
      }
    }
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [dirty, busy]);

  return (
    <>
      <LeaveGuard active={dirty && !busy} />
      {dirty && (
        <div
          role="region"
          aria-label={t('common.unsaved')}
          className="animate-rise-in border-border bg-surface-raised shadow-raised sticky bottom-4 z-20 mx-auto flex w-full max-w-xl items-center gap-2 rounded-xl border p-2 ps-4"
        >
          <span className="me-auto text-sm font-medium">{t('common.unsaved')}</span>
          {onDiscard && (
            <Button onClick={onDiscard} disabled={busy}>
              {t('common.discard')}
            </Button>
          )}
          <Button variant="primary" busy={busy} onClick={onSave}>
            {saveLabel ?? t('common.save')}
          </Button>
        </div>
      )}
    </>
  );
}

/** Asks before links of the admin lead away; the browser asks before it closes the page itself. */
function LeaveGuard({ active }: { readonly active: boolean }) {
  const { t } = useI18n();
  const router = useRouter();
  const [target, setTarget] = useState<string>();

  useEffect(() => {
    if (!active) {
      return;
    }
    function close(event: BeforeUnloadEvent) {
      event.preventDefault();
    }
    function follow(event: MouseEvent) {
      const link = (event.target as Element).closest('a[href]');
      const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
      const href = link?.getAttribute('href');
      if (plain && link?.getAttribute('target') !== '_blank' && href?.startsWith(BASE_PATH)) {
        event.preventDefault();
        event.stopPropagation();
        setTarget(href.slice(BASE_PATH.length) || '/');
      }
    }
    window.addEventListener('beforeunload', close);
    document.addEventListener('click', follow, { capture: true });
    return () => {
      window.removeEventListener('beforeunload', close);
      document.removeEventListener('click', follow, { capture: true });
    };
  }, [active]);

  return (
    <ConfirmDialog
      open={target !== undefined}
      onOpenChange={() => setTarget(undefined)}
      title={t('common.leaveTitle')}
      description={t('common.leaveText')}
      confirmLabel={t('common.leave')}
      cancelLabel={t('common.stay')}
      destructive
      onConfirm={() => target !== undefined && router.push(target)}
    />
  );
}
