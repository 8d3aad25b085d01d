'use client';

import { Button } from '@ecomify/ui/button';
import { cn } from '@ecomify/ui/cn';
import { Dialog, SheetContent } from '@ecomify/ui/dialog';
import { Banner } from '@ecomify/ui/banner';
import { Menu as MenuIcon, Search } from 'lucide-react';
import { usePathname } from 'next/navigation';
import { useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import { useI18n } from '@/i18n/client';
import { AccountMenu } from './account-menu';
import { LiveOrders } from './live-orders';
import { Palette } from './palette';
import { SideBar } from './side-bar';
import { Shortcuts } from './shortcuts';
import { StoreSwitcher } from './store-switcher';
import { useViewSettings } from './view-settings';

function subscribe(changed: () => void) {
  window.addEventListener('online', changed);
  window.addEventListener('offline', changed);
  return () => {
    window.removeEventListener('online', changed);
    window.removeEventListener('offline', changed);
  };
}

function useOnline() {
  return useSyncExternalStore(
    subscribe,
    () => navigator.onLine,
    () => true,
  );
}

/** What stands around every screen. */
export function Frame({ children }: { readonly children: ReactNode }) {
  const { t } = useI18n();
  const collapsed = useViewSettings((view) => view.collapsed);
  const [palette, setPalette] = useState(false);
  const [help, setHelp] = useState(false);
  const online = useOnline();

  useEffect(() => void useViewSettings.persist.rehydrate(), []);

  return (
    <LiveOrders>
      <a
        href="#content"
        className="bg-surface-raised sr-only z-60 rounded-md px-3 py-2 focus:not-sr-only focus:absolute focus:start-3 focus:top-3"
      >
        {t('frame.skip')}
      </a>
      <div
        className={cn(
          'grid min-h-dvh grid-cols-1 transition-[grid-template-columns] duration-150',
          collapsed ? 'md:grid-cols-[60px_minmax(0,1fr)]' : 'md:grid-cols-[232px_minmax(0,1fr)]',
        )}
      >
        <aside className="border-border bg-surface-sunken sticky top-0 hidden h-dvh flex-col border-e md:flex">
          <div className="p-2">
            <StoreSwitcher collapsed={collapsed} />
          </div>
          <SideBar collapsed={collapsed} collapsible />
        </aside>
        <div className="flex min-w-0 flex-col">
          <header className="border-border bg-background/90 sticky top-0 z-30 flex h-13 items-center gap-2 border-b px-3 backdrop-blur md:px-6">
            <PhoneNavigation />
            <button
              type="button"
              onClick={() => setPalette(true)}
              aria-keyshortcuts="Control+K Meta+K"
              className="h-control border-border bg-surface text-muted-foreground hover:border-border-strong flex w-full max-w-md cursor-pointer items-center gap-2 rounded-md border px-2.5 text-[13px]"
            >
              <Search aria-hidden className="size-4 shrink-0" />
              <span className="truncate">{t('frame.search')}</span>
              <kbd className="plain border-border ms-auto hidden rounded-sm border px-1.5 font-sans text-[11px] sm:block">
                {t('frame.searchKeys')}
              </kbd>
            </button>
            <span className="ms-auto flex items-center gap-1">
              <LiveOrders.Indicator />
              <AccountMenu onShortcuts={() => setHelp(true)} />
            </span>
          </header>
          {!online && (
            <Banner
              tone="warning"
              title={t('frame.offline')}
              className="rounded-none border-x-0 border-t-0"
            />
          )}
          <main id="content" tabIndex={-1} className="flex-1 outline-none">
            {children}
          </main>
        </div>
      </div>
      <Palette open={palette} onOpenChange={setPalette} />
      <Shortcuts open={help} onOpenChange={setHelp} onPalette={() => setPalette(true)} />
    </LiveOrders>
  );
}

function PhoneNavigation() {
  const { t } = useI18n();
  const pathname = usePathname();
  const [openAt, setOpenAt] = useState<string>();
  // Going somewhere closes it.
  const open = openAt === pathname;
  return (
    <>
      <Button
        variant="ghost"
        size="icon"
        className="md:hidden"
        aria-label={t('frame.openNavigation')}
        onClick={() => setOpenAt(pathname)}
      >
        <MenuIcon aria-hidden />
      </Button>
      <Dialog open={open} onOpenChange={(next) => setOpenAt(next ? pathname : undefined)}>
        <SheetContent
          side="start"
          title={t('frame.product')}
          closeLabel={t('common.close')}
          className="bg-surface-sunken"
        >
          <StoreSwitcher collapsed={false} />
          <SideBar collapsed={false} />
        </SheetContent>
      </Dialog>
    </>
  );
}
