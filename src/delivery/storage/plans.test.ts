import { describe, expect, it } from 'vitest';

import { EMPTY_RECORD } from '../../machines/session/record.ts';
import { PLANS, planOf, withPlan } from './plans.ts';
import { readRecord, writeRecord } from './record.ts';
import { openStore } from './store.ts';

describe('the list of moments', () => {
  it('still means what kept records and links say', () => {
    // Add to the end, here and there: if a moment moves, the people who chose it get another one.
    expect(PLANS).toEqual([
      'shared-computer',
      'library-pc',
      'hotel-pc',
      'colleague-laptop',
      'meeting-room',
      'friend-computer',
      'closing-tab',
    ]);
  });
});

describe('a chosen moment', () => {
  it.each(PLANS)('is kept in the record: %s', (plan) => {
    const store = openStore(null);
    writeRecord(store, withPlan(readRecord(store), plan));
    expect(planOf(readRecord(store))).toBe(plan);
  });

  it('is none before one is chosen, nor where a newer build has chosen it', () => {
    expect(planOf(EMPTY_RECORD)).toBeNull();
    expect(planOf({ ...EMPTY_RECORD, plan: 255 })).toBeNull();
  });
});
