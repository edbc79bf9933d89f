import { mergeRecords } from '../../machines/session/record.ts';
import { putAside } from './put-aside.ts';
import { listIn } from './json.ts';
import { ASIDE, HISTORY, RECORD, REPORTS } from './names.ts';
import { isRecord, readRecord, unpackCourseRecord, writeRecord } from './record.ts';
import type { Store } from './store.ts';

const isReadable = (name: string, text: string): boolean => {
  if (name === RECORD) return isRecord(text);
  if (name === HISTORY || name.startsWith(REPORTS)) return listIn(text) !== null;
  return true;
};

/**
 * Puts aside what this build can't read, before anything is written over it, and takes back what it can. Returns
 * whether there was something.
 */
export function tidy(store: Store): boolean {
  const unread = store.names().filter((name) => !isReadable(name, store.read(name) ?? ''));
  for (const name of unread) putAside(store, name);
  for (const name of store.names().filter((one) => one.startsWith(ASIDE + RECORD))) {
    const text = store.read(name) ?? '';
    if (!isRecord(text)) continue;
    writeRecord(store, mergeRecords(readRecord(store), unpackCourseRecord(text)));
    store.remove(name);
  }
  return unread.length > 0;
}
