import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { EMPTY_RECORD, withFinished } from '../../machines/session/record.ts';
import { resume } from '../../machines/session/save.ts';
import { LESSONS } from '../../steps/all.ts';
import { putAside } from './put-aside.ts';
import { packCourse } from '../course-state.ts';
import { readCourse } from '../read-course.ts';
import { beginHistory, countUnread, historyFile, noteSession, readHistory } from './history.ts';
import {
  openJournal,
  putJournalAside,
  readEnded,
  readJournal,
  runningJournal,
  runsKept,
  seedKept,
} from './journals.ts';
import { countReports, learnerKept, openWaitingReports } from '../lms/waiting-reports.ts';
import old from './samples/old-data.json' with { type: 'json' };
import { planOf } from './plans.ts';
import { packCourseRecord, readRecord, writeRecord } from './record.ts';
import { openStore, type Store } from './store.ts';
import { tidy } from './tidy.ts';

const kept = (store: Store) => Object.fromEntries(store.names().map((name) => [name, store.read(name)]));

const done = withFinished(EMPTY_RECORD, { lesson: 'habits', mode: 'guided', isPassed: true, score: 1, day: 20_000 });
const session = {
  at: '2026-11-22T12:31:00.000Z',
  lesson: 'habits',
  mode: 'guided',
  isPassed: true,
  score: 1,
  seconds: 9,
};

describe('what can’t be read', () => {
  it.each([
    ['record', 'gibberish'],
    ['record', packCourseRecord(done).replace('2~', '9~')],
    ['history', '[{"at":'],
    ['history', '{}'],
    ['reports:one', 'null'],
  ])('is put aside before anything is written over it: %s', (name, text) => {
    const store = openStore(null);
    store.write(name, text);
    expect([tidy(store), tidy(store)]).toEqual([true, false]);
    expect(kept(store)).toEqual({ [`aside:${name}`]: text });
    writeRecord(store, done);
    beginHistory(store);
    store.write(name, `${text} `);
    tidy(store);
    expect(kept(store)).toMatchObject({ [`aside:${name}`]: text, [`aside:${name} 2`]: `${text} ` });
    store.erase();
    expect(kept(store)).toEqual({});
  });

  it('comes back once it can be read, and joins what was done since', () => {
    const store = openStore(null);
    const since = withFinished(EMPTY_RECORD, {
      lesson: 'prove-it',
      mode: 'exam',
      isPassed: true,
      score: 1,
      day: 20_001,
    });
    store.write('aside:record', packCourseRecord(done));
    writeRecord(store, since);
    expect(tidy(store)).toBe(false);
    expect(readRecord(store).lessons).toEqual({ ...done.lessons, ...since.lessons });
    expect(store.names()).toEqual(['record']);
  });

  it('makes room for a new run of its lesson, and is not lost', () => {
    const store = openStore(null);
    store.write('journal:habits', '{"format":99}');
    putJournalAside(store, 'habits');
    expect(kept(store)).toEqual({ 'aside:journal:habits': '{"format":99}' });
    putAside(store, 'journal:habits');
    expect(store.names()).toHaveLength(1);
  });

  it('loses one session of the history, which stays in its place', () => {
    const store = openStore(null);
    const bad = [{ ...session, at: 'yesterday' }, 7, null, { ...session, score: 'x' }, { ...session, seconds: -1 }];
    store.write('history', JSON.stringify([session, ...bad]));
    noteSession(store, { ...session, mode: 'exam' });
    expect(readHistory(store)).toEqual([session, { ...session, mode: 'exam' }]);
    expect(countUnread(store)).toBe(bad.length);
    expect(JSON.parse(store.read('history') ?? '')).toHaveLength(bad.length + 2);
    expect(JSON.parse(historyFile(store))).toMatchObject({ sessions: [session, { ...session, mode: 'exam' }] });
  });

  it('leaves another learner’s reports where they are, beside those that nobody can read', () => {
    const store = openStore(null);
    const report = { actor: { mbox: 'mailto:a@example.org' }, verb: {}, timestamp: '2026-11-22T12:31:00.000Z' };
    const list = [null, 7, { actor: null, timestamp: 1 }, { actor: {} }, report];
    store.write('reports:one', JSON.stringify(list));
    expect(openWaitingReports(store, 'now').takeOver('somebody')).toEqual([]);
    expect(JSON.parse(store.read('reports:one') ?? '')).toEqual(list);
  });

  it.each(['', 'null', '{}', '[]', '{"mark":7}', 'no learner'])('is nobody that is known: the learner %s', (text) => {
    const store = openStore(null);
    store.write('learner', text);
    expect(learnerKept(store)).toEqual({ mark: '', said: [] });
  });
});

/** A text that was kept, with something of it broken; or anything at all. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.json(),
  fc
    .tuple(
      fc.constantFrom(...Object.values(old.storage), ...old.saves.map((save) => JSON.stringify(save))),
      fc.nat(),
      fc.constantFrom('', '"', '{', 'null', '-1', '1e999', '\0', 'x'),
    )
    .map(([text, at, by]) => text.slice(0, at % text.length) + by + text.slice((at % text.length) + 1)),
  fc
    .tuple(
      fc.constantFrom(...old.saves),
      fc.dictionary(fc.constantFrom(...Object.keys(old.saves[0] ?? {})), fc.jsonValue()),
    )
    .map(([save, changes]) => JSON.stringify({ ...save, ...changes })),
);
const anyName = fc.oneof(
  fc.constantFrom(...Object.keys(old.storage), 'ended:habits', 'proof:habits', 'cmi5:x', 'aside:record'),
  fc.string(),
);

it('throws nowhere, whatever is in the store, and all of it can be erased', () => {
  fc.assert(
    fc.property(fc.dictionary(anyName, anyText, { maxKeys: 12 }), (texts) => {
      const store = openStore(null);
      for (const [name, text] of Object.entries(texts)) store.write(name, text);
      const read = () => {
        planOf(readRecord(store));
        packCourse(readCourse(store));
        historyFile(store);
        countUnread(store);
        countReports(store);
        learnerKept(store);
        openWaitingReports(store, 'now').takeOver('me');
        openJournal(store);
        runningJournal(store);
        for (const lesson of LESSONS) {
          runsKept(store, lesson.id);
          for (const found of [
            readJournal(store, lesson.id),
            readJournal(store, lesson.id, 'exam'),
            readEnded(store, lesson.id),
          ]) {
            seedKept(found);
            resume(found, lesson);
          }
        }
      };
      read();
      tidy(store);
      read();
      noteSession(store, session);
      writeRecord(store, done);
      store.erase();
      expect(store.names()).toEqual([]);
    }),
    { numRuns: process.env['NIGHTLY'] ? 2000 : 150 },
  );
});
