'use client';

import { useRouter } from 'next/navigation';
import { startTransition, useEffect } from 'react';
import { meansMore } from './means-more';

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
    // What a browser put aside as a whole knows nothing of what came after it, such as an order of its cart.
    window.onpageshow = ({ persisted }) => {
      if (persisted) {
        window.location.reload();
      }
    };
    return () => document.removeEventListener('click', follow);
  }, [router]);
  return null;
}
