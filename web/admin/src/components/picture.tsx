'use client';

import { cn } from '@ecomify/ui/cn';
import { ImageIcon } from 'lucide-react';
import { useState } from 'react';

type PictureProps = {
  readonly url?: string | null;
  readonly alt?: string | null;
  readonly className?: string;
};

/** A path alone is one of the merchant's shop, which is not here. */
function isWholeAddress(url: string): boolean {
  return /^https?:/i.test(url);
}

/** A product's picture with its size reserved; where there is none, or it does not load, a quiet sign of one. */
export function Picture({ url, alt, className }: PictureProps) {
  const [broken, setBroken] = useState<string>();
  return (
    <span
      className={cn(
        'border-border bg-surface-sunken text-muted-foreground grid size-8 shrink-0 place-items-center overflow-hidden rounded-md border',
        className,
      )}
    >
      {url && isWholeAddress(url) && broken !== url ? (
        // Pictures come from anywhere, so there is nothing here that could make them smaller.
        <img
          src={url}
          alt={alt ?? ''}
          loading="lazy"
          decoding="async"
          className="size-full object-cover"
          onError={() => setBroken(url)}
        />
      ) : (
        <ImageIcon aria-hidden className="size-4 opacity-60" />
      )}
    </span>
  );
}
