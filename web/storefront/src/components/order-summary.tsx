import type { Cart, CartLine } from '@ecomify/api-client';
import { formatMoney } from '@ecomify/i18n';
import { CartTotals, Totals } from '@/islands/cart-totals';
import { LinePicture } from '@/islands/line-picture';
import { shown } from '@/lib/pictures';
import type { Site } from '@/lib/site';

type Line = Pick<CartLine, 'variantId' | 'title' | 'variantTitle' | 'quantity' | 'totalPrice' | 'imageUrl'>;

type Props = {
  readonly site: Site;
  readonly title: string;
  readonly lines: readonly Line[];
  readonly amounts: Parameters<typeof Totals>[0]['amounts'];
  /** Whether it is a cart that may still change. */
  readonly live?: boolean;
};

/** What is bought and how its price came about, always in view. */
export function OrderSummary({ site, title, lines, amounts, live }: Props) {
  return (
    <section
      aria-labelledby="order-summary"
      className="bg-surface-sunken order-first grid gap-5 p-5 md:sticky md:top-(--below-header) md:order-none md:p-6"
    >
      <h2 id="order-summary" className="display text-xl">
        {title}
      </h2>
      <ul className="grid gap-4">
        {lines.map((line) => (
          <li key={line.variantId} className="grid grid-cols-[auto_1fr_auto] items-start gap-4 text-sm">
            <span className="relative">
              <LinePicture line={shown(line)} className="bg-background w-14" />
              <span className="bg-foreground text-background absolute -end-2 -top-2 grid h-5 min-w-5 place-items-center rounded-full px-1 text-[0.6875rem] tabular-nums">
                <span className="sr-only">{site.t('product.quantity')} </span>
                {line.quantity}
              </span>
            </span>
            <span className="grid gap-0.5">
              <span className="font-medium">{line.title}</span>
              {line.variantTitle && <span className="text-muted-foreground">{line.variantTitle}</span>}
            </span>
            <span className="tabular-nums">
              {line.totalPrice && <bdi>{formatMoney(site.locale, line.totalPrice)}</bdi>}
            </span>
          </li>
        ))}
      </ul>
      <div className="border-border border-t pt-4">
        {live ? <CartTotals cart={amounts as Cart} /> : <Totals amounts={amounts} />}
      </div>
    </section>
  );
}
