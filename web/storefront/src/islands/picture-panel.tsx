'use client';

import { useEffect, useRef, type KeyboardEvent } from 'react';
import { Icon } from '@/components/icon';
import { useI18n } from '@/i18n/client';

export type Shown = { readonly url: string; readonly alt: string };

type Props = {
  readonly label: string;
  readonly pictures: readonly Shown[];
  readonly at: number;
  readonly onMove: (to: number) => void;
  readonly onClose: () => void;
};

/** One picture over the whole window. Arrow keys go to the others in the direction of reading, Escape goes back. */
export function PicturePanel({ label, pictures, at, onMove, onClose }: Props) {
  const { t } = useI18n();
  const dialog = useRef<HTMLDialogElement>(null);
  const total = pictures.length;
  const picture = pictures[at];

  useEffect(() => dialog.current?.showModal(), []);

  function move(step: number) {
    onMove((at + step + total) % total);
  }

  function follow(event: KeyboardEvent) {
    const forward = document.documentElement.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
      event.preventDefault();
      move(event.key === forward ? 1 : -1);
    }
  }

  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={dialog}
      aria-label={label}
      onClose={onClose}
      onKeyDown={follow}
      className="bg-background text-foreground m-0 h-dvh max-h-none w-full max-w-none"
    >
      <div className="grid h-full grid-rows-[auto_minmax(0,1fr)]">
        <div className="flex items-center gap-1 px-3 py-2">
          <p role="status" className="text-muted-foreground me-auto px-2 text-sm tabular-nums">
            {t('product.picture', { number: at + 1, total })}
          </p>
          {total > 1 && (
            <>
              <Move label={t('product.previous')} onClick={() => move(-1)} back />
              <Move label={t('product.next')} onClick={() => move(1)} />
            </>
          )}
          <button
            type="button"
            aria-label={t('menu.close')}
            onClick={() => dialog.current?.close()}
            className="grid size-11 cursor-pointer place-items-center"
          >
            <Icon name="close" />
          </button>
        </div>
        {picture && <img src={picture.url} alt={picture.alt} className="size-full object-contain p-3 pt-0" />}
      </div>
    </dialog>
  );
}

function Move({
  label,
  onClick,
  back = false,
}: {
  readonly label: string;
  readonly onClick: () => void;
  readonly back?: boolean;
}) {
  return (
    <button
      type="button"
      aria-label={label}
      onClick={onClick}
      className="grid size-11 cursor-pointer place-items-center"
    >
      <Icon name="arrow" className={back ? '-scale-x-100 rtl:scale-x-100' : 'rtl:-scale-x-100'} />
    </button>
  );
}
