import type { ProductImportError } from '@ecomify/api-client';
import { describe, expect, it } from 'vitest';
import { errorReport } from './error-report';

const error = (more: Partial<ProductImportError>) =>
  ({
    number: 1,
    line: 3,
    handle: 'mug',
    field: 'price',
    code: 'MALFORMED',
    message: 'no price',
    ...more,
  }) as ProductImportError;

describe('the error report of an import', () => {
  it('has a line for each error', () => {
    expect(errorReport([error({})])).toBe(
      'line,handle,field,code,message\r\n3,mug,price,MALFORMED,no price\r\n',
    );
  });

  it('keeps commas, quotes and lines in their cell', () => {
    expect(errorReport([error({ message: 'value: "1,5"\nexpected: 1.5' })])).toContain(
      '"value: ""1,5""\nexpected: 1.5"',
    );
  });

  it('lets no spreadsheet run what a file brought', () => {
    expect(errorReport([error({ handle: '=HYPERLINK(1)' })])).toContain(",'=HYPERLINK(1),");
  });
});
