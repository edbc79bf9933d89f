import { describe, expect, it } from 'vitest';

import {
  beginHistory,
  endHistory,
  hasHistory,
  type HistoryEntry,
  historyFile,
  noteSession,
  readHistory,
} from './history.ts';
import { openStore } from './store.ts';

const entry: HistoryEntry = {
  at: '2026-11-22T12:31:00.000Z',
  lesson: 'log-out-computer',
  mode: 'exam',
  isPassed: true,
  score: 1,
  seconds: 21.5,
};

describe('the history', () => {
  it('is off until it is switched on: nothing is noted', () => {
    const store = openStore(null);
    noteSession(store, entry);
    expect([hasHistory(store), store.names()]).toEqual([false, []]);
  });

  it('notes each session from then on, and is gone when it is switched off', () => {
    const store = openStore(null);
    beginHistory(store);
    noteSession(store, entry);
    noteSession(store, { ...entry, mode: 'guided' });
    expect(readHistory(store)).toEqual([entry, { ...entry, mode: 'guided' }]);
    endHistory(store);
    expect([hasHistory(store), store.names()]).toEqual([false, []]);
  });

  it('makes room by leaving the oldest out', () => {
    const store = openStore(null);
    beginHistory(store);
    for (let seconds = 0; seconds < 501; seconds += 1) noteSession(store, { ...entry, seconds });
    expect(readHistory(store)).toHaveLength(500);
    expect(readHistory(store)[0]?.seconds).toBe(1);
  });

  it('goes on where what was kept can’t be read', () => {
    const store = openStore(null);
    store.write('history', '[{"at":');
    expect(readHistory(store)).toEqual([]);
    noteSession(store, entry);
    expect(readHistory(store)).toEqual([entry]);
  });

  it('is a file that says what it is', () => {
    const store = openStore(null);
    beginHistory(store);
    noteSession(store, entry);
    expect(JSON.parse(historyFile(store))).toEqual({ product: 'turn-the-key', format: 1, sessions: [entry] });
  });
});
