'use client';

import { useTopProducts } from '@ecomify/api-client/hooks';
import { Card, CardBody, CardHeader, Skeleton } from '@ecomify/ui/layout';
import Link from 'next/link';
import { Failure } from '@/components/failure';
import { useI18n } from '@/i18n/client';
import type { Period } from '../periods';

export function TopProductsSection({ period }: { readonly period: Period }) {
  const { t, money } = useI18n();
  const top = useTopProducts(period);
  const products = top.data?.data ?? [];
  return (
    <Card>
      <CardHeader title={t('home.topProducts')} />
      <CardBody className="grid grid-cols-1 gap-3 text-[13px]">
        {top.error && <Failure error={top.error} onRetry={() => void top.refetch()} />}
        {top.isPending && <Skeleton className="h-16" />}
        {top.data && products.length === 0 && <p className="text-muted-foreground">{t('home.noTop')}</p>}
        {products.length > 0 && (
          <ol className="grid grid-cols-1 gap-2.5">
            {products.map((product, at) => (
              <li key={product.productId} className="flex items-baseline gap-3">
                <span className="text-muted-foreground w-4 tabular-nums">{at + 1}</span>
                <span className="grid min-w-0 flex-1 grid-cols-1">
                  <Link
                    href={`/products/${product.productId}`}
                    className="truncate font-medium hover:underline"
                  >
                    {product.title}
                  </Link>
                  <span className="text-muted-foreground text-xs">
                    {t('home.sold', { count: product.quantity })}
                  </span>
                </span>
                <span className="tabular-nums">{money(product.revenue)}</span>
              </li>
            ))}
          </ol>
        )}
      </CardBody>
    </Card>
  );
}
