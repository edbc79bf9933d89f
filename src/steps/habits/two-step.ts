import type { PlainGesture } from '../../machines/world/gestures.ts';
import type { Scene } from '../../machines/world/scene.ts';
import { defineStep } from '../define.ts';
import { inThe, LINK, WITH_PIN, WITHOUT_PIN } from './scenes.ts';

const TO_SETTINGS: Record<Scene['platform'], readonly PlainGesture[]> = {
  android: ['phone.menu.open', 'phone.menu.settings'],
  iphone: ['phone.tab.settings'],
};

const find = defineStep.do({
  id: 'find-two-step',
  part: 'habits.part.twoStep',
  title: 'habits.find.title',
  says: 'habits.find.says',
  done: 'habits.find.done',
  notes: 'habits.find.notes',
  enter: inThe(WITHOUT_PIN),
  goal: { phone: 'twoStep' },
  modelAnswer: ({ platform }) =>
    [...TO_SETTINGS[platform], 'phone.settings.account' as const, 'phone.account.twoStep' as const].map((type) => ({
      type,
    })),
});

const setPin = defineStep.do({
  id: 'set-pin',
  title: 'habits.pin.title',
  says: 'habits.pin.says',
  done: 'habits.pin.done',
  notes: 'habits.pin.notes',
  goal: { twoStep: 'on' },
  modelAnswer: () => [{ type: 'phone.twoStep.turnOn' }, { type: 'phone.pin.enter' }],
});

const guards = defineStep.look({
  id: 'what-pin-guards',
  title: 'habits.guards.title',
  says: 'habits.guards.says',
  done: 'habits.guards.done',
  notes: 'habits.guards.notes',
  answers: [
    {
      id: 'stops',
      label: 'habits.guards.stops',
      says: 'habits.guards.stops.reply',
      isRight: false,
      belief: 'pin-stops-linking',
    },
    { id: 'number', label: 'habits.guards.number', says: 'habits.guards.number.reply', isRight: true },
    { id: 'readers', label: 'habits.guards.readers', says: 'habits.guards.readers.reply', isRight: false },
  ],
});

const linkDespite = defineStep.do({
  id: 'link-despite-pin',
  title: 'habits.despite.title',
  says: 'habits.despite.says',
  done: 'habits.despite.done',
  notes: 'habits.despite.notes',
  enter: inThe(WITH_PIN),
  goal: { thisComputer: 'linked' },
  modelAnswer: () => LINK,
});

/** The second habit: a PIN for your number, and no more trust in it than it deserves. */
export const twoStep = [find, setPin, guards, linkDespite] as const;
