'use client';

import { Select } from '@ecomify/ui/select';
import { useState } from 'react';
import { Columns, Page } from '@/components/page';
import { useWorkplace } from '@/frame/workplace';
import { useI18n } from '@/i18n/client';
import { lastDays, PERIODS, today, type Days } from './periods';
import { AlertsSection } from './sections/alerts';
import { RecentOrdersSection } from './sections/recent-orders';
import { SalesSection } from './sections/sales';
import { TopProductsSection } from './sections/top-products';

const NAMES = { 7: 'home.days7', 30: 'home.days30', 90: 'home.days90' } as const;

function greeting(hour: number) {
  return hour < 12 ? 'home.morning' : hour < 18 ? 'home.afternoon' : 'home.evening';
}

export function HomeScreen() {
  const { t } = useI18n();
  const { user, can, settings } = useWorkplace();
  const [now] = useState(() => new Date());
  const [days, setDays] = useState<Days>(30);
  const period = lastDays(today(now, settings?.timezone), days);
  const analytics = can('analytics:read');
  return (
    <Page
      title={t(greeting(now.getHours()), { name: user.firstName })}
      actions={
        analytics && (
          <Select
            aria-label={t('home.period')}
            className="w-40"
            value={days}
            onChange={(event) => setDays(PERIODS.find((each) => String(each) === event.target.value) ?? 30)}
          >
            {PERIODS.map((each) => (
              <option key={each} value={each}>
                {t(NAMES[each])}
              </option>
            ))}
          </Select>
        )
      }
    >
      {analytics && <SalesSection period={period} days={days} />}
      <Columns
        main={can('order:read') && <RecentOrdersSection />}
        side={
          <>
            {analytics && <TopProductsSection period={period} />}
            {can('inventory:read') && can('product:read') && <AlertsSection />}
          </>
        }
      />
    </Page>
  );
}
