'use client';

import { Checkbox } from '@ecomify/ui/checkbox';
import { Skeleton } from '@ecomify/ui/layout';
import { cn } from '@ecomify/ui/cn';
import { Table, TableCell, TableHead, TableHeaderCell, TableRow } from '@ecomify/ui/table';
import { useRouter } from 'next/navigation';
import { useEffect, useRef, type ReactNode } from 'react';
import { useI18n } from '@/i18n/client';

export type Column<R> = {
  readonly id: string;
  readonly header: string;
  readonly cell: (row: R) => ReactNode;
  /** For columns whose cells say it all; the header is then heard, not seen. */
  readonly headerHidden?: boolean;
  readonly numeric?: boolean;
  readonly className?: string;
  /** Where it stands when there is no room for columns; without it, on the second line, a figure with its column's name. */
  readonly narrow?: 'title' | 'end' | 'unnamed' | 'hidden';
};

export type Selection = {
  readonly ids: ReadonlySet<string>;
  readonly change: (ids: ReadonlySet<string>) => void;
};

type Props<R> = {
  readonly label: string;
  readonly rows: readonly R[] | undefined;
  readonly columns: readonly Column<R>[];
  readonly idOf: (row: R) => string;
  readonly nameOf: (row: R) => string;
  readonly hrefOf?: (row: R) => string;
  readonly selection?: Selection;
  /** The first rows that a reader has not seen. */
  readonly fresh?: ReadonlySet<string>;
};

const SKELETON_ROWS = 8;

/** Without room for columns a row has two lines: its title and what stands at its end, then everything else. */
const NARROW = {
  table: '@max-3xl:block',
  head: '@max-3xl:sr-only',
  body: '@max-3xl:block',
  row: '@max-3xl:border-border @max-3xl:flex @max-3xl:flex-wrap @max-3xl:items-center @max-3xl:gap-x-3 @max-3xl:gap-y-1.5 @max-3xl:border-b @max-3xl:px-3 @max-3xl:py-2.5 @max-3xl:last:border-b-0 @max-3xl:before:order-3 @max-3xl:before:basis-full',
  cell: '@max-3xl:block @max-3xl:h-auto @max-3xl:w-auto @max-3xl:min-w-0 @max-3xl:border-b-0 @max-3xl:p-0 @max-3xl:empty:hidden',
  title: '@max-3xl:order-1 @max-3xl:flex-1 @max-3xl:basis-1/2',
  end: '@max-3xl:order-2',
  detail: '@max-3xl:order-4 @max-3xl:text-xs',
  unnamed: '@max-3xl:order-4 @max-3xl:text-xs',
  hidden: '@max-3xl:hidden',
} as const;

function toggled(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(ids);
  if (!next.delete(id)) {
    next.add(id);
  }
  return next;
}

/** A table for the keyboard: j and k walk through the rows, Enter opens one, x selects it. */
export function DataTable<R>(props: Props<R>) {
  const { label, rows, columns, idOf, nameOf, hrefOf, selection, fresh } = props;
  const { t } = useI18n();
  const router = useRouter();
  const body = useRef<HTMLTableSectionElement>(null);

  useEffect(() => {
    function walk(event: KeyboardEvent) {
      const target = event.target as HTMLElement;
      const typing = target.matches('input:not([type=checkbox]), textarea, select, [contenteditable]');
      if (
        typing ||
        event.ctrlKey ||
        event.metaKey ||
        event.altKey ||
        (event.key !== 'j' && event.key !== 'k')
      ) {
        return;
      }
      if (document.querySelector('[role=dialog], [role=alertdialog], [role=menu]')) {
        return;
      }
      const all = [...(body.current?.rows ?? [])];
      const at = all.findIndex((row) => row.contains(document.activeElement));
      const next = all[Math.min(all.length - 1, Math.max(0, at + (event.key === 'j' ? 1 : -1)))];
      next?.focus();
      event.preventDefault();
    }
    document.addEventListener('keydown', walk);
    return () => document.removeEventListener('keydown', walk);
  }, []);

  const ids = rows?.map(idOf) ?? [];
  const chosen = selection ? ids.filter((id) => selection.ids.has(id)).length : 0;
  const all = chosen === 0 ? false : chosen === ids.length ? true : 'indeterminate';
  return (
    <Table label={label} aria-busy={rows === undefined} className={NARROW.table}>
      <TableHead className={NARROW.head}>
        <tr>
          {selection && (
            <TableHeaderCell className="w-9 pe-0">
              <Checkbox
                className="align-middle"
                aria-label={t('common.selectAll')}
                checked={all}
                disabled={ids.length === 0}
                onCheckedChange={() => selection.change(new Set(all === true ? [] : ids))}
              />
            </TableHeaderCell>
          )}
          {columns.map((column) => (
            <TableHeaderCell key={column.id} numeric={column.numeric} className={column.className}>
              {column.headerHidden ? <span className="sr-only">{column.header}</span> : column.header}
            </TableHeaderCell>
          ))}
        </tr>
      </TableHead>
      <tbody ref={body} className={NARROW.body}>
        {rows?.map((row) => {
          const id = idOf(row);
          const open = hrefOf ? () => router.push(hrefOf(row)) : undefined;
          const select = selection ? () => selection.change(toggled(selection.ids, id)) : undefined;
          return (
            <TableRow
              key={id}
              tabIndex={-1}
              aria-selected={selection?.ids.has(id)}
              className={cn(
                'focus-visible:-outline-offset-2',
                NARROW.row,
                open && 'cursor-pointer',
                fresh?.has(id) && 'bg-accent-subtle/70 animate-fade-in',
              )}
              onClick={(event) => {
                if (!(event.target as HTMLElement).closest('a, button, input, label')) {
                  open?.();
                }
              }}
              onKeyDown={(event) => {
                if (event.target !== event.currentTarget) {
                  return;
                }
                if (event.key === 'Enter') {
                  open?.();
                } else if (event.key === 'x' || event.key === ' ') {
                  event.preventDefault();
                  select?.();
                }
              }}
            >
              {selection && (
                <TableCell className={cn('w-9 pe-0', NARROW.cell)}>
                  <Checkbox
                    className="align-middle"
                    aria-label={t('common.selectRow', { name: nameOf(row) })}
                    checked={selection.ids.has(id)}
                    onCheckedChange={select}
                  />
                </TableCell>
              )}
              {columns.map((column, at) => (
                <Cell key={column.id} column={column} row={row} first={at === 0} />
              ))}
            </TableRow>
          );
        })}
      </tbody>
      {rows === undefined && <SkeletonRows columns={columns.length + (selection ? 1 : 0)} />}
    </Table>
  );
}

type CellProps<R> = { readonly column: Column<R>; readonly row: R; readonly first: boolean };

function Cell<R>({ column, row, first }: CellProps<R>) {
  const place = column.narrow ?? (first ? 'title' : 'detail');
  const content = column.cell(row);
  const named = place === 'detail' && column.numeric && !column.headerHidden && content != null;
  return (
    <TableCell numeric={column.numeric} className={cn(column.className, NARROW.cell, NARROW[place])}>
      {named && (
        <span aria-hidden className="text-muted-foreground hidden @max-3xl:inline">
          {column.header}{' '}
        </span>
      )}
      {content}
    </TableCell>
  );
}

/** In the table's own shape. */
function SkeletonRows({ columns }: { readonly columns: number }) {
  return (
    <tbody className={NARROW.body}>
      {Array.from({ length: SKELETON_ROWS }, (_, row) => (
        <tr key={row} className={NARROW.row}>
          {Array.from({ length: columns }, (_, column) => (
            <TableCell key={column} className={cn(NARROW.cell, column > 2 && NARROW.hidden)}>
              <Skeleton className={column === 0 ? 'w-5' : column === 1 ? 'w-40' : 'w-20'} />
            </TableCell>
          ))}
        </tr>
      ))}
    </tbody>
  );
}
