import type { QueryClient, QueryKey } from '@tanstack/react-query';

/**
 * Shows what a change will make of everything below `key` before the platform has answered, and what was there again
 * if it refuses. An answer that was on its way meanwhile is not taken: it may be from before the change.
 */
export async function withShown<Data, Answer>(
  queries: QueryClient,
  key: QueryKey,
  change: (data: Data) => Data,
  ask: () => Promise<Answer>,
): Promise<Answer> {
  await queries.cancelQueries({ queryKey: key });
  const before = queries.getQueriesData<Data>({ queryKey: key });
  for (const [each, data] of before) {
    if (data !== undefined) {
      queries.setQueryData<Data>(each, change(data));
    }
  }
  try {
    return await ask();
  } catch (refusal) {
    for (const [each, data] of before) {
      queries.setQueryData<Data>(each, data);
    }
    throw refusal;
  }
}
