'use client';

import { useEffect, type RefObject } from 'react';

/** Lets j and k walk through the rows of a table, wherever on the page somebody is who does not type. */
export function useRowKeys(body: RefObject<HTMLTableSectionElement | null>): void {
  useEffect(() => {
    function walk(event: KeyboardEvent) {
      const target = event.target as HTMLElement;
      const typing = target.matches('input:not([type=checkbox]), textarea, select, [contenteditable]');
      if (
        typing ||
        event.ctrlKey ||
        event.metaKey ||
        event.altKey ||
        (event.key !== 'j' && event.key !== 'k')
      ) {
        return;
      }
      if (document.querySelector('[role=dialog], [role=alertdialog], [role=menu]')) {
        return;
      }
      const all = [...(body.current?.rows ?? [])];
      const at = all.findIndex((row) => row.contains(document.activeElement));
      const next = all[Math.min(all.length - 1, Math.max(0, at + (event.key === 'j' ? 1 : -1)))];
      next?.focus();
      event.preventDefault();
    }
    document.addEventListener('keydown', walk);
    return () => document.removeEventListener('keydown', walk);
  }, [body]);
}
