import { QueryClient } from '@tanstack/react-query';
import { expect, it } from 'vitest';
import { withShown } from './shown';

type Thing = { readonly state: string };

const change = (thing: Thing) => ({ ...thing, state: 'new' });

function known() {
  const queries = new QueryClient();
  queries.setQueryData(['things', 'one'], { state: 'old' });
  queries.setQueryData(['others'], { state: 'old' });
  return queries;
}

it('shows the change before the answer, and only where it belongs', async () => {
  const queries = known();

  await withShown(queries, ['things'], change, () => {
    expect(queries.getQueryData(['things', 'one'])).toEqual({ state: 'new' });
    return Promise.resolve();
  });

  expect(queries.getQueryData(['things', 'one'])).toEqual({ state: 'new' });
  expect(queries.getQueryData(['others'])).toEqual({ state: 'old' });
});

it('shows what was there again after a refusal, and hands it on', async () => {
  const queries = known();

  const changed = withShown(queries, ['things'], change, () => Promise.reject(new Error('refused')));

  await expect(changed).rejects.toThrow('refused');
  expect(queries.getQueryData(['things', 'one'])).toEqual({ state: 'old' });
});

it('does not take an answer that was on its way', async () => {
  const queries = known();
  let answer: (thing: Thing) => void = () => {};
  const fetching = queries
    .fetchQuery({
      queryKey: ['things', 'one'],
      queryFn: ({ signal }) =>
        new Promise<Thing>((resolve, reject) => {
          answer = resolve;
          signal.addEventListener('abort', () => reject(new Error('aborted')));
        }),
    })
    .catch(() => undefined);

  await withShown(queries, ['things'], change, () => Promise.resolve(answer({ state: 'stale' })));
  await fetching;

  expect(queries.getQueryData(['things', 'one'])).toEqual({ state: 'new' });
});
