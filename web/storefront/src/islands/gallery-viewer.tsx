'use client';

import { useState, type MouseEvent, type ReactNode } from 'react';
import { meansMore } from './means-more';
import type { Shown } from './picture-panel';
import { useOnDemand } from './on-demand';

const panel = () => import('./picture-panel').then((module) => module.PicturePanel);

/** Shows the pictures that it holds as links over the whole window; without it the links lead to them. */
export function GalleryViewer({
  label,
  pictures,
  children,
}: {
  readonly label: string;
  readonly pictures: readonly Shown[];
  readonly children: ReactNode;
}) {
  const [at, setAt] = useState<number | null>(null);
  const { Part: Panel, load } = useOnDemand(panel);

  function enlarge(event: MouseEvent) {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-picture]');
    if (!link || meansMore(event)) {
      return;
    }
    event.preventDefault();
    setAt(Number(link.dataset.picture));
    load().catch(() => window.location.assign(link.href));
  }

  return (
    // What is clicked are the links within, by keyboard too.

    <div onClickCapture={enlarge} className="min-w-0">
      {children}
      {at !== null && Panel && (
        <Panel label={label} pictures={pictures} at={at} onMove={setAt} onClose={() => setAt(null)} />
      )}
    </div>
  );
}
