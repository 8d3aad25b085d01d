'use client';

import { useInventoryItems } from '@ecomify/api-client/hooks';
import { Badge } from '@ecomify/ui/badge';
import { Card, CardBody, CardHeader, Skeleton } from '@ecomify/ui/layout';
import { PackageX, TriangleAlert } from 'lucide-react';
import Link from 'next/link';
import { Failure } from '@/components/failure';
import { useVariantNames } from '@/components/variant-names';
import { useI18n } from '@/i18n/client';

/** The platform has no list of what runs out: this looks through as many items as one answer holds, and says so. */
const LOOKED_AT = 100;
const LOW = 5;
const SHOWN = 6;

export function AlertsSection() {
  const { t } = useI18n();
  const items = useInventoryItems({ first: LOOKED_AT });
  const low = (items.data?.data ?? [])
    .filter(({ trackInventory, available }) => trackInventory && available <= LOW)
    .sort((one, other) => one.available - other.available)
    .slice(0, SHOWN);
  const names = useVariantNames(low.map(({ productId }) => productId));
  return (
    <Card>
      <CardHeader
        title={t('home.alerts')}
        description={items.data?.pageInfo.hasNextPage ? t('home.alertsOf', { count: LOOKED_AT }) : undefined}
      />
      <CardBody className="text-[13px]">
        {items.error && <Failure error={items.error} onRetry={() => void items.refetch()} />}
        {items.isPending && <Skeleton className="h-12" />}
        {items.data && low.length === 0 && <p className="text-muted-foreground">{t('home.noAlerts')}</p>}
        {low.length > 0 && (
          <ul className="grid grid-cols-1 gap-2.5">
            {low.map((item) => (
              <li key={`${item.variantId}:${item.locationId}`} className="flex items-center gap-2">
                <Link
                  href={`/inventory/${item.variantId}`}
                  className="min-w-0 flex-1 truncate font-medium hover:underline"
                >
                  {names(item.productId, item.variantId)}
                </Link>
                {item.available <= 0 ? (
                  <Badge tone="danger">
                    <PackageX aria-hidden />
                    {t('home.soldOut')}
                  </Badge>
                ) : (
                  <Badge tone="warning">
                    <TriangleAlert aria-hidden />
                    {t('home.left', { count: item.available })}
                  </Badge>
                )}
              </li>
            ))}
          </ul>
        )}
      </CardBody>
    </Card>
  );
}
