import type { Order } from '@ecomify/api-client';
import type { Site } from '@/lib/site';
import { Icon } from './icon';

const SENT = ['SHIPPED', 'DELIVERED'];

/** How far an order has got. */
export function OrderTimeline({ site, order }: { readonly site: Site; readonly order: Order }) {
  const { t } = site;
  const shipped = SENT.includes(order.fulfillmentStatus);
  const steps = [
    [t('order.steps.placed'), true],
    [t('order.steps.paid'), ['PAID', 'PARTIALLY_REFUNDED', 'REFUNDED'].includes(order.financialStatus)],
    [
      t('order.steps.preparing'),
      shipped || order.orderStatus === 'PROCESSING' || order.orderStatus === 'COMPLETED',
    ],
    [t('order.steps.shipped'), shipped],
    [t('order.steps.delivered'), order.fulfillmentStatus === 'DELIVERED'],
  ] as const;
  return (
    <section aria-labelledby="timeline" className="grid gap-5">
      <h2 id="timeline" className="display text-xl">
        {t('order.stepsTitle')}
      </h2>
      <ol className="grid gap-0 sm:auto-cols-fr sm:grid-flow-col">
        {steps.map(([name, done], index) => (
          <li
            key={name}
            className="relative flex items-center gap-3 pb-6 last:pb-0 sm:grid sm:justify-items-start sm:gap-3 sm:pb-0"
          >
            {index < steps.length - 1 && (
              <span
                aria-hidden
                className={`absolute start-3 top-6 h-[calc(100%-1.5rem)] w-px sm:start-6 sm:top-3 sm:h-px sm:w-[calc(100%-1.5rem)] ${steps[index + 1]?.[1] ? 'bg-accent' : 'bg-border'}`}
              />
            )}
            <span
              aria-hidden
              className={`grid size-6 shrink-0 place-items-center rounded-full ${done ? 'bg-accent text-accent-foreground' : 'border-border-strong border'}`}
            >
              {done && <Icon name="check" className="size-3.5" />}
            </span>
            <span className={`text-sm ${done ? 'font-medium' : 'text-muted-foreground'}`}>
              {name}
              {!done && <span className="sr-only"> ({t('order.waiting')})</span>}
            </span>
          </li>
        ))}
      </ol>
      <p className="text-muted-foreground text-xs">{t('order.live')}</p>
    </section>
  );
}
