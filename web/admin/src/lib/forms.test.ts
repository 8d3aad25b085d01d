import { ApiError } from '@ecomify/api-client';
import { describe, expect, it, vi } from 'vitest';
import { fieldPath, sameName, showViolations } from './forms';

const invalid = (...fields: string[]) =>
  new ApiError(400, {
    code: 'VALIDATION_FAILED',
    violations: fields.map((field) => ({ field, code: 'REQUIRED', message: 'is missing' })),
  });

describe('the fields of a refused request', () => {
  it('are named as forms name them', () => {
    expect(fieldPath('variants[12].options.Size')).toBe('variants.12.options.Size');
  });

  it('carry the words of the server', () => {
    const setError = vi.fn();

    const all = showViolations(invalid('title'), setError, sameName, { title: '' });

    expect(all).toBe(true);
    expect(setError).toHaveBeenCalledWith(
      'title',
      { type: 'REQUIRED', message: 'is missing' },
      { shouldFocus: true },
    );
  });

  it('are told apart from those that the form does not show', () => {
    const setError = vi.fn();

    const all = showViolations(invalid('title', 'secret'), setError, sameName, { title: '' });

    expect(all).toBe(false);
    expect(setError).toHaveBeenCalledTimes(1);
  });
});
