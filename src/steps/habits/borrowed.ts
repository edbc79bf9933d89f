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
  // Logging out leads there, too.
  goal: { site: 'qr' },
  modelAnswer: () => [
    { type: 'browser.tab.close' },
    { type: 'browser.tab.new' },
    { type: 'browser.bookmark.whatsapp' },
  ],
});

/** A place and the two answers about it. */
interface Place {
  id: string;
  name: CoachKey;
  /** What is true of it: the reply to either answer. */
  says: CoachKey;
}

/** Only you use it, and a lock keeps others out. */
const OWN: readonly Place[] = [
  { id: 'laptop', name: 'habits.places.laptop', says: 'habits.places.laptop.reply' },
  { id: 'work', name: 'habits.places.work', says: 'habits.places.work.reply' },
  { id: 'own-tablet', name: 'habits.places.tablet', says: 'habits.places.tablet.reply' },
];

const SHARED: readonly Place[] = [
  { id: 'lobby', name: 'habits.places.lobby', says: 'habits.places.lobby.reply' },
  { id: 'friend', name: 'habits.places.friend', says: 'habits.places.friend.reply' },
  { id: 'meeting', name: 'habits.places.meeting', says: 'habits.places.meeting.reply' },
  { id: 'school', name: 'habits.places.school', says: 'habits.places.school.reply' },
  { id: 'family', name: 'habits.places.family', says: 'habits.places.family.reply' },
];

const decideAbout = ({ id, name, says }: Place): readonly Answer<CoachKey>[] => {
  const mayStay = OWN.some((own) => own.id === id);
  return [
    { id: `${id}-stays`, label: 'habits.places.stays', about: name, says, isRight: mayStay },
    { id: `${id}-out`, label: 'habits.places.out', about: name, says, isRight: !mayStay },
  ];
};

const places = ({ int, shuffle }: Drawing) => {
  const count = 1 + int(2);
  const four = shuffle([...shuffle(OWN).slice(0, count), ...shuffle(SHARED).slice(0, 4 - count)]);
  return defineStep.look({
    id: 'places',
    title: 'habits.places.title',
    says: 'habits.places.says',
    done: 'habits.places.done',
    notes: 'habits.places.notes',
    answers: four.flatMap(decideAbout),
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
