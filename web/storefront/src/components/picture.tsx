import { paperOf, pictureUrl } from '@/lib/pictures';

type Subject = {
  readonly title: string;
  readonly vendor?: string | null;
  readonly productType?: string | null;
};

type Props = {
  readonly subject: Subject;
  readonly image?: { readonly url: string; readonly altText?: string | null } | null;
  /** Empty where the title stands beside it already. */
  readonly alt?: string;
  /** The largest picture of a page comes first; the others when they are near. */
  readonly first?: boolean;
  readonly size?: 'card' | 'page' | 'thumb';
  readonly className?: string;
};

/**
 * The picture of a product in a frame of fixed shape. Below it lies a card of paper and type, which is all there is for a
 * product without a picture, and what shows through while one loads or fails.
 */
export function Picture({ subject, image, alt, first, size = 'card', className = '' }: Props) {
  const url = pictureUrl(image);
  return (
    <span className={`relative block aspect-(--picture-ratio) overflow-hidden ${className}`}>
      <PaperCard subject={subject} size={size} />
      {url && (
        // The pictures are wherever the merchant keeps them, in sizes that only the merchant knows.
        <img
          src={url}
          alt={alt ?? image?.altText ?? subject.title}
          loading={first ? 'eager' : 'lazy'}
          fetchPriority={first ? 'high' : undefined}
          decoding="async"
          className="absolute inset-0 size-full object-cover text-transparent"
        />
      )}
    </span>
  );
}

function PaperCard({
  subject,
  size,
}: {
  readonly subject: Subject;
  readonly size: 'card' | 'page' | 'thumb';
}) {
  const initial = [...subject.title][0] ?? '';
  return (
    <span
      aria-hidden
      className={`@container absolute inset-0 grid grid-rows-[auto_1fr_auto] bg-(--paper) text-(--print) ${paperOf(subject.title)}`}
    >
      <span className="display pointer-events-none absolute -end-[6cqw] bottom-[-17cqw] text-[92cqw] leading-none opacity-20 select-none">
        {initial}
      </span>
      {size !== 'thumb' && (
        <>
          <span className="relative p-[7cqw] text-[max(0.6875rem,4cqw)]">{subject.vendor}</span>
          <span className="display relative px-[7cqw] text-[11.5cqw] leading-[1.02] text-balance hyphens-auto">
            {subject.title}
          </span>
          <span className="relative p-[7cqw] text-[max(0.6875rem,4cqw)]">{subject.productType}</span>
        </>
      )}
    </span>
  );
}
