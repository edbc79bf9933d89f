import { describe, expect, it } from 'vitest';

import type { LessonId } from '../../locales/text.ts';
import { hashOf } from '../../machines/session/hash.ts';
import { EMPTY_RECORD } from '../../machines/session/record.ts';
import { resume, type Save } from '../../machines/session/save.ts';
import { stepOf } from '../../machines/session/session.ts';
import { loadLesson } from '../../steps/load.ts';
import { readTail } from '../links/course-link.ts';
import { unpackCourse } from '../course-state.ts';
import { hasHistory, readHistory } from './history.ts';
import { openJournal, readEnded, readJournal, runningJournal, seedKept } from './journals.ts';
import { countReports, learnerKept, openWaitingReports } from '../lms/waiting-reports.ts';
import { markOf } from '../lms/learner.ts';
import old from './samples/old-data.json' with { type: 'json' };
import { packCourseRecord, readRecord, unpackCourseRecord, writeRecord } from './record.ts';
import { openStore } from './store.ts';
import { tidy } from './tidy.ts';

/**
 * All that the first published build left behind, one of each kind: what is kept in a browser, in a platform and in links. It is
 * never written anew. A format that changes gets a rung, and what it wrote last goes in here.
 */

function browser() {
  const store = openStore(null);
  for (const [name, text] of Object.entries(old.storage)) store.write(name, text);
  return store;
}

/** What becomes of a save: all of it where its lesson is the same, else the step. */
async function opened(save: Save) {
  const lesson = await loadLesson(save.lesson as LessonId, seedKept(save) ?? undefined);
  const { outcome, session } = resume(save, lesson);
  const isSame = save.version === lesson.version && lesson.variants.some((variant) => variant.id === save.variant);
  return { outcome, step: session && stepOf(session).id, isSame };
}

describe('what was kept before', () => {
  it.each(old.records)('opens as it was: the record $packed', ({ packed, record }) => {
    expect(unpackCourseRecord(packed)).toEqual(record);
  });

  it.each(old.saves.map((save) => [save.lesson, save.mode, save.step, save] as const))(
    'opens as it was: a run of %s, %s, at %s',
    async (_lesson, _mode, step, save) => {
      const found = await opened(save as Save);
      expect(found).toEqual({ outcome: found.isSame ? 'resumed' : 'step only', step, isSame: found.isSame });
    },
  );

  it.each(old.links)('opens as it was: the link $tail', ({ tail, record, save }) => {
    expect(readTail(tail)).toEqual({ record, save, isSaveLost: false });
  });

  it.each(old.states)('opens as it was: the state %s', (state) => {
    expect(unpackCourse(state)).toMatchObject({ record: old.records.at(-1)?.record, isSaveLost: false });
  });

  it('opens as it was: a whole browser', () => {
    const store = browser();
    expect(tidy(store)).toBe(false);
    expect(readRecord(store)).toEqual(old.records.at(-1)?.record);
    expect(runningJournal(store)).toMatchObject({ lesson: 'log-out-computer', modeNow: 'practice' });
    expect(openJournal(store)).toEqual(runningJournal(store));
    for (const lesson of ['habits', 'prove-it', 'log-out-computer'])
      expect(readJournal(store, lesson)).toMatchObject({ lesson, format: 3 });
    expect(readJournal(store, 'next-person', 'exam')).toMatchObject({ modeNow: 'exam' });
    expect(readEnded(store, 'log-out-phone')).toMatchObject({ lesson: 'log-out-phone' });
    expect([hasHistory(store), readHistory(store)]).toEqual([true, JSON.parse(old.storage.history)]);
    expect(learnerKept(store)).toEqual(JSON.parse(old.storage.learner));
    expect(countReports(store)).toBe(1);
    const actor = { objectType: 'Agent', account: { homePage: 'https://example.org', name: '4711' } };
    expect(openWaitingReports(store, 'new').takeOver(markOf(actor))).toMatchObject([{ actor }]);
    expect(Object.fromEntries(store.names().map((name) => [name, store.read(name)]))).toMatchObject({
      theme: 'dark',
      clock: 'off',
    });
  });
});

describe('what a wrong clock wrote before', () => {
  const written = (text: string) => `${text}~${hashOf(text)}`;

  it.each([
    ['a day before 1970', '2~2.-1.2t~~~~~~', { modes: ['guided'], day: 0, score: null }, null],
    ['many days before 1970', '2~2.-pd8.2s~~~~~~', { modes: ['guided'], day: 0, score: 100 }, null],
    ['a day after 2106', '2~2.1280.2t~~~~~~', { modes: ['guided'], day: 40_000, score: null }, null],
    ['no day at all', '2~2.NaN.2t~~~~~~', { modes: ['guided'], day: 0, score: null }, null],
    ['a drill before 1970', '2~2.ffk.2t~~~~~~-1', { modes: ['guided'], day: 20_000, score: null }, 0],
    ['a drill on no day', '2~2.ffk.2t~~~~~~NaN', { modes: ['guided'], day: 20_000, score: null }, null],
    ['a score of nothing', '2~2.ffk.NaN~~~~~~', { modes: ['guided'], day: 20_000, score: null }, null],
  ])('loses that field and nothing else: %s', (_, text, lesson, drill) => {
    expect(unpackCourseRecord(written(text))).toEqual({
      ...EMPTY_RECORD,
      lessons: { 'log-out-computer': lesson },
      drill,
    });
  });

  it('loses a lesson that can’t be read, and no other', () => {
    const { lessons } = unpackCourseRecord(written('2~x.y.z~2.ffk.2t~~~~~'));
    expect(lessons).toEqual({ 'log-out-phone': { modes: ['guided'], day: 20_000, score: null } });
  });

  it.each([-1, -719_528, 49_674, 1e15, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0.5])(
    'is not written any more: the day %d',
    (day) => {
      const store = openStore(null);
      writeRecord(store, { lessons: { habits: { modes: ['watch'], day, score: day } }, plan: day, drill: day });
      const read = readRecord(store);
      expect(read.lessons['habits']?.modes).toEqual(['watch']);
      expect(unpackCourseRecord(packCourseRecord(read))).toEqual(read);
    },
  );
});
