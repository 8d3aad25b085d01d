'use client';

import { useState, type MouseEvent } from 'react';
import { Icon } from '@/components/icon';
import { useI18n } from '@/i18n/client';
import * as links from '@/lib/links';
import { useOnDemand } from './on-demand';

const panel = () => import('./search-panel').then((module) => module.SearchPanel);

/** A link to the search page that opens in place, once what it takes is here. */
export function SearchBox({ base }: { readonly base: string }) {
  const { t } = useI18n();
  const [open, setOpen] = useState(false);
  const { Part: Panel, load } = useOnDemand(panel);

  function prepare() {
    // What fails now is tried again by the click.
    load().catch(() => undefined);
  }

  function follow(event: MouseEvent<HTMLAnchorElement>) {
    event.preventDefault();
    setOpen(true);
    load().catch(() => window.location.assign(links.search(base)));
  }

  return (
    <>
      <a
        href={links.search(base)}
        aria-label={t('search.label')}
        onPointerEnter={prepare}
        onFocus={prepare}
        onClick={follow}
        className="grid size-11 place-items-center"
      >
        <Icon name="search" />
      </a>
      {open && Panel && <Panel base={base} onClose={() => setOpen(false)} />}
    </>
  );
}
