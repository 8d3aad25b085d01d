import { expect, test } from 'vitest';
import { summary } from './summary';

test('a summary is plain text', () => {
  expect(summary('<p>Washed&nbsp;linen</p><p>Salt &amp; stone</p>', 'Apron')).toBe(
    'Washed linen Salt & stone',
  );
});

test('a long description is cut between words', () => {
  const cut = summary(`<p>${'linen '.repeat(60)}</p>`, 'Apron');
  expect(cut.length).toBeLessThanOrEqual(160);
  expect(cut).toMatch(/linen…$/);
});

test('without a description the title stands in', () => {
  expect(summary('<p> </p>', 'Apron')).toBe('Apron');
});
