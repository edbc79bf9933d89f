import { expect, it } from 'vitest';

import { openStore } from '../../delivery/storage/store.ts';
import { writeJournal } from '../../delivery/storage/journals.ts';
import { COURSE } from '../../steps/course.ts';
import { kindOf, lessonIn } from './kinds.ts';

it.each(['journal:log-out-tablet', 'proof:', 'ended:__proto__', 'journal:', 'whatever'])(
  '%s is on a line, though no lesson has this name',
  (name) => {
    expect(kindOf(name)).toBe('other');
    expect([lessonIn(name, 'journals'), lessonIn(name, 'ended')]).toEqual([null, null]);
  },
);

it.each(COURSE)('a run of $id is on the line of its lesson', ({ id }) => {
  const store = openStore(null);
  writeJournal(store, { lesson: id, modeNow: 'guided' } as Parameters<typeof writeJournal>[1]);
  expect(store.names().map(kindOf)).toEqual(['journals', 'journals']);
  expect(store.names().map((name) => lessonIn(name, 'journals'))).toContain(id);
});
