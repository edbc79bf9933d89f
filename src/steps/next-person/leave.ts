import type { CoachKey } from '../../locales/text.ts';
import type { Outcome } from '../../machines/lesson/step.ts';
import type { Goal } from '../../machines/world/readings.ts';
import { defineStep } from '../define.ts';
import { LOG_OUT } from '../ways.ts';

/** An app lock outranks how its owner leaves then: it closes by itself while nobody is there. */
const behindTheLock = (id: string, goal: Goal): Outcome<CoachKey> => ({
  id,
  goal,
  leadsTo: 'behind-the-lock',
  says: 'next.leave.appLock',
  belief: 'locking-is-enough',
});

/** Whatever the learner usually does, with its true consequence. */
export const leave = defineStep.choose({
  id: 'leave',
  title: 'next.leave.title',
  says: 'next.leave.says',
  notes: 'next.leave.notes',
  outcomes: [
    behindTheLock('locked-app', { appLock: 'locked' }),
    behindTheLock('locked-app-closed', { appLock: 'on', tab: 'closed' }),
    behindTheLock('locked-app-away', { appLock: 'on', seat: 'away' }),
    behindTheLock('locked-app-screen', { appLock: 'on', computer: 'locked' }),
    { id: 'logged-out', goal: { thisComputer: 'unlinked' }, leadsTo: 'other-future', done: 'next.leave.out' },
    {
      id: 'closed-window',
      goal: { window: 'closed' },
      leadsTo: 'sit-down-window',
      says: 'next.leave.window',
      belief: 'closing-browser-logs-out',
    },
    {
      id: 'closed-tab',
      goal: { tab: 'closed', window: 'other' },
      leadsTo: 'sit-down',
      says: 'next.leave.tab',
      belief: 'closing-tab-logs-out',
    },
    { id: 'walked-off', goal: { seat: 'away' }, leadsTo: 'sit-down-away', says: 'next.leave.away' },
    {
      id: 'locked-screen',
      goal: { computer: 'locked' },
      leadsTo: 'sit-down-screen',
      says: 'next.leave.screen',
      belief: 'locking-is-enough',
    },
  ],
  modelAnswer: () => LOG_OUT,
});
