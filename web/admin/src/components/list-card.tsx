'use client';

import { Button } from '@ecomify/ui/button';
import { Card, EmptyState } from '@ecomify/ui/layout';
import { Pagination } from '@ecomify/ui/pagination';
import { SearchX } from 'lucide-react';
import type { ReactNode } from 'react';
import { Failure } from '@/components/failure';
import { useI18n } from '@/i18n/client';
import type { ListState } from '@/lib/list-state';

type PageOf = {
  readonly data: readonly unknown[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
};

type Props = {
  readonly list: ListState;
  readonly page: PageOf | undefined;
  readonly error: unknown;
  readonly onRetry: () => void;
  readonly toolbar?: ReactNode;
  /** Whether less than everything is shown: then nothing found is no empty store. */
  readonly filtered: boolean;
  readonly onClear?: () => void;
  /** What to see while there is nothing yet. */
  readonly empty: ReactNode;
  readonly children: ReactNode;
};

/** The states that every list has: loading, failed, empty, nothing found, and pages of rows. */
export function ListCard(props: Props) {
  const { list, page, error, onRetry, toolbar, filtered, onClear, empty, children } = props;
  const { t } = useI18n();
  const nothing = page?.data.length === 0;
  const endCursor = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  return (
    <Card className="overflow-hidden">
      {toolbar && !(nothing && !filtered) && (
        <div className="border-border flex flex-wrap items-center gap-2 border-b p-2">{toolbar}</div>
      )}
      {error != null && <Failure error={error} onRetry={onRetry} className="m-3" />}
      {nothing && filtered && (
        <EmptyState
          icon={<SearchX />}
          title={t('list.nothingFound')}
          action={onClear && <Button onClick={onClear}>{t('common.clearAll')}</Button>}
        >
          {t('list.nothingFoundText')}
        </EmptyState>
      )}
      {nothing && !filtered && empty}
      {!nothing && (error == null || page !== undefined) && children}
      {page !== undefined && (list.previous || endCursor) && (
        <div className="border-border border-t">
          <Pagination
            label={t('common.pages')}
            previousLabel={t('common.previous')}
            nextLabel={t('common.next')}
            onPrevious={list.previous}
            onNext={endCursor ? () => list.next(endCursor) : undefined}
          >
            {t('list.page', { number: list.page })}
          </Pagination>
        </div>
      )}
    </Card>
  );
}
