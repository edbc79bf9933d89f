import { describe, expect, it } from 'vitest';

import { EMPTY_RECORD } from '../machines/session/record.ts';
import { openedAt } from '../machines/session/doubles/learner.ts';
import { logOutComputer as lesson } from '../steps/log-out-computer/index.ts';
import { openOutside } from './outside.ts';
import { withPlan } from './storage/plans.ts';
import { writeRecord } from './storage/record.ts';
import { openStore } from './storage/store.ts';

const session = openedAt(lesson, 'practice');
const done = { type: 'step.done', step: 'open-site', seconds: 4, slips: 1, help: 0 } as const;
const planned = withPlan(EMPTY_RECORD, 'hotel-pc');

describe('the outside', () => {
  it('tells whoever comes late what is open and what it has told, until the lesson is left', () => {
    const outside = openOutside(openStore(null));
    const late: string[] = [];
    const close = outside.open(() => session);
    outside.tell(session, [done]);
    outside.listen(({ notice }) => late.push(notice.type));
    expect(late).toEqual(['lesson.opened', 'step.done']);
    close();
    outside.listen(({ notice }) => late.push(notice.type));
    expect(late).toHaveLength(2);
  });

  it('tells once of several things that are kept together, and then of what happened', () => {
    const store = openStore(null);
    const outside = openOutside(store);
    const heard: unknown[] = [];
    outside.onKept(({ record }) => heard.push(record.plan));
    outside.listen(({ notice, record }) => heard.push([notice.type, record.plan]));
    outside.tell(session, [done], () => {
      store.write('history', '[]');
      writeRecord(store, planned);
      return { record: planned, save: null };
    });
    expect(heard).toEqual([planned.plan, ['step.done', planned.plan]]);
  });

  it('tells what is kept by something else than a lesson, too', () => {
    const store = openStore(null);
    const outside = openOutside(store);
    const heard: unknown[] = [];
    const stop = outside.onKept(({ record }) => heard.push(record.plan));
    writeRecord(store, planned);
    stop();
    writeRecord(store, EMPTY_RECORD);
    expect(heard).toEqual([planned.plan]);
  });
});
