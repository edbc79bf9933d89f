import type { CoachKey } from '../../locales/text.ts';
import type { Reply } from '../../machines/lesson/step.ts';
import type { GestureType } from '../../machines/world/gestures.ts';
import { defineStep } from '../define.ts';
import { LOG_OUT, OPEN_SITE } from '../ways.ts';
import { DECISION, LOGGED_OUT_HERE } from './scenes.ts';

const ONLY_HIDDEN: Reply<CoachKey> = { says: 'next.back.lock', belief: 'locking-is-enough' };

/** By now the learner knows where each of these leads. */
const LEAVINGS: Partial<Record<GestureType, Reply<CoachKey>>> = {
  'browser.tab.close': { says: 'next.back.tab', belief: 'closing-tab-logs-out' },
  'browser.window.close': { says: 'next.back.window', belief: 'closing-browser-logs-out' },
  'seat.leave': { says: 'next.back.away' },
  'computer.lock': ONLY_HIDDEN,
  'site.menu.appLock': ONLY_HIDDEN,
  'site.menu.lockApp': ONLY_HIDDEN,
  'site.settings.appLock': ONLY_HIDDEN,
  'site.dialog.appLock': ONLY_HIDDEN,
  'site.chatMenu.open': { says: 'next.back.dots' },
};

/** The decision once more. */
export const doItRight = defineStep.do({
  id: 'do-it-right',
  title: 'next.back.title',
  says: 'next.back.hint',
  done: 'next.back.done',
  notes: 'next.back.notes',
  announces: { at: 'next.back.at', title: 'next.back.moment', says: 'next.back.says', go: 'next.back.go' },
  enter: { variant: () => DECISION },
  goal: { site: 'qr', thisComputer: 'unlinked' },
  modelAnswer: () => LOG_OUT,
  meanwhile: { says: 'next.back.meanwhile' },
  mistakes: LEAVINGS,
});

/** The same clicks as the first next person made. */
export const tryAgain = defineStep.do({
  id: 'try-again',
  title: 'next.again.title',
  says: 'next.again.hint',
  done: 'next.again.done',
  notes: 'next.again.notes',
  announces: { at: 'next.sit.at', title: 'next.again.moment', says: 'next.again.says', go: 'next.sit.go' },
  enter: { staged: [{ type: 'browser.tab.close' }, { type: 'clock.nextPerson' }] },
  goal: { seat: 'nextPerson', site: 'qr' },
  modelAnswer: () => OPEN_SITE,
  leadsTo: 'chats-kept',
});

export const chatsKept = defineStep.look({
  id: 'chats-kept',
  title: 'next.kept.title',
  says: 'next.kept.says',
  done: 'next.kept.done',
  notes: 'next.kept.notes',
  enter: { variant: () => LOGGED_OUT_HERE },
  answers: [
    {
      id: 'deleted',
      label: 'next.kept.deleted',
      says: 'next.kept.deleted.reply',
      isRight: false,
      belief: 'logging-out-deletes-chats',
    },
    { id: 'phone', label: 'next.kept.phone', says: 'next.kept.phone.reply', isRight: true },
    { id: 'computer', label: 'next.kept.computer', says: 'next.kept.computer.reply', isRight: false },
  ],
});

/** The proof asks for the end and tells no way to it. */
export const proveLeaving = defineStep.do({
  id: 'prove-next-person',
  title: 'next.prove.title',
  says: 'next.prove.says',
  done: 'next.prove.done',
  notes: 'next.prove.notes',
  goal: { thisComputer: 'unlinked' },
  modelAnswer: () => LOG_OUT,
  meanwhile: { says: 'next.back.meanwhile' },
  mistakes: LEAVINGS,
});
