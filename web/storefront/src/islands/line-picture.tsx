import type { CartLine } from '@ecomify/api-client';

/** Small enough for an initial only; the picture where there is one. */
export function LinePicture({
  line,
  className,
}: {
  readonly line: Pick<CartLine, 'title' | 'imageUrl'>;
  readonly className: string;
}) {
  return (
    <span
      className={`bg-foreground/6 relative block aspect-(--picture-ratio) shrink-0 self-start overflow-hidden ${className}`}
    >
      <span
        aria-hidden
        className="display text-muted-foreground absolute inset-0 grid place-items-center text-2xl"
      >
        {[...(line.title ?? '')][0]}
      </span>
      {line.imageUrl && (
        <img
          src={line.imageUrl}
          alt=""
          loading="lazy"
          decoding="async"
          className="absolute inset-0 size-full object-cover"
        />
      )}
    </span>
  );
}
