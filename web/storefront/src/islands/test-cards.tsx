'use client';

import { useI18n } from '@/i18n/client';

const CARDS = [
  ['pm_card_visa', '4242'],
  ['pm_card_threeDSecure2Required', '3220'],
  ['pm_card_chargeDeclined', '0002'],
  ['pm_card_slow', '0200'],
  ['pm_card_unknown', '0341'],
] as const;

/** The sandbox's cards, by how the payment ends: only for a store whose provider moves no money. */
export function TestCards({
  value,
  onChange,
}: {
  readonly value: string;
  readonly onChange: (method: string) => void;
}) {
  const { t } = useI18n();
  return (
    <fieldset className="grid gap-3">
      <legend className="contents">
        <span className="text-sm font-medium">{t('checkout.testTitle')}</span>
      </legend>
      <p className="text-muted-foreground -mt-2 text-sm">{t('checkout.testText')}</p>
      <div className="border-border-strong grid border">
        {CARDS.map(([method, digits]) => (
          <label
            key={method}
            className="border-border has-checked:bg-surface-sunken flex min-h-13 cursor-pointer items-center gap-3 px-4 [&+&]:border-t"
          >
            <input
              type="radio"
              name="method"
              value={method}
              checked={value === method}
              onChange={() => onChange(method)}
              className="size-4 accent-(--accent)"
            />
            <span className="flex-1 text-[0.9375rem]">{t(`checkout.cards.${method}`)}</span>
            <bdi className="text-muted-foreground text-sm tabular-nums">•••• {digits}</bdi>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
