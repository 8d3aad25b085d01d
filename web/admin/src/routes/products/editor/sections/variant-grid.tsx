'use client';

import { cn } from '@ecomify/ui/cn';
import { Card, CardHeader } from '@ecomify/ui/layout';
import { Table, TableCell, TableHead, TableHeaderCell } from '@ecomify/ui/table';
import { useRef, type ClipboardEvent, type KeyboardEvent } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useI18n } from '@/i18n/client';
import type { ProductForm } from '../form.schema';
import { pastedColumn } from '../variant-matrix';

const COLUMNS = ['price', 'compareAtPrice', 'sku', 'barcode', 'quantity'] as const;
type ColumnName = (typeof COLUMNS)[number];

const LABELS = {
  price: 'editor.price',
  compareAtPrice: 'editor.compareAt',
  sku: 'editor.sku',
  barcode: 'editor.barcode',
  quantity: 'editor.quantity',
} as const;

const NUMERIC: readonly ColumnName[] = ['price', 'compareAtPrice', 'quantity'];

/** Edits variants like a spreadsheet: arrows walk, Ctrl-D fills down, a copied column is pasted over several rows. */
export function VariantGrid({ currency }: { readonly currency: string }) {
  const { t } = useI18n();
  const { register, control, setValue, getValues, formState } = useFormContext<ProductForm>();
  const variants = useWatch({ control, name: 'variants' });
  const table = useRef<HTMLDivElement>(null);
  const hasNew = variants.some(({ id }) => id === undefined);
  const columns = COLUMNS.filter((column) => column !== 'quantity' || hasNew);

  function focus(row: number, column: number) {
    const cell = table.current?.querySelector<HTMLInputElement>(`[data-cell="${row}:${column}"]`);
    cell?.focus();
    cell?.select();
  }

  function fill(from: number, column: ColumnName, values: readonly string[]) {
    values.forEach((value, offset) => {
      const row = from + offset;
      const variant = getValues(`variants.${row}`);
      if (variant !== undefined && (column !== 'quantity' || variant.id === undefined)) {
        setValue(`variants.${row}.${column}`, value, { shouldDirty: true });
      }
    });
  }

  function press(event: KeyboardEvent<HTMLInputElement>, row: number, column: number) {
    const name = columns[column]!;
    const { value, selectionStart, selectionEnd } = event.currentTarget;
    const whole = selectionStart === 0 && selectionEnd === value.length;
    if (event.key === 'ArrowDown' || event.key === 'Enter') {
      focus(row + 1, column);
    } else if (event.key === 'ArrowUp') {
      focus(row - 1, column);
    } else if (event.key === 'ArrowRight' && whole) {
      focus(row, column + 1);
    } else if (event.key === 'ArrowLeft' && whole) {
      focus(row, column - 1);
    } else if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'd') {
      fill(
        row,
        name,
        variants.slice(row).map(() => value),
      );
    } else {
      return;
    }
    event.preventDefault();
  }

  function paste(event: ClipboardEvent<HTMLInputElement>, row: number, column: ColumnName) {
    const cells = pastedColumn(event.clipboardData.getData('text'));
    if (cells !== undefined) {
      event.preventDefault();
      fill(row, column, cells);
    }
  }

  return (
    <Card className="overflow-hidden">
      <CardHeader title={t('editor.variants')} description={t('editor.variantsText')} className="pb-3" />
      <div ref={table}>
        <Table label={t('editor.variants')}>
          <TableHead>
            <tr>
              <TableHeaderCell>{t('editor.variant')}</TableHeaderCell>
              {columns.map((column) => (
                <TableHeaderCell key={column} numeric={NUMERIC.includes(column)}>
                  {t(LABELS[column])}
                  {(column === 'price' || column === 'compareAtPrice') && (
                    <span className="font-normal"> ({currency})</span>
                  )}
                </TableHeaderCell>
              ))}
            </tr>
          </TableHead>
          <tbody>
            {variants.map((variant, row) => (
              <tr key={variant.values.join('\u0000')}>
                <TableCell className="font-medium whitespace-nowrap">{variant.values.join(' / ')}</TableCell>
                {columns.map((column, at) => {
                  const error = formState.errors.variants?.[row]?.[column]?.message;
                  const known = column === 'quantity' && variant.id !== undefined;
                  return (
                    <TableCell key={column} className="border-s p-0">
                      <input
                        {...register(`variants.${row}.${column}`)}
                        data-cell={`${row}:${at}`}
                        aria-label={t('editor.cell', {
                          column: t(LABELS[column]),
                          variant: variant.values.join(' / '),
                        })}
                        aria-invalid={error ? true : undefined}
                        title={error}
                        disabled={known}
                        inputMode={NUMERIC.includes(column) ? 'decimal' : 'text'}
                        className={cn(
                          'focus-visible:outline-ring h-11 w-full min-w-28 bg-transparent px-3 text-[13px] tabular-nums focus-visible:outline-2 focus-visible:-outline-offset-2',
                          'aria-invalid:bg-danger-subtle disabled:opacity-40',
                          NUMERIC.includes(column) && 'text-end',
                        )}
                        onKeyDown={(event) => press(event, row, at)}
                        onPaste={(event) => paste(event, row, column)}
                      />
                      {error && <span className="text-danger block px-3 pb-1 text-xs">{error}</span>}
                    </TableCell>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </Table>
      </div>
    </Card>
  );
}
