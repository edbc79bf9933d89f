import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';

import { lengthOf } from '../machines/session/past.ts';
import { openSession } from '../machines/session/session.ts';
import { sessionLogic } from '../machines/session/session-logic.ts';
import { nextAct } from '../machines/session/spotlight.ts';
import { logOutComputer as lesson } from '../steps/log-out-computer/index.ts';
import { type News, openOutside, tellOf } from './outside.ts';

describe('the outside', () => {
  it('is told of each notice with the session that it led to, and of what is open, until the lesson is left', () => {
    const actor = createActor(sessionLogic, {
      input: openSession({ lesson, variant: lesson.variants[0], mode: 'practice', step: 0 }),
    }).start();
    const outside = openOutside();
    const told: [type: string, journal: number][] = [];
    const hear = ({ notice, session }: News) => told.push([notice.type, lengthOf(session)]);
    outside.listen(hear);
    const stop = tellOf(actor, outside);
    const goOn = () => {
      const { context } = actor.getSnapshot();
      actor.send({ ...(nextAct(context) ?? { type: 'input', input: { type: 'network.settle' } }), at: 4 });
    };
    while (told.length < 2) goOn();
    const late: string[] = [];
    outside.listen(({ notice, session }) => late.push(`${notice.type} ${lengthOf(session)}`));
    expect(late).toEqual(['lesson.opened 2', 'step.done 2']);
    stop();
    outside.listen(({ notice }) => late.push(notice.type));
    for (let more = 0; more < 5; more += 1) goOn();
    expect(told).toEqual([
      ['lesson.opened', 0],
      ['step.done', 2],
    ]);
    expect(late).toEqual(['lesson.opened 2', 'step.done 2']);
  });
});
