import * as v from 'valibot';

import type { Store } from './store.ts';

const Entry = v.strictObject({
  /** When the session ended, as in `2026-11-22T12:31:00.000Z`. */
  at: v.string(),
  lesson: v.string(),
  mode: v.string(),
  isPassed: v.boolean(),
  /** 0 to 1. */
  score: v.number(),
  /** Session time. */
  seconds: v.number(),
});
/** One session of the learner's that came to its end. */
export type HistoryEntry = v.InferOutput<typeof Entry>;

const History = v.array(Entry);

/** Is there as long as the learner wants a history: off is nothing, on and empty is an empty list. */
const HISTORY = 'history';

/** Far more than anybody practises; older ones make room. */
const MOST_ENTRIES = 500;

export const hasHistory = (store: Store): boolean => store.read(HISTORY) !== null;

/** The sessions that were noted, the first one first; none where what was kept can't be read. */
export function readHistory(store: Store): readonly HistoryEntry[] {
  try {
    return v.parse(History, JSON.parse(store.read(HISTORY) ?? '[]'));
  } catch {
    return [];
  }
}

export const beginHistory = (store: Store): void => store.write(HISTORY, '[]');

export const endHistory = (store: Store): void => store.remove(HISTORY);

/** Notes a session, if the learner wants that. */
export function noteSession(store: Store, entry: HistoryEntry): void {
  if (!hasHistory(store)) return;
  store.write(HISTORY, JSON.stringify([...readHistory(store), entry].slice(-MOST_ENTRIES)));
}

/** The history as a file that other programs can read. */
export const historyFile = (store: Store): string =>
  JSON.stringify({ product: 'turn-the-key', format: 1, sessions: readHistory(store) }, null, 2);
