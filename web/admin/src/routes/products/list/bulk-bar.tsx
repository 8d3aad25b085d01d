'use client';

import { isApiError, type AdminProduct, type AdminProductList } from '@ecomify/api-client';
import { keys, useApi, withShown } from '@ecomify/api-client/hooks';
import { Button } from '@ecomify/ui/button';
import { ConfirmDialog } from '@ecomify/ui/dialog';
import { toast } from '@ecomify/ui/toast';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useWorkplace } from '@/frame/workplace';
import { useI18n } from '@/i18n/client';

type Props = { readonly products: readonly AdminProduct[]; readonly onDone: () => void };

/** Does one thing to all selected products, one after the other, and says what did not work. */
export function BulkBar({ products, onDone }: Props) {
  const { t } = useI18n();
  const { can } = useWorkplace();
  const api = useApi();
  const queries = useQueryClient();
  const [done, setDone] = useState<number>();
  const [asking, setAsking] = useState(false);
  const count = products.length;

  async function forEach(
    act: (product: AdminProduct) => Promise<unknown>,
    success: (count: number) => string,
  ) {
    const refused: string[] = [];
    for (const [index, product] of products.entries()) {
      setDone(index);
      try {
        await act(product);
      } catch (error) {
        refused.push(
          `${product.title}: ${isApiError(error) ? (error.detail ?? error.title) : String(error)}`,
        );
      }
    }
    setDone(undefined);
    await queries.invalidateQueries({ queryKey: keys.products.all });
    if (refused.length < count) {
      toast.success(success(count - refused.length));
    }
    if (refused.length > 0) {
      toast.error(t('products.notChanged', { count: refused.length }), { description: refused.join('\n') });
    }
    onDone();
  }

  const setStatus = (status: AdminProduct['status']) =>
    forEach(
      ({ id, version }) =>
        withShown(
          queries,
          keys.products.lists(),
          (list: AdminProductList) => ({
            ...list,
            data: list.data.map((each) => (each.id === id ? { ...each, status } : each)),
          }),
          () =>
            api.patch('/api/v1/admin/products/{id}', {
              path: { id },
              body: { status },
              ifMatch: `"${version}"`,
            }),
        ),
      (changed) => t('products.changed', { count: changed }),
    );
  const remove = () =>
    forEach(
      ({ id }) => api.delete('/api/v1/admin/products/{id}', { path: { id } }),
      (deleted) => t('products.deleted', { count: deleted }),
    );

  const busy = done !== undefined;
  return (
    <div role="status" className="flex flex-1 flex-wrap items-center gap-2 ps-2">
      <span className="me-2 text-[13px] font-medium">
        {busy ? t('products.changing', { done: done + 1, total: count }) : t('common.selected', { count })}
      </span>
      <Button disabled={busy} onClick={() => void setStatus('ACTIVE')}>
        {t('products.setActive')}
      </Button>
      <Button disabled={busy} onClick={() => void setStatus('DRAFT')}>
        {t('products.setDraft')}
      </Button>
      <Button disabled={busy} onClick={() => void setStatus('ARCHIVED')}>
        {t('products.archive')}
      </Button>
      {can('product:delete') && (
        <Button disabled={busy} className="text-danger" onClick={() => setAsking(true)}>
          {t('common.delete')}
        </Button>
      )}
      <Button variant="ghost" disabled={busy} className="ms-auto" onClick={onDone}>
        {t('common.clear')}
      </Button>
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={t('products.deleteTitle', { count })}
        description={t('products.deleteText')}
        confirmLabel={t('common.delete')}
        cancelLabel={t('common.cancel')}
        destructive
        onConfirm={() => void remove()}
      />
    </div>
  );
}
