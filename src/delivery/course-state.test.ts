import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { SAVE as save } from '../machines/session/samples/save.ts';
import { resume, saveOf } from '../machines/session/save.ts';
import { advance } from '../machines/session/advance.ts';
import { type Act, openSession, stepOf } from '../machines/session/session.ts';
import { controls } from '../machines/world/controls.ts';
import { logOutComputer as lesson } from '../steps/log-out-computer/index.ts';
import { hashOf } from '../machines/session/hash.ts';
import { EMPTY_RECORD, withFinished } from '../machines/session/record.ts';
import {
  type CourseState,
  type Unpacked,
  packCourse,
  shorterForms,
  unpackCourse,
  UnreadableCourse,
  writeCourse,
} from './course-state.ts';
import { readCourse } from './read-course.ts';
import { openStore } from './storage/store.ts';

const record = withFinished(EMPTY_RECORD, {
  lesson: 'log-out-phone',
  mode: 'guided',
  isPassed: true,
  score: 1,
  day: 20_000,
});

describe('the state of a course', () => {
  it.each<[name: string, state: CourseState]>([
    ['with an open lesson', { record, save }],
    ['between two lessons', { record, save: null }],
    ['at its beginning', { record: EMPTY_RECORD, save: null }],
  ])('is read back %s', (_, state) => {
    const packed = packCourse(state);
    expect(packed).toMatch(/^[\w.~!-]*$/u);
    expect(unpackCourse(packed)).toEqual({ ...state, isSaveLost: false });
  });

  it('goes over from one device to another', () => {
    const store = openStore(null);
    writeCourse(store, { record, save });
    expect(readCourse(store)).toEqual({ record, save });
    expect(readCourse(openStore(null))).toEqual({ record: EMPTY_RECORD, save: null });
  });

  it.each(['log-out-tablet', '', '__proto__', 'running', 'prove-it:1'])(
    'is taken over without an open lesson that is none of this course: "%s"',
    (foreign) => {
      const store = openStore(null);
      expect(writeCourse(store, { record, save: { ...save, lesson: foreign } })).toBe(false);
      expect(store.names()).toEqual(['record']);
      expect(writeCourse(store, { record, save })).toBe(true);
    },
  );

  it('leaves a journal out that does not fit into 4,000 characters', () => {
    const packed = packCourse({ record, save: { ...save, journal: 'A'.repeat(4_000) } });
    expect(packed.length).toBeLessThanOrEqual(4_000);
    expect(unpackCourse(packed).save).toEqual({ ...save, journal: '', fingerprint: '' });
  });

  it('has shorter forms for who has less room: the step that was reached, then what was done', () => {
    const long = { ...save, journal: 'A'.repeat(500) };
    const forms = shorterForms({ record, save: long });
    expect(forms.map((form) => unpackCourse(form).save)).toEqual([{ ...save, journal: '', fingerprint: '' }, null]);
    expect(forms.map((form) => unpackCourse(form).record)).toEqual([record, record]);
    expect(shorterForms({ record, save: null })).toEqual([]);
  });

  it('fits after any clumsy run, whole or as the step that was reached', () => {
    const [variant] = lesson.variants;
    const act = fc.oneof(
      { weight: 6, arbitrary: fc.nat().map((pick) => ({ pick })) },
      fc.constantFrom<Act>({ type: 'help' }, { type: 'continue' }, { type: 'goTo', step: lesson.steps[1]?.id ?? '' }),
      fc.nat(400).map((to): Act => ({ type: 'rewind', to })),
    );
    const run = fc.tuple(fc.array(act, { minLength: 1, maxLength: 60 }), fc.integer({ min: 1, max: 60 }), fc.nat(2000));
    fc.assert(
      fc.property(run, ([acts, times, pause]) => {
        let session = openSession({ lesson, variant, mode: 'practice', step: 0 });
        let at = 0;
        for (const one of Array.from({ length: times }).flatMap(() => acts)) {
          const offered = controls(session.world);
          const gesture = 'pick' in one ? offered[one.pick % Math.max(1, offered.length)] : undefined;
          const made: Act = 'pick' in one ? (gesture ? { type: 'gesture', gesture } : { type: 'help' }) : one;
          at += pause;
          session = advance(session, { ...made, at }).next;
        }
        const packed = packCourse({ record, save: saveOf(session) });
        expect(packed.length).toBeLessThanOrEqual(4_000);
        expect(packed).toMatch(/^[ -~]*$/u);
        const resumed = resume(unpackCourse(packed).save, lesson);
        expect(resumed.session && stepOf(resumed.session).id).toBe(stepOf(session).id);
      }),
      { numRuns: process.env['NIGHTLY'] ? 200 : 12 },
    );
  });

  it('is left without its lesson where not even the step fits', () => {
    const packed = packCourse({ record, save: { ...save, start: 'A'.repeat(4_000) } });
    expect(unpackCourse(packed)).toEqual({ record, save: null, isSaveLost: false });
  });

  it('is refused by name where it is cut, damaged or foreign', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => unpackCourse(text)).toThrow(UnreadableCourse);
      }),
    );
    const packed = packCourse({ record, save });
    for (const [text, fault] of [
      [packed.slice(0, 12), 'damaged'],
      [packed.replace('3!', 'z!'), 'damaged'],
      [packed.replace('3!', '4!'), 'foreign'],
    ] as const) {
      expect(() => unpackCourse(text), text).toThrow(expect.objectContaining({ name: 'UnreadableCourse', fault }));
    }
  });

  it('is read without its lesson where only that is cut or damaged', () => {
    const packed = packCourse({ record, save });
    const head = packCourse({ record, save: null }).length;
    for (let end = head + 1; end < packed.length; end += 1)
      expect(unpackCourse(packed.slice(0, end)), packed.slice(0, end)).toEqual({
        record,
        save: null,
        isSaveLost: true,
      });
    // Cut right behind what was done, it looks as if there had been no more.
    expect(unpackCourse(packed.slice(0, head))).toEqual({ record, save: null, isSaveLost: false });
  });

  it('is refused or harmless with any one character changed', () => {
    const packed = packCourse({ record, save });
    const letters = ['a', 'A', '0', '9', '!', '~', '.', '-', ' ', 'é'];
    const changed = Array.from(packed, (own, position) =>
      letters.filter((letter) => letter !== own).map((letter) => packed.split('').with(position, letter).join('')),
    ).flat();
    const harmless = [{ record, save: null, isSaveLost: true }, 'damaged', 'foreign'];
    for (const text of changed) expect(harmless, text).toContainEqual(readOf(text));
  });

  it.each([
    ['first', '1!1~~2.ffk.2t~~~~~1w4rxw7', ''],
    ['second', '2!2~~2.ffk.2t~~~~~~1rw6h0w', '!SUM'],
  ])('is read in the form that the %s build wrote', (_, head, sum) => {
    const { before: _before, ...older } = save;
    const body = `${head}!2!log-out-computer!1!library!0!guided!open-site!confirm!practice!1x2y3z!AAIoPwUoDwMoz6Ao`;
    expect(unpackCourse(head)).toMatchObject({ record });
    expect(unpackCourse(body + sum.replace('SUM', hashOf(body)))).toEqual({
      record,
      save: { ...older, format: 2 },
      isSaveLost: false,
    });
  });
});

/** What is read, or why nothing is. */
function readOf(packed: string): Unpacked | UnreadableCourse['fault'] {
  try {
    return unpackCourse(packed);
  } catch (error) {
    if (error instanceof UnreadableCourse) return error.fault;
    throw error;
  }
}
