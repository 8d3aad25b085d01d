import { useCallback, useState, type ComponentType } from 'react';

type Loaded<P> = { readonly Part: ComponentType<P> | null; readonly load: () => Promise<void> };

/**
 * A part of the page that is fetched when somebody wants it.
 *
 * @param fetchPart imports it; called again after a failure
 */
export function useOnDemand<P>(fetchPart: () => Promise<ComponentType<P>>): Loaded<P> {
  const [Part, setPart] = useState<ComponentType<P> | null>(null);
  const load = useCallback(async () => {
    const part = await fetchPart();
    setPart(() => part);
  }, [fetchPart]);
  return { Part, load };
}
