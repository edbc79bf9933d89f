import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { MODES } from '../lesson/policy.ts';
import {
  type CourseRecord,
  EMPTY_RECORD,
  isDone,
  mergeRecords,
  packRecord,
  UnreadableRecord,
  unpackRecord,
  withDrill,
  withFinished,
} from './record.ts';

const IDS = ['one', 'two', 'three', 'four', 'five'];

const lesson = fc.record({
  modes: fc.subarray([...MODES]),
  day: fc.integer({ min: 0, max: 40_000 }),
  score: fc.option(fc.integer({ min: 0, max: 100 })),
});
const record: fc.Arbitrary<CourseRecord> = fc.record({
  lessons: fc
    .subarray(IDS)
    .chain((ids) => fc.tuple(...ids.map((id) => fc.tuple(fc.constant(id), lesson))).map(Object.fromEntries)),
  plan: fc.option(fc.integer({ min: 0, max: 255 })),
  drill: fc.option(fc.integer({ min: 0, max: 40_000 })),
});

const finished = { lesson: 'one', mode: 'guided', isPassed: true, score: 1, day: 20_000 } as const;

describe('a course record', () => {
  it('remembers each mode once, the best score and the last day', () => {
    const once = withFinished(EMPTY_RECORD, finished);
    const failed = withFinished(once, { ...finished, mode: 'exam', isPassed: false, score: 0.5, day: 20_003 });
    const passed = withFinished(failed, { ...finished, mode: 'exam', day: 20_001 });
    expect(failed.lessons['one']).toEqual({ modes: ['guided'], day: 20_003, score: 50 });
    expect(passed.lessons['one']).toEqual({ modes: ['guided', 'exam'], day: 20_003, score: 100 });
    expect([isDone(passed, 'one'), isDone(passed, 'two')]).toEqual([true, false]);
  });

  it('leaves out what was given up outside of a test', () => {
    expect(withFinished(EMPTY_RECORD, { ...finished, isPassed: false, score: 0 })).toBe(EMPTY_RECORD);
  });

  it('is the same whichever way two devices are brought together', () => {
    fc.assert(
      fc.property(record, record, (one, other) => {
        expect(mergeRecords(one, other).lessons).toEqual(mergeRecords(other, one).lessons);
      }),
    );
  });

  it('is read back from its packed form, which is made of what any URL can hold', () => {
    fc.assert(
      fc.property(record, (all) => {
        const packed = packRecord(all, IDS);
        expect(unpackRecord(packed, IDS)).toEqual(all);
        expect(packed).toMatch(/^[\w.~]*$/u);
      }),
    );
  });

  it('has no more than 300 characters, even after years and with twenty lessons', () => {
    const lessons = Array.from({ length: 20 }, (_, index) => `lesson-${index}`);
    const most = { modes: [...MODES], day: 40_000, score: 100 };
    const full = { lessons: Object.fromEntries(lessons.map((id) => [id, most])), plan: 255, drill: 40_000 };
    expect(packRecord(full, lessons).length).toBeLessThanOrEqual(300);
    expect(packRecord(full, lessons.slice(0, 5))).toHaveLength(61);
  });

  it('is read as the first build wrote it, before drills were noted', () => {
    const read = unpackRecord('1~~2.ffk.2t~~~~~1w4rxw7', IDS);
    expect(read).toEqual({ ...EMPTY_RECORD, lessons: { two: { modes: ['guided'], day: 20_000, score: null } } });
  });

  it('remembers the last drill, whichever device it was on', () => {
    const early = withDrill(EMPTY_RECORD, 20_000);
    const late = withDrill(EMPTY_RECORD, 20_007);
    expect([mergeRecords(early, late).drill, mergeRecords(late, early).drill, withDrill(late, 20_000).drill]).toEqual([
      20_007, 20_007, 20_007,
    ]);
  });

  it('is read by a course that has grown', () => {
    fc.assert(
      fc.property(record, (all) => {
        expect(unpackRecord(packRecord(all, IDS), [...IDS, 'six'])).toEqual(all);
      }),
    );
  });

  it('is refused by name where it is cut, damaged or foreign', () => {
    const packed = packRecord(withFinished(EMPTY_RECORD, finished), IDS);
    const letters = packed.split('');
    const damaged = letters.map((letter, index) => letters.with(index, letter === 'z' ? 'y' : 'z').join(''));
    const cut = letters.map((_, index) => packed.slice(0, index));
    for (const text of [...damaged, ...cut, packRecord(EMPTY_RECORD, [...IDS, 'six', 'seven'])]) {
      expect(() => unpackRecord(text, IDS), text).toThrow(UnreadableRecord);
    }
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => unpackRecord(text, IDS)).toThrow(UnreadableRecord);
      }),
    );
  });
});
