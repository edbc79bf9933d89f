import { useSyncExternalStore } from 'react';

import { dayOf } from '../../delivery/storage/record.ts';

const never = () => () => {};

/** Today, in whole days since 1 January 1970. A prerendered page doesn't know it. */
export const useToday = (): number | null =>
  useSyncExternalStore(
    never,
    () => dayOf(new Date()),
    () => null,
  );
