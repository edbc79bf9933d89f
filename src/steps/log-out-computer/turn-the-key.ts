import { defineStep } from '../define.ts';
import { LOG_OUT, OPEN_SITE } from '../ways.ts';
import { LEAVINGS } from './mistakes.ts';

/** The same three clicks once more, now from memory. */
export const turnTheKey = defineStep.do({
  id: 'turn-the-key',
  title: 'logout.again.title',
  says: 'logout.again.says',
  done: 'logout.again.done',
  notes: 'logout.again.notes',
  enter: { staged: [{ type: 'hands.computer' }] },
  goal: { site: 'qr', thisComputer: 'unlinked' },
  modelAnswer: () => LOG_OUT,
  meanwhile: { says: 'logout.confirm.meanwhile' },
  mistakes: LEAVINGS,
});

/** The proof asks for the end and tells no way to it; the way over the phone counts as well. */
export const proveLogOut = defineStep.do({
  id: 'prove-log-out',
  title: 'logout.prove.title',
  says: 'logout.prove.says',
  done: 'logout.prove.done',
  notes: 'logout.prove.notes',
  enter: { staged: OPEN_SITE },
  goal: { thisComputer: 'unlinked' },
  modelAnswer: () => LOG_OUT,
  meanwhile: { says: 'logout.confirm.meanwhile' },
  mistakes: LEAVINGS,
});
