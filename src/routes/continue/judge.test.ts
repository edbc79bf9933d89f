import { describe, expect, it } from 'vitest';

import { openJournal, writeJournal } from '../../delivery/storage/journals.ts';
import { packCourseRecord, readRecord, writeRecord } from '../../delivery/storage/record.ts';
import { openStore, type Store } from '../../delivery/storage/store.ts';
import { EMPTY_RECORD, withFinished } from '../../machines/session/record.ts';
import { saveOf } from '../../machines/session/save.ts';
import { after, openedAt } from '../../machines/session/doubles/learner.ts';
import { drawHabits } from '../../steps/habits/index.ts';
import { logOutComputer } from '../../steps/log-out-computer/index.ts';
import { courseOf } from '../course/course.ts';
import { COURSE } from '../../steps/course.ts';
import { takeOver } from './arrival.ts';
import { judge, judgeArrival } from './judge.ts';

const begun = openedAt(logOutComputer, 'practice');
const atFirst = saveOf(after(begun, 'browser.tab.new'));
const atSecond = saveOf(after(begun, 'browser.tab.new', 'browser.bookmark.whatsapp'));

const done = (lesson: string) =>
  withFinished(EMPTY_RECORD, { lesson, mode: 'guided', isPassed: true, score: 1, day: 20_000 });

/** All that is kept, to be compared. */
const kept = (store: Store) => store.names().map((name) => [name, store.read(name)]);

describe('a run from elsewhere', () => {
  it('goes on where it stood', async () => {
    expect(await judge(atSecond, COURSE)).toEqual({
      lesson: 'log-out-computer',
      title: 'lesson.log-out-computer.title',
      standing: { step: 2, count: logOutComputer.steps.length, isAtMost: false },
      save: atSecond,
      isStepOnly: false,
    });
  });

  it('goes on in the lesson that was drawn there', async () => {
    const lesson = drawHabits(7);
    const save = saveOf(openedAt(lesson, 'guided', lesson.steps[3]?.id));
    expect(await judge(save, COURSE)).toMatchObject({ lesson: 'habits', save: { seed: 7, step: lesson.steps[3]?.id } });
  });

  it('begins at its step where the lesson has changed, and nothing of what was sent is kept', async () => {
    const old = await judge({ ...atSecond, version: 0, start: 'nowhere', fingerprint: 'x'.repeat(3_000) }, COURSE);
    expect(old).toMatchObject({ standing: { step: 2 }, isStepOnly: true, save: { step: atSecond.step, journal: '' } });
    expect(JSON.stringify(old)).not.toContain('xxx');
  });

  it.each([
    ['of no lesson', { ...atSecond, lesson: 'log-out-tablet' }],
    ['of a step that is gone', { ...atSecond, version: 0, step: 'fly' }],
    ['of a test', saveOf(after(openedAt(logOutComputer, 'exam'), 'browser.tab.close'))],
    ['that is none', 'nonsense'],
    ['that is nothing', null],
  ])('%s is refused', async (_, save) => {
    expect(await judge(save, COURSE)).toBeNull();
  });

  it('of a lesson that is not on offer here is refused', async () => {
    expect(await judge(atSecond, courseOf(['habits']))).toBeNull();
  });
});

describe('what a link brings', () => {
  const arriveAt = (store: Store, save: typeof atSecond | null, isSaveLost = false) =>
    judgeArrival({ record: done('next-person'), save, isSaveLost }, store, COURSE);

  it('is merged with what was here, and all of it taken back on request', async () => {
    const store = openStore(null);
    writeRecord(store, done('habits'));
    store.write('theme', 'dark');
    const before = kept(store);
    const undo = takeOver(await arriveAt(store, atSecond), store);
    expect(Object.keys(readRecord(store).lessons).toSorted()).toEqual(['habits', 'next-person']);
    expect(openJournal(store)).toEqual(atSecond);
    undo();
    expect(kept(store)).toEqual(before);
  });

  it('is merged with what was done here since it was judged', async () => {
    const store = openStore(null);
    const arrival = await arriveAt(store, null);
    writeRecord(store, done('habits'));
    takeOver(arrival, store);
    expect(Object.keys(readRecord(store).lessons).toSorted()).toEqual(['habits', 'next-person']);
  });

  it('leaves another run of the same lesson alone', async () => {
    const store = openStore(null);
    writeJournal(store, atFirst);
    const arrival = await arriveAt(store, atSecond);
    expect([arrival.open?.standing.step, arrival.rival?.standing.step]).toEqual([2, 1]);
    takeOver(arrival, store);
    expect(openJournal(store)).toEqual(atFirst);
  });

  it('leaves the runs of other lessons as they are, and goes on with its own first', async () => {
    const store = openStore(null);
    const lesson = drawHabits(3);
    writeJournal(store, saveOf(openedAt(lesson, 'guided')));
    const arrival = await arriveAt(store, atSecond);
    expect(arrival.rival).toBeNull();
    takeOver(arrival, store);
    expect(store.names()).toContain('journal:habits');
    expect(openJournal(store)).toEqual(atSecond);
  });

  it('changes nothing the second time', async () => {
    const store = openStore(null);
    takeOver(await arriveAt(store, atSecond), store);
    const before = kept(store);
    const again = await arriveAt(store, atSecond);
    expect([again.isKnown, again.rival]).toEqual([true, null]);
    takeOver(again, store);
    expect(kept(store)).toEqual(before);
  });

  it.each([
    ['cut', null, true],
    ['other', { ...atSecond, lesson: 'elsewhere' }, false],
  ] as const)('is taken without its lesson where that is lost: %s', async (lost, save, isSaveLost) => {
    const store = openStore(null);
    const arrival = await arriveAt(store, save, isSaveLost);
    expect([arrival.lost, arrival.open]).toEqual([lost, null]);
    takeOver(arrival, store);
    expect(store.read('record')).toBe(packCourseRecord(done('next-person')));
    expect(openJournal(store)).toBeNull();
  });
});
