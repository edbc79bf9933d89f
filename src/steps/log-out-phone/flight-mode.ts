import { defineStep } from '../define.ts';

export const cutPhoneOff = defineStep.do({
  id: 'cut-phone-off',
  title: 'train.cut.title',
  says: 'train.cut.says',
  done: 'train.cut.done',
  notes: 'train.cut.notes',
  goal: { flightMode: 'on' },
  modelAnswer: () => [{ type: 'phone.unlock' }, { type: 'phone.flight.toggle' }],
});

export const stillOpen = defineStep.look({
  id: 'still-open',
  title: 'train.still.title',
  says: 'train.still.says',
  done: 'train.still.done',
  notes: 'train.still.notes',
  answers: [
    { id: 'cut', label: 'train.still.cut', says: 'train.still.cut.reply', isRight: false, belief: 'phone-off-cuts-pc' },
    {
      id: 'far',
      label: 'train.still.far',
      says: 'train.still.far.reply',
      isRight: false,
      belief: 'phone-must-be-near',
    },
    { id: 'nothing', label: 'train.still.nothing', says: 'train.still.nothing.reply', isRight: true },
  ],
});

export const openApp = defineStep.do({
  id: 'open-app',
  title: 'train.app.title',
  says: 'train.app.says',
  done: 'train.app.done',
  notes: 'train.app.notes',
  goal: { flightMode: 'off', phone: 'chats' },
  modelAnswer: () => [{ type: 'phone.flight.toggle' }, { type: 'phone.app.open' }],
  mistakes: { 'phone.app.open': { says: 'train.app.early' } },
});
