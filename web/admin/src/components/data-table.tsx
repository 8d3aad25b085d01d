'use client';

import { Checkbox } from '@ecomify/ui/checkbox';
import { Skeleton } from '@ecomify/ui/layout';
import { cn } from '@ecomify/ui/cn';
import { Table, TableCell, TableHead, TableHeaderCell, TableRow } from '@ecomify/ui/table';
import {
  flexRender,
  getCoreRowModel,
  useReactTable,
  type Cell,
  type ColumnDef,
  type ColumnMeta,
  type RowData,
  type RowSelectionState,
} from '@tanstack/react-table';
import { useRouter } from 'next/navigation';
import { useMemo, useRef, type ReactNode } from 'react';
import { useI18n } from '@/i18n/client';
import { useRowKeys } from './row-keys';

declare module '@tanstack/react-table' {
  // eslint-disable-next-line @typescript-eslint/no-unused-vars -- the library's own declaration has them
  interface ColumnMeta<TData extends RowData, TValue> {
    /** For columns whose cells say it all; the header is then heard, not seen. */
    readonly headerHidden?: boolean;
    readonly numeric?: boolean;
    readonly className?: string;
    /** Where it stands when there is no room for columns; without it, on the second line, a figure with its column's name. */
    readonly narrow?: 'title' | 'end' | 'unnamed' | 'hidden';
  }
}

export type Column<R> = ColumnMeta<R, unknown> & {
  readonly id: string;
  readonly header: string;
  readonly cell: (row: R) => ReactNode;
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

const NONE: readonly never[] = [];

/** One page, as the platform sorted and filtered it: the library keeps columns, cells and what is selected. */
function useTable<R>({ rows, columns, idOf, selection }: Props<R>) {
  const definitions = useMemo(
    () =>
      columns.map(({ id, header, cell, ...look }): ColumnDef<R> => ({
        id,
        header,
        cell: ({ row }) => cell(row.original),
        meta: look,
      })),
    [columns],
  );
  const rowSelection: RowSelectionState = {};
  selection?.ids.forEach((id) => (rowSelection[id] = true));
  // eslint-disable-next-line react-hooks/incompatible-library -- no compiler memoizes what it returns
  return useReactTable<R>({
    data: (rows ?? NONE) as R[],
    columns: definitions,
    getRowId: idOf,
    getCoreRowModel: getCoreRowModel(),
    state: { rowSelection },
    enableRowSelection: selection !== undefined,
    onRowSelectionChange: (update) => {
      const next = typeof update === 'function' ? update(rowSelection) : update;
      selection?.change(new Set(Object.keys(next).filter((id) => next[id])));
    },
  });
}

/** A table for the keyboard: j and k walk through the rows, Enter opens one, x selects it. */
export function DataTable<R>(props: Props<R>) {
  const { label, rows, nameOf, hrefOf, selection, fresh } = props;
  const { t } = useI18n();
  const router = useRouter();
  const body = useRef<HTMLTableSectionElement>(null);
  const table = useTable(props);

  useRowKeys(body);

  const shown = table.getRowModel().rows;
  const all = table.getIsAllRowsSelected() || (shown.some((row) => row.getIsSelected()) && 'indeterminate');
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
                disabled={shown.length === 0}
                onCheckedChange={() => table.toggleAllRowsSelected(all !== true)}
              />
            </TableHeaderCell>
          )}
          {table.getFlatHeaders().map((header) => {
            const { columnDef } = header.column;
            const { numeric, className, headerHidden } = columnDef.meta ?? {};
            const text = flexRender(columnDef.header, header.getContext());
            return (
              <TableHeaderCell key={header.id} numeric={numeric} className={className}>
                {headerHidden ? <span className="sr-only">{text}</span> : text}
              </TableHeaderCell>
            );
          })}
        </tr>
      </TableHead>
      <tbody ref={body} className={NARROW.body}>
        {shown.map((row) => {
          const open = hrefOf ? () => router.push(hrefOf(row.original)) : undefined;
          const select = selection ? () => row.toggleSelected() : undefined;
          return (
            <TableRow
              key={row.id}
              tabIndex={-1}
              aria-selected={selection && row.getIsSelected()}
              className={cn(
                'focus-visible:-outline-offset-2',
                NARROW.row,
                open && 'cursor-pointer',
                fresh?.has(row.id) && 'bg-accent-subtle/70 animate-fade-in',
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
                    aria-label={t('common.selectRow', { name: nameOf(row.original) })}
                    checked={row.getIsSelected()}
                    onCheckedChange={select}
                  />
                </TableCell>
              )}
              {row.getVisibleCells().map((cell, at) => (
                <DataCell key={cell.id} cell={cell} first={at === 0} />
              ))}
            </TableRow>
          );
        })}
      </tbody>
      {rows === undefined && <SkeletonRows columns={table.getFlatHeaders().length + (selection ? 1 : 0)} />}
    </Table>
  );
}

type CellProps<R> = { readonly cell: Cell<R, unknown>; readonly first: boolean };

function DataCell<R>({ cell, first }: CellProps<R>) {
  const { header, meta = {}, cell: draw } = cell.column.columnDef;
  const place = meta.narrow ?? (first ? 'title' : 'detail');
  // Called, not rendered as a component of its own: what it gives may be nothing.
  const content = (typeof draw === 'function' ? draw(cell.getContext()) : draw) as ReactNode;
  const named = place === 'detail' && meta.numeric && !meta.headerHidden && content != null;
  return (
    <TableCell numeric={meta.numeric} className={cn(meta.className, NARROW.cell, NARROW[place])}>
      {named && (
        <span aria-hidden className="text-muted-foreground hidden @max-3xl:inline">
          {typeof header === 'string' ? header : null}{' '}
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
