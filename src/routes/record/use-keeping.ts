import { useMemo, useSyncExternalStore } from 'react';

import { useStore } from '../../delivery/storage/store-context.ts';
import type { Keeping } from '../../delivery/storage/store.ts';

/** How long what is written stays in this browser. */
export function useKeeping(): Keeping {
  const store = useStore();
  return useSyncExternalStore(
    store.subscribe,
    () => store.keeping(),
    () => 'kept',
  );
}

/** The names of everything that is kept, while that changes. */
export function useNames(): readonly string[] {
  const store = useStore();
  const names = useSyncExternalStore(
    store.subscribe,
    () => JSON.stringify(store.names()),
    () => '[]',
  );
  return useMemo(() => JSON.parse(names) as string[], [names]);
}
