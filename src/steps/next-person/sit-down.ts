import type { CoachKey } from '../../locales/text.ts';
import type { Announcement, DoStep } from '../../machines/lesson/step.ts';
import type { Gesture } from '../../machines/world/gestures.ts';
import type { WorldInput } from '../../machines/world/inputs.ts';
import { CHATS } from '../../machines/world/scene.ts';
import { defineStep } from '../define.ts';
import { OPEN_SITE } from '../ways.ts';
import { TAB_CLOSED } from './scenes.ts';

/** The clock jumps, and the learner is the one who sits down. */
const sittingDown = (says: CoachKey): Announcement<CoachKey> => ({
  at: 'next.sit.at',
  title: 'next.sit.moment',
  says,
  go: 'next.sit.go',
});

/** The first chat lies open in any case: only another one shows that somebody reads. */
const OTHER_CHATS = CHATS.filter((chat) => chat !== 'mum');

interface WayOfLeaving {
  id: string;
  /** How the computer was left, and what that has come to. */
  left: CoachKey;
  done: CoachKey;
  wayIn: readonly Gesture[];
}

/** The next person finds what one way of leaving has left. */
const sitDown = ({ id, left, done, wayIn }: WayOfLeaving): DoStep<CoachKey> =>
  defineStep.do({
    id,
    title: 'next.sit.title',
    says: 'next.sit.says',
    done,
    notes: 'next.sit.notes',
    announces: sittingDown(left),
    enter: { staged: [{ type: 'clock.nextPerson' }] },
    goal: { seat: 'nextPerson', site: 'chats', chat: OTHER_CHATS },
    modelAnswer: () => [...wayIn, { type: 'site.chat.open', target: 'doctor' }],
    leadsTo: 'in-your-name',
  });

/** What each way of leaving leads to, except locking the app and logging out. */
export const SITTING_DOWN = [
  sitDown({
    id: 'sit-down',
    left: 'next.sit.tab',
    done: 'next.sit.tab.done',
    wayIn: OPEN_SITE,
  }),
  sitDown({
    id: 'sit-down-window',
    left: 'next.sit.window',
    done: 'next.sit.window.done',
    wayIn: [{ type: 'browser.open' }, { type: 'browser.bookmark.whatsapp' }],
  }),
  sitDown({ id: 'sit-down-away', left: 'next.sit.away', done: 'next.sit.away.done', wayIn: [] }),
  sitDown({
    id: 'sit-down-screen',
    left: 'next.sit.screen',
    done: 'next.sit.screen.done',
    wayIn: [{ type: 'computer.unlock' }],
  }),
];

/** Whatever of it there is to do: what is open already stays as it is. */
const TO_THE_SITE: readonly WorldInput[] = [{ type: 'computer.unlock' }, { type: 'browser.open' }, ...OPEN_SITE];

export const behindTheLock = defineStep.look({
  id: 'behind-the-lock',
  title: 'next.lock.title',
  says: 'next.lock.says',
  done: 'next.lock.done',
  notes: 'next.lock.notes',
  announces: sittingDown('next.lock.moment'),
  enter: { staged: [{ type: 'clock.nextPerson' }, ...TO_THE_SITE] },
  answers: [
    {
      id: 'ended',
      label: 'next.lock.ended',
      says: 'next.lock.ended.reply',
      isRight: false,
      belief: 'locking-is-enough',
    },
    { id: 'hid', label: 'next.lock.hid', says: 'next.lock.hid.reply', isRight: true },
    { id: 'nothing', label: 'next.lock.nothing', says: 'next.lock.nothing.reply', isRight: false },
  ],
  leadsTo: 'do-it-right',
});

export const inYourName = defineStep.do({
  id: 'in-your-name',
  title: 'next.name.title',
  says: 'next.name.says',
  done: 'next.name.done',
  notes: 'next.name.notes',
  goal: { sent: CHATS },
  modelAnswer: () => [{ type: 'site.message.send' }],
  leadsTo: 'do-it-right',
});

/** For learners who logged out at once: what they avoided. */
export const otherFuture = defineStep.do({
  id: 'other-future',
  title: 'next.other.title',
  says: 'next.other.hint',
  done: 'next.other.done',
  notes: 'next.other.notes',
  announces: { at: 'next.sit.at', title: 'next.other.moment', says: 'next.other.says', go: 'next.sit.go' },
  enter: { variant: () => TAB_CLOSED },
  goal: { sent: CHATS },
  modelAnswer: () => [...OPEN_SITE, { type: 'site.message.send' }],
  leadsTo: 'chats-kept',
});
