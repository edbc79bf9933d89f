import { defineStep } from '../define.ts';
import { inThe, UPDATE_WAITS } from './scenes.ts';

const relaunch = defineStep.do({
  id: 'update-browser',
  part: 'habits.part.update',
  title: 'habits.update.title',
  says: 'habits.update.says',
  done: 'habits.update.done',
  notes: 'habits.update.notes',
  enter: inThe(UPDATE_WAITS),
  goal: { update: 'done' },
  modelAnswer: () => [{ type: 'browser.update' }],
});

const still = defineStep.look({
  id: 'still-linked',
  title: 'habits.still.title',
  says: 'habits.still.says',
  done: 'habits.still.done',
  notes: 'habits.still.notes',
  answers: [
    {
      id: 'asks-again',
      label: 'habits.still.qr',
      says: 'habits.still.qr.reply',
      isRight: false,
      belief: 'closing-browser-logs-out',
    },
    { id: 'as-before', label: 'habits.still.chats', says: 'habits.still.chats.reply', isRight: true },
  ],
});

const see = defineStep.do({
  id: 'see-still-linked',
  title: 'habits.see.title',
  says: 'habits.see.says',
  done: 'habits.see.done',
  notes: 'habits.see.notes',
  goal: { site: 'chats' },
  modelAnswer: () => [{ type: 'browser.tab.whatsapp' }],
});

/** The fourth habit: take updates, and know that they log nobody out. */
export const browserUpdate = [relaunch, still, see] as const;
