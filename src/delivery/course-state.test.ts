import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { resume, type Save, saveOf } from '../machines/session/save.ts';
import { type Act, advance, openSession, stepOf } from '../machines/session/session.ts';
import { controls } from '../machines/world/controls.ts';
import { logOutComputer as lesson } from '../steps/log-out-computer/index.ts';
import { EMPTY_RECORD, withFinished } from '../machines/session/record.ts';
import {
  type CourseState,
  packCourse,
  readCourse,
  unpackCourse,
  UnreadableCourse,
  writeCourse,
} from './course-state.ts';
import { openStore } from './store.ts';

const record = withFinished(EMPTY_RECORD, {
  lesson: 'log-out-phone',
  mode: 'guided',
  isPassed: true,
  score: 1,
  day: 20_000,
});
const save: Save = {
  format: 2,
  lesson: 'log-out-computer',
  version: 1,
  variant: 'library',
  seed: 0,
  mode: 'guided',
  start: 'open-site',
  step: 'confirm',
  modeNow: 'practice',
  fingerprint: '1x2y3z',
  journal: 'AAIoPwUoDwMoz6Ao',
};

describe('the state of a course', () => {
  it.each<[name: string, state: CourseState]>([
    ['with an open lesson', { record, save }],
    ['between two lessons', { record, save: null }],
    ['at its beginning', { record: EMPTY_RECORD, save: null }],
  ])('is read back %s', (_, state) => {
    const packed = packCourse(state);
    expect(packed).toMatch(/^[\w.~!-]*$/u);
    expect(unpackCourse(packed)).toEqual(state);
  });

  it('goes over from one device to another', () => {
    const store = openStore(null);
    writeCourse(store, { record, save });
    expect(readCourse(store)).toEqual({ record, save });
    expect(readCourse(openStore(null))).toEqual({ record: EMPTY_RECORD, save: null });
  });

  it('leaves a journal out that does not fit into 4,000 characters', () => {
    const packed = packCourse({ record, save: { ...save, journal: 'A'.repeat(4_000) } });
    expect(packed.length).toBeLessThanOrEqual(4_000);
    expect(unpackCourse(packed).save).toEqual({ ...save, journal: '', fingerprint: '' });
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

  it('is refused by name where it is cut, damaged or foreign', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => unpackCourse(text)).toThrow(UnreadableCourse);
      }),
    );
    const packed = packCourse({ record, save });
    for (const text of [packed.slice(0, 20), packed.replace('1!', '2!'), packed.replace('log-out-computer!', '')]) {
      expect(() => unpackCourse(text), text).toThrow(UnreadableCourse);
    }
  });
});
