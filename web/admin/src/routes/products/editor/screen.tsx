'use client';

import { isApiError, type AdminProduct } from '@ecomify/api-client';
import { useProduct, useStore } from '@ecomify/api-client/hooks';
import { Card, Skeleton } from '@ecomify/ui/layout';
import { Failure } from '@/components/failure';
import { NotFound } from '@/components/not-found';
import { Columns, Page } from '@/components/page';
import { useWorkplace } from '@/frame/workplace';
import { useI18n } from '@/i18n/client';
import { Editor } from './editor';

export function NewProductScreen() {
  const { t } = useI18n();
  const { storeId } = useWorkplace();
  const store = useStore(storeId);
  return store.data ? (
    <Editor currency={store.data.data.currency} />
  ) : (
    <Unloaded title={t('editor.new')} error={store.error} onRetry={() => void store.refetch()} />
  );
}

export function ProductScreen({ id }: { readonly id: string }) {
  const { t } = useI18n();
  const product = useProduct(id);
  if (isApiError(product.error) && product.error.status === 404) {
    return <NotFound />;
  }
  if (product.data === undefined) {
    return (
      <Unloaded title={t('products.product')} error={product.error} onRetry={() => void product.refetch()} />
    );
  }
  const { data, etag } = product.data;
  return (
    <Editor
      key={id}
      currency={currencyOf(data)}
      product={data}
      etag={etag ?? undefined}
      reload={async () => (await product.refetch()).data?.data}
    />
  );
}

/** A product has a variant at least; only in requests may prices be bare numbers. */
function currencyOf({ variants: [variant] }: AdminProduct): string {
  return (variant?.price as { readonly currencyCode: string }).currencyCode;
}

type UnloadedProps = { readonly title: string; readonly error: unknown; readonly onRetry: () => void };

function Unloaded({ title, error, onRetry }: UnloadedProps) {
  const { t } = useI18n();
  return (
    <Page title={title} parent={{ href: '/products', label: t('products.title') }}>
      {error ? <Failure error={error} onRetry={onRetry} /> : <Waiting />}
    </Page>
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
