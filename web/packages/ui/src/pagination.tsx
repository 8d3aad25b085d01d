import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from './button';

type PaginationProps = {
  readonly label: string;
  readonly previousLabel: string;
  readonly nextLabel: string;
  /** Left out where there is none. */
  readonly onPrevious?: () => void;
  readonly onNext?: () => void;
  readonly children?: ReactNode;
};

/** Forward and back through a keyset list, which knows no page numbers. */
export function Pagination({
  label,
  previousLabel,
  nextLabel,
  onPrevious,
  onNext,
  children,
}: PaginationProps) {
  return (
    <nav
      aria-label={label}
      className="text-muted-foreground flex items-center justify-between gap-3 p-3 text-[13px]"
    >
      <span>{children}</span>
      <span className="flex gap-1.5">
        <Button size="icon" aria-label={previousLabel} disabled={!onPrevious} onClick={onPrevious}>
          <ChevronLeft aria-hidden className="rtl:-scale-x-100" />
        </Button>
        <Button size="icon" aria-label={nextLabel} disabled={!onNext} onClick={onNext}>
          <ChevronRight aria-hidden className="rtl:-scale-x-100" />
        </Button>
      </span>
    </nav>
  );
}
