import { formatMoney, type MoneyValue } from '@ecomify/i18n';
import { cn } from './cn';

/** An amount with its currency. Isolated, so that it reads right inside right-to-left text. */
export function Money({
  value,
  locale,
  className,
}: {
  readonly value: MoneyValue;
  readonly locale: string;
  readonly className?: string;
}) {
  return <bdi className={cn('tabular-nums', className)}>{formatMoney(locale, value)}</bdi>;
}
