import * as v from 'valibot';

import { listIn } from './json.ts';
import { HISTORY } from './names.ts';
import type { Store } from './store.ts';

const Entry = v.object({
  /** When the session ended, as in `2026-11-22T12:31:00.000Z`. */
  at: v.pipe(
    v.string(),
    v.check((at) => !Number.isNaN(Date.parse(at))),
  ),
  lesson: v.string(),
  mode: v.string(),
  isPassed: v.boolean(),
  /** 0 to 1. */
  score: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  /** Session time. */
  seconds: v.pipe(v.number(), v.finite(), v.minValue(0)),
});
/** One session of the learner's that came to its end. */
export type HistoryEntry = v.InferOutput<typeof Entry>;

/** Far more than anybody practises; older ones make room. */
const MOST_ENTRIES = 500;

export const hasHistory = (store: Store): boolean => store.read(HISTORY) !== null;

/** The sessions that were noted, the first one first, each read by itself. */
export const readHistory = (store: Store): readonly HistoryEntry[] =>
  (listIn(store.read(HISTORY)) ?? []).filter((entry) => v.is(Entry, entry));

/** How many of those that were noted can't be read. */
export const countUnread = (store: Store): number =>
  (listIn(store.read(HISTORY)) ?? []).length - readHistory(store).length;

export const beginHistory = (store: Store): void => store.write(HISTORY, '[]');

export const endHistory = (store: Store): void => store.remove(HISTORY);

/** Notes a session, if the learner wants that. */
export function noteSession(store: Store, entry: HistoryEntry): void {
  if (!hasHistory(store)) return;
  const noted = listIn(store.read(HISTORY)) ?? [];
  store.write(HISTORY, JSON.stringify([...noted, entry].slice(-MOST_ENTRIES)));
}

/** The history as a file that other programs can read. */
export const historyFile = (store: Store): string =>
  JSON.stringify({ product: 'turn-the-key', format: 1, sessions: readHistory(store) }, null, 2);
