import { useMemo, useSyncExternalStore } from 'react';

import { packCourseRecord, readRecord, unpackCourseRecord } from '../../delivery/storage/record.ts';
import { useStore } from '../../delivery/storage/store-context.ts';
import { type CourseRecord, EMPTY_RECORD } from '../../machines/session/record.ts';

const EMPTY = packCourseRecord(EMPTY_RECORD);

/** The course's record on this device, while it changes. A prerendered page has none. */
export function useRecord(): CourseRecord {
  const store = useStore();
  const packed = useSyncExternalStore(
    store.subscribe,
    () => packCourseRecord(readRecord(store)),
    () => EMPTY,
  );
  return useMemo(() => unpackCourseRecord(packed), [packed]);
}
