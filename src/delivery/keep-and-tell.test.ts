import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';

import { noticesIn } from '../machines/session/advance.ts';
import { lengthOf } from '../machines/session/past.ts';
import { isDone } from '../machines/session/record.ts';
import { sessionLogic } from '../machines/session/session-logic.ts';
import { openedAt } from '../machines/session/doubles/learner.ts';
import { isOver } from '../machines/session/session.ts';
import { nextAct } from '../machines/session/spotlight.ts';
import { SETTLE } from '../machines/world/ways.ts';
import { logOutComputer as lesson } from '../steps/log-out-computer/index.ts';
import type { CourseState } from './course-state.ts';
import { readCourse } from './read-course.ts';
import { keepAndTell } from './keep-and-tell.ts';
import { openOutside } from './outside.ts';
import { beginHistory, readHistory } from './storage/history.ts';
import { readEnded } from './storage/journals.ts';
import { openStore, type Store } from './storage/store.ts';

const begin = () =>
  createActor(sessionLogic, {
    input: openedAt(lesson, 'practice'),
  }).start();

/** A lesson that is played to its end by a model learner. */
function play(store: Store, hear: (outside: ReturnType<typeof openOutside>) => void) {
  const actor = begin();
  const outside = openOutside(store);
  hear(outside);
  const stop = keepAndTell(actor, actor.getSnapshot().context, store, outside, () => {});
  for (let at = 4; !isOver(actor.getSnapshot().context); at += 4)
    actor.send({ ...(nextAct(actor.getSnapshot().context) ?? { type: 'input', input: SETTLE }), at });
  stop();
  return actor.getSnapshot().context;
}

describe('what a session comes to', () => {
  it('is kept, and then told once, as it was kept', () => {
    const store = openStore(null);
    const heard: [told: CourseState, kept: CourseState][] = [];
    const session = play(store, ({ onKept }) => onKept((course) => heard.push([course, readCourse(store)])));
    // One more: starting a run makes room for it.
    expect(heard).toHaveLength(lengthOf(session) + 1);
    for (const [told, kept] of heard) expect(told).toEqual(kept);
  });

  it('is told after it was kept, with the session that it led to and the record of the moment', () => {
    const store = openStore(null);
    beginHistory(store);
    const order: string[] = [];
    const done: unknown[] = [];
    play(store, (outside) => {
      outside.onKept(() => order.push('kept'));
      outside.listen(({ notice, session, record }) => {
        order.push(notice.type);
        if (notice.type !== 'lesson.done') return;
        done.push(isOver(session), record, isDone(record, lesson.id), readHistory(store).length);
        done.push(readEnded(store, lesson.id) !== undefined);
      });
    });
    expect(order.slice(0, 2)).toEqual(['kept', 'lesson.opened']);
    expect(order.lastIndexOf('kept')).toBeLessThan(order.indexOf('lesson.done'));
    expect(done).toEqual([true, readCourse(store).record, true, 1, true]);
  });

  it('is kept and told from where it was opened, though it has gone on since', () => {
    const store = openStore(null);
    const outside = openOutside(store);
    const actor = begin();
    const opened = actor.getSnapshot().context;
    // Until something is told of it.
    const notices = () => noticesIn(actor.getSnapshot().context).map(({ type }) => type);
    for (let at = 4; notices().length === 0; at += 4)
      actor.send({ ...(nextAct(actor.getSnapshot().context) ?? { type: 'input', input: SETTLE }), at });
    const told: string[] = [];
    outside.listen(({ notice }) => told.push(notice.type));
    keepAndTell(actor, opened, store, outside, () => {});
    expect(told).toEqual(['lesson.opened', ...notices()]);
    expect(readCourse(store).save).not.toBeNull();
  });

  it('is kept and told later where that is wanted: in order, all of it, and at the latest when its page is gone', () => {
    const store = openStore(null);
    const outside = openOutside(store);
    const actor = begin();
    const journals: number[] = [];
    outside.onKept(({ save }) => journals.push(save?.journal.length ?? 0));
    const put: (() => void)[] = [];
    const later = (run: () => void) => {
      put.push(run);
      return run;
    };
    const stop = keepAndTell(actor, actor.getSnapshot().context, store, outside, () => {}, later);
    journals.length = 0;
    for (const at of [4, 8]) actor.send({ type: 'help', at });
    expect([journals.length, readCourse(store).save], 'no press waits for it').toEqual([0, null]);
    expect(put).toHaveLength(1);
    put[0]?.();
    expect(journals).toHaveLength(2);
    expect(journals[0]).toBeLessThan(journals[1] ?? 0);
    actor.send({ type: 'help', at: 12 });
    stop();
    expect(journals).toHaveLength(3);
    expect(put).toHaveLength(2);
    put[1]?.();
    expect(journals, 'once').toHaveLength(3);
  });

  it('is not told any more once its page is gone', () => {
    const store = openStore(null);
    const outside = openOutside(store);
    const actor = begin();
    const told: string[] = [];
    outside.listen(({ notice }) => told.push(notice.type));
    keepAndTell(actor, actor.getSnapshot().context, store, outside, () => {})();
    actor.send({ type: 'help', at: 4 });
    expect([told, readCourse(store).save]).toEqual([['lesson.opened'], null]);
  });

  it('says that another page has taken the place of its runs', () => {
    const store = openStore(null);
    const outside = openOutside(store);
    const [here, there] = [begin(), begin()];
    let isTold = false;
    keepAndTell(here, here.getSnapshot().context, store, outside, () => (isTold = true));
    here.send({ type: 'help', at: 4 });
    expect(isTold).toBe(false);
    keepAndTell(there, there.getSnapshot().context, store, openOutside(store), () => {});
    there.send({ type: 'help', at: 8 });
    expect(isTold).toBe(true);
  });
});
