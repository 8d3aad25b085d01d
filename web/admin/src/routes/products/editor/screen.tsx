'use client';

import { isApiError } from '@ecomify/api-client';
import { useProduct } from '@ecomify/api-client/hooks';
import { Card, Skeleton } from '@ecomify/ui/layout';
import { Failure } from '@/components/failure';
import { NotFound } from '@/components/not-found';
import { Columns, Page } from '@/components/page';
import { useI18n } from '@/i18n/client';
import { Editor } from './editor';

export function NewProductScreen() {
  return <Editor />;
}

export function ProductScreen({ id }: { readonly id: string }) {
  const { t } = useI18n();
  const product = useProduct(id);
  if (isApiError(product.error) && product.error.status === 404) {
    return <NotFound />;
  }
  if (product.data === undefined) {
    return (
      <Page title={t('products.product')} parent={{ href: '/products', label: t('products.title') }}>
        {product.error ? (
          <Failure error={product.error} onRetry={() => void product.refetch()} />
        ) : (
          <Waiting />
        )}
      </Page>
    );
  }
  return (
    <Editor
      key={id}
      product={product.data.data}
      etag={product.data.etag ?? undefined}
      reload={async () => (await product.refetch()).data?.data}
    />
  );
}

function Waiting() {
  return (
    <Columns
      main={
        <>
          <Card className="grid gap-3 p-4">
            <Skeleton className="w-24" />
            <Skeleton className="h-8" />
            <Skeleton className="h-28" />
          </Card>
          <Card className="h-52" />
        </>
      }
      side={
        <Card className="grid gap-3 p-4">
          <Skeleton className="w-20" />
          <Skeleton className="h-8" />
        </Card>
      }
    />
  );
}
