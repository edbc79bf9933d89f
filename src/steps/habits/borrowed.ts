import type { CoachKey } from '../../locales/text.ts';
import type { Answer } from '../../machines/lesson/step.ts';
import { defineStep } from '../define.ts';
import type { Drawing } from '../draw.ts';
import { inThe, LOBBY, LOBBY_LINKED } from './scenes.ts';

/** The best is to link nothing; who must, unticks the box first. */
const borrowed = defineStep.choose({
  id: 'borrowed',
  part: 'habits.part.borrowed',
  title: 'habits.borrowed.title',
  says: 'habits.borrowed.says',
  notes: 'habits.borrowed.notes',
  enter: inThe(LOBBY),
  outcomes: [
    { id: 'walked-off', goal: { seat: 'away' }, done: 'habits.borrowed.away', leadsTo: 'places' },
    { id: 'unticked', goal: { stays: 'unticked' }, done: 'habits.borrowed.unticked' },
    { id: 'linked', goal: { thisComputer: 'linked' }, done: 'habits.borrowed.linked' },
  ],
  modelAnswer: () => [{ type: 'site.stay.toggle' }],
});

const closeTab = defineStep.do({
  id: 'close-tab',
  title: 'habits.close.title',
  says: 'habits.close.says',
  done: 'habits.close.done',
  notes: 'habits.close.notes',
  enter: inThe(LOBBY_LINKED),
  // Whoever logs out gets there, too.
  goal: { site: 'qr' },
  modelAnswer: () => [
    { type: 'browser.tab.close' },
    { type: 'browser.tab.new' },
    { type: 'browser.bookmark.whatsapp' },
  ],
});

const place = (id: string, label: CoachKey, says: CoachKey, isRight: boolean): Answer<CoachKey> => ({
  id,
  label,
  says,
  isRight,
});

/** Only you use it, and a lock keeps others out. */
const OWN = [
  place('laptop', 'habits.places.laptop', 'habits.places.laptop.reply', true),
  place('work', 'habits.places.work', 'habits.places.work.reply', true),
  place('own-tablet', 'habits.places.tablet', 'habits.places.tablet.reply', true),
] as const;

const SHARED = [
  place('lobby', 'habits.places.lobby', 'habits.places.lobby.reply', false),
  place('friend', 'habits.places.friend', 'habits.places.friend.reply', false),
  place('meeting', 'habits.places.meeting', 'habits.places.meeting.reply', false),
  place('school', 'habits.places.school', 'habits.places.school.reply', false),
  place('family', 'habits.places.family', 'habits.places.family.reply', false),
] as const;

const places = ({ int, shuffle }: Drawing) => {
  const count = 1 + int(2);
  return defineStep.look({
    id: 'places',
    title: 'habits.places.title',
    says: 'habits.places.says',
    done: 'habits.places.done',
    notes: 'habits.places.notes',
    answers: shuffle([...shuffle(OWN).slice(0, count), ...shuffle(SHARED).slice(0, 4 - count)]),
  });
};

const cleanUp = ({ shuffle }: Drawing) =>
  defineStep.look({
    id: 'clean-up',
    title: 'habits.clean.title',
    says: 'habits.clean.says',
    done: 'habits.clean.done',
    notes: 'habits.clean.notes',
    answers: shuffle<Answer<CoachKey>>([
      {
        id: 'private-window',
        label: 'habits.clean.private',
        says: 'habits.clean.private.reply',
        isRight: false,
        belief: 'private-window-cleans-up',
      },
      {
        id: 'cookies',
        label: 'habits.clean.cookies',
        says: 'habits.clean.cookies.reply',
        isRight: false,
        belief: 'clearing-cookies-unlinks',
      },
      { id: 'log-out', label: 'habits.clean.logOut', says: 'habits.clean.logOut.reply', isRight: true },
    ]),
  });

/** The first habit: link only computers that you can trust, and log out of all others. */
export const borrowedComputers = (draw: Drawing) => [borrowed, closeTab, places(draw), cleanUp(draw)];
