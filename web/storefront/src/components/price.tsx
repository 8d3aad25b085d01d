import type { Money } from '@ecomify/api-client';
import { formatMoney } from '@ecomify/i18n';
import type { Site } from '@/lib/site';

/** A price, and what it was before where that was more. */
export function Price({
  site,
  price,
  compareAt,
  range,
  className = '',
}: {
  readonly site: Site;
  readonly price: Money;
  readonly compareAt?: Money | null;
  readonly range?: boolean;
  readonly className?: string;
}) {
  const { locale, t } = site;
  const text = formatMoney(locale, price);
  return (
    <span className={`tabular-nums ${className}`}>
      {compareAt && (
        <>
          <span className="sr-only">{t('product.was')} </span>
          <s className="text-muted-foreground me-2">
            <bdi>{formatMoney(locale, compareAt)}</bdi>
          </s>
        </>
      )}
      <bdi className={compareAt ? 'text-highlight-text' : ''}>
        {range ? t('product.from', { amount: text }) : text}
      </bdi>
    </span>
  );
}
