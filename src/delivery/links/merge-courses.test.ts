import { describe, expect, it } from 'vitest';

import { EMPTY_RECORD } from '../../machines/session/record.ts';
import { SAVE } from '../../machines/session/samples/save.ts';
import type { Save } from '../../machines/session/save.ts';
import { loadLesson } from '../../steps/load.ts';
import type { CourseState } from '../course-state.ts';
import { readJournal, runningJournal } from '../storage/journals.ts';
import { mayChange, mergeCourses, writeMerged } from './merge-courses.ts';
import { readRecord } from '../storage/record.ts';
import { openStore } from '../storage/store.ts';

const { steps } = await loadLesson('log-out-computer');
const last = steps.at(-1)?.id ?? '';
const [first = ''] = steps.map(({ id }) => id);

const save = (step: string, more: Partial<Save> = {}): Save => ({
  ...SAVE,
  start: first,
  modeNow: 'guided',
  journal: '',
  fingerprint: '',
  step,
  ...more,
});
const other = (step: string, more: Partial<Save> = {}) => save(step, { lesson: 'log-out-phone', ...more });
const test = save('', { lesson: 'prove-it', modeNow: 'exam', mode: 'exam' });
const [phoneFirst = ''] = (await loadLesson('log-out-phone')).steps.map(({ id }) => id);

const state = (open: Save | null, lessons: CourseState['record']['lessons'] = {}): CourseState => ({
  record: { ...EMPTY_RECORD, lessons },
  save: open,
});

describe('two runs of one learner', () => {
  it.each<[what: string, here: Save | null, came: Save | null, goesOn: Save | null, beside: Save | null]>([
    ['nothing', null, null, null, null],
    ['one from before', null, save(first), save(first), null],
    ['one from here', save(first), null, save(first), null],
    ['the further one from before', save(first), save(last), save(last), save(first)],
    ['the further one from here', save(last), save(first), save(last), save(first)],
    [
      'two as far as each other',
      save(first),
      save(first, { journal: 'x' }),
      save(first),
      save(first, { journal: 'x' }),
    ],
    ['two lessons', other(phoneFirst), save(last), save(last), other(phoneFirst)],
    [
      'one by hand and one that was watched',
      save(first),
      save(last, { modeNow: 'watch' }),
      save(first),
      save(last, { modeNow: 'watch' }),
    ],
    ['a step that nobody knows', save(first), save('no-such-step'), save(first), save('no-such-step')],
    [
      'a lesson that nobody knows',
      save(first),
      save(last, { lesson: 'constructor' }),
      save(first),
      save(last, { lesson: 'constructor' }),
    ],
    ['a test that runs here', test, save(last), test, save(last)],
    ['a test from before', save(first), test, save(first), test],
  ])('go on: %s', async (_, here, came, goesOn, beside) => {
    const merged = await mergeCourses(state(here), state(came));
    expect([merged.save, merged.beside]).toEqual([goesOn, beside]);
    expect(mayChange(merged)).toBe(beside !== null && here !== test && came !== test);
    const store = openStore(null);
    writeMerged(store, merged);
    expect(runningJournal(store)).toEqual(goesOn);
    // Of two lessons, both are kept.
    const both = [goesOn, beside].filter((one) => one !== null && one.lesson !== 'prove-it');
    const kept = goesOn?.lesson === beside?.lesson ? [goesOn] : both;
    expect(kept.map((one) => one && readJournal(store, one.lesson))).toEqual(kept);
  });

  it('lose nothing that was done in either', async () => {
    const done = (score: number | null) => ({ modes: ['guided'] as const, day: 20_000, score });
    const merged = await mergeCourses(
      state(null, { 'log-out-phone': done(null), 'prove-it': done(50) }),
      state(null, { 'log-out-computer': done(null), 'prove-it': done(100) }),
    );
    const store = openStore(null);
    writeMerged(store, merged);
    expect(readRecord(store).lessons).toMatchObject({
      'log-out-phone': done(null),
      'log-out-computer': done(null),
      'prove-it': done(100),
    });
  });
});
