'use client';

import type { AdminOrder, Payment } from '@ecomify/api-client';
import { cn } from '@ecomify/ui/cn';
import { Card, CardBody, CardHeader } from '@ecomify/ui/layout';
import { useWorkplace } from '@/frame/workplace';
import { useI18n } from '@/i18n/client';
import { timelineOf } from '../timeline';

type Props = { readonly order: AdminOrder; readonly payments: readonly Payment[] };

const DOTS = { done: 'bg-success', failed: 'bg-danger', pending: 'bg-warning' };

export function TimelineSection({ order, payments }: Props) {
  const { t, date } = useI18n();
  const { settings } = useWorkplace();
  return (
    <Card>
      <CardHeader title={t('orders.timeline')} />
      <CardBody>
        <ol className="border-border ms-1 grid gap-4 border-s ps-5">
          {timelineOf(order, payments).map(({ id, at, what, state, detail }) => {
            const event = t(`orders.events.${what}`);
            return (
              <li key={id} className="relative grid gap-0.5 text-[13px]">
                <span
                  aria-hidden
                  className={cn(
                    'border-surface absolute -start-6.25 top-1 size-2.5 rounded-full border-2',
                    DOTS[state],
                  )}
                />
                <span className="flex flex-wrap justify-between gap-x-3">
                  <span className="font-medium">
                    {state === 'failed' && what !== 'cancelled'
                      ? t('orders.events.failed', { what: event })
                      : state === 'pending'
                        ? t('orders.events.pending', { what: event })
                        : event}
                  </span>
                  <time dateTime={at} className="text-muted-foreground">
                    {date(at, { dateStyle: 'medium', timeStyle: 'medium' }, settings?.timezone)}
                  </time>
                </span>
                {detail && <span className="text-muted-foreground truncate">{detail}</span>}
              </li>
            );
          })}
        </ol>
      </CardBody>
    </Card>
  );
}
