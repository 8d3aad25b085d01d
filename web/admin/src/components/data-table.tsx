'use client';

import { Checkbox } from '@ecomify/ui/checkbox';
import { Skeleton } from '@ecomify/ui/layout';
import { Table, TableBody, TableCell, TableHead, TableHeaderCell, TableRow } from '@ecomify/ui/table';
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
    <Table label={label} aria-busy={rows === undefined}>
      <TableHead>
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
      <tbody ref={body}>
        {rows?.map((row) => {
          const id = idOf(row);
          const open = hrefOf ? () => router.push(hrefOf(row)) : undefined;
          const select = selection ? () => selection.change(toggled(selection.ids, id)) : undefined;
          return (
            <TableRow
              key={id}
              tabIndex={-1}
              aria-selected={selection?.ids.has(id)}
              className={[
                'focus-visible:-outline-offset-2',
                open ? 'cursor-pointer' : '',
                fresh?.has(id) ? 'bg-accent-subtle/70 animate-fade-in' : '',
              ].join(' ')}
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
                <TableCell className="w-9 pe-0">
                  <Checkbox
                    className="align-middle"
                    aria-label={t('common.selectRow', { name: nameOf(row) })}
                    checked={selection.ids.has(id)}
                    onCheckedChange={select}
                  />
                </TableCell>
              )}
              {columns.map((column) => (
                <TableCell key={column.id} numeric={column.numeric} className={column.className}>
                  {column.cell(row)}
                </TableCell>
              ))}
            </TableRow>
          );
        })}
      </tbody>
      {rows === undefined && <SkeletonRows columns={columns.length + (selection ? 1 : 0)} />}
    </Table>
  );
}

/** In the table's own shape. */
function SkeletonRows({ columns }: { readonly columns: number }) {
  return (
    <TableBody>
      {Array.from({ length: SKELETON_ROWS }, (_, row) => (
        <tr key={row}>
          {Array.from({ length: columns }, (_, column) => (
            <TableCell key={column}>
              <Skeleton className={column === 0 ? 'w-5' : column === 1 ? 'w-40' : 'w-20'} />
            </TableCell>
          ))}
        </tr>
      ))}
    </TableBody>
  );
}
