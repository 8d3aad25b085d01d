import type { ProductImportError } from '@ecomify/api-client';

const COLUMNS = ['line', 'handle', 'field', 'code', 'message'] as const;

/** A cell that no spreadsheet takes for a formula or for two cells. */
function cell(value: string | number | null | undefined): string {
  const text = String(value ?? '');
  const harmless = /^[=+\-@\t\r]/.test(text) && !/^-?\d+$/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** The rows that did not go in, as a file that a spreadsheet opens. */
export function errorReport(errors: readonly ProductImportError[]): string {
  const rows = errors.map((error) => COLUMNS.map((column) => cell(error[column])).join(','));
  return [COLUMNS.join(','), ...rows, ''].join('\r\n');
}
