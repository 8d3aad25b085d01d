'use client';

import { ApiProvider, createQueryClient } from '@ecomify/api-client/hooks';
import type { Messages } from '@ecomify/i18n';
import { directionOf } from '@ecomify/i18n';
import { I18nProvider } from '@ecomify/i18n/react';
import { TooltipProvider } from '@ecomify/ui/popover';
import { Toaster } from '@ecomify/ui/toast';
import { Direction } from 'radix-ui';
import { useState, type ReactNode } from 'react';
import { MediaProvider } from '@/components/picture';
import { createApi } from '@/lib/api';

type Props = {
  readonly locale: string;
  readonly messages: Messages;
  /** What stands before addresses of pictures that begin with a slash. */
  readonly media: string | undefined;
  readonly children: ReactNode;
};

export function Providers({ locale, messages, media, children }: Props) {
  const [client] = useState(createApi);
  const [queryClient] = useState(createQueryClient);
  const direction = directionOf(locale);
  return (
    <ApiProvider client={client} queryClient={queryClient}>
      <I18nProvider locale={locale} messages={messages}>
        <Direction.Provider dir={direction}>
          <TooltipProvider delayDuration={300}>
            <MediaProvider value={media}>{children}</MediaProvider>
          </TooltipProvider>
          <Toaster dir={direction} position={direction === 'rtl' ? 'bottom-left' : 'bottom-right'} />
        </Direction.Provider>
      </I18nProvider>
    </ApiProvider>
  );
}
