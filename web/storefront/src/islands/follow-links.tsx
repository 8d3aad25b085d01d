'use client';

import { useRouter } from 'next/navigation';
import { startTransition, useEffect } from 'react';

/** Follows the page's own links in place. One listener weighs less than a component of the framework's for each link. */
export function FollowLinks() {
  const router = useRouter();
  useEffect(() => {
    function follow(event: MouseEvent) {
      const link = event.target instanceof Element && event.target.closest('a');
      if (!link || link.dataset.follow === undefined || meansMore(event)) {
        return;
      }
      event.preventDefault();
      const { pathname, search, hash } = link;
      startTransition(() =>
        router.push(pathname + search + hash, { scroll: link.dataset.follow !== 'stay' }),
      );
    }
    document.addEventListener('click', follow);
    return () => document.removeEventListener('click', follow);
  }, [router]);
  return null;
}

/** Another tab or window, a download, or somebody else's business already. */
function meansMore(event: MouseEvent): boolean {
  return (
    event.defaultPrevented ||
    event.button !== 0 ||
    event.metaKey ||
    event.ctrlKey ||
    event.shiftKey ||
    event.altKey
  );
}
