import { describe, expect, it } from 'vitest';
import { trailOf, withFilters, withTrail } from './list-state';

describe('the address of a list', () => {
  it('keeps the way back through the pages', () => {
    const third = withTrail(new URLSearchParams('status=ACTIVE'), ['c1', 'c2']);

    expect(trailOf(third)).toEqual(['c1', 'c2']);
    expect(withTrail(third, ['c1']).get('pages')).toBe('c1');
  });

  it('has no trace of pages on the first one', () => {
    expect(withTrail(new URLSearchParams('q=mug&pages=c1'), []).toString()).toBe('q=mug');
  });

  it('begins at the first page when a filter changes', () => {
    const filtered = withFilters(new URLSearchParams('q=mug&pages=c1.c2'), { status: 'DRAFT' });

    expect(filtered.toString()).toBe('q=mug&status=DRAFT');
  });

  it('takes an empty filter away', () => {
    expect(withFilters(new URLSearchParams('q=mug'), { q: '' }).toString()).toBe('');
  });
});
