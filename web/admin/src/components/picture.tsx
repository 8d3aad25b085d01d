'use client';

import { cn } from '@ecomify/ui/cn';
import { ImageIcon } from 'lucide-react';
import { createContext, useContext, useState } from 'react';
import { pictureAddress } from '@/lib/picture-address';

type PictureProps = {
  readonly url?: string | null;
  readonly alt?: string | null;
  readonly className?: string;
};

const Media = createContext<string | undefined>(undefined);

/** Says what stands before the addresses of pictures that begin with a slash. */
export const MediaProvider = Media.Provider;

/** A product's picture with its size reserved; where there is none, or it does not load, a quiet sign of one. */
export function Picture({ url, alt, className }: PictureProps) {
  const [broken, setBroken] = useState<string>();
  const address = pictureAddress(url, useContext(Media));
  return (
    <span
      className={cn(
        'border-border bg-surface-sunken text-muted-foreground grid size-8 shrink-0 place-items-center overflow-hidden rounded-md border',
        className,
      )}
    >
      {address && broken !== address ? (
        // Pictures come from anywhere, so there is nothing here that could make them smaller.
        <img
          src={address}
          alt={alt ?? ''}
          loading="lazy"
          decoding="async"
          className="size-full object-cover"
          onError={() => setBroken(address)}
        />
      ) : (
        <ImageIcon aria-hidden className="size-4 opacity-60" />
      )}
    </span>
  );
}
