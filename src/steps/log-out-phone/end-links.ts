import type { Gesture } from '../../machines/world/gestures.ts';
import type { DeviceId, Scene } from '../../machines/world/scene.ts';
import { defineStep } from '../define.ts';
import { wayToList } from '../ways.ts';
import { friendOf } from './scenes.ts';

/** Ends one device's link, from the list. */
const logOut = (target: DeviceId): Gesture[] => [
  { type: 'phone.device.open', target },
  { type: 'phone.device.logOut' },
];

export const logOutOne = defineStep.do({
  id: 'log-out-one',
  title: 'train.one.title',
  says: 'train.one.says',
  done: 'train.one.done',
  notes: 'train.one.notes',
  goal: { thisComputer: 'unlinked' },
  modelAnswer: ({ here }) => logOut(here),
});

/** Older versions of the app have one button for all; today each device has to be tapped. Both ways end at the same list. */
const endAll = ({ hasLogOutAll, linked, here }: Scene): Gesture[] =>
  hasLogOutAll
    ? [{ type: 'phone.devices.logOutAll' }, { type: 'phone.all.logOut' }]
    : linked.filter((device) => device !== here).flatMap(logOut);

/** The same, with this computer still linked. */
const endEvery = (scene: Scene): Gesture[] =>
  scene.hasLogOutAll ? endAll(scene) : [...logOut(scene.here), ...endAll(scene)];

export const logOutAll = defineStep.do({
  id: 'log-out-all',
  title: 'train.all.title',
  says: 'train.all.says',
  done: 'train.all.done',
  notes: 'train.all.notes',
  goal: { linked: 0 },
  modelAnswer: endAll,
});

/** Whichever version your own phone has, a friend's has the other one: both are practised. */
export const otherVersion = defineStep.do({
  id: 'other-version',
  title: 'train.other.title',
  says: 'train.other.says',
  done: 'train.other.done',
  notes: 'train.other.notes',
  enter: { variant: friendOf },
  goal: { linked: 0 },
  modelAnswer: endEvery,
});

export const howLong = defineStep.look({
  id: 'how-long',
  title: 'train.howLong.title',
  says: 'train.howLong.says',
  done: 'train.howLong.done',
  notes: 'train.howLong.notes',
  answers: [
    { id: 'evening', label: 'train.howLong.evening', says: 'train.howLong.evening.reply', isRight: false },
    { id: 'fourteen', label: 'train.howLong.fourteen', says: 'train.howLong.fourteen.reply', isRight: false },
    { id: 'open-end', label: 'train.howLong.openEnd', says: 'train.howLong.openEnd.reply', isRight: true },
  ],
});

/** Nothing but the phone in hand, and no word of the way. */
export const proveFromPhone = defineStep.do({
  id: 'prove-from-phone',
  title: 'train.prove.title',
  says: 'train.prove.says',
  done: 'train.prove.done',
  notes: 'train.prove.notes',
  goal: { thisComputer: 'unlinked' },
  modelAnswer: (scene) => [
    { type: 'phone.unlock' },
    { type: 'phone.app.open' },
    ...wayToList(scene),
    ...logOut(scene.here),
  ],
});
