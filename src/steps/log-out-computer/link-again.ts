import { defineStep } from '../define.ts';
import { wayToList } from '../ways.ts';

export const linkAgain = defineStep.do({
  id: 'link-again',
  title: 'logout.link.title',
  says: 'logout.link.says',
  done: 'logout.link.done',
  notes: 'logout.link.notes',
  goal: { site: 'chats', thisComputer: 'linked' },
  modelAnswer: (scene) => [
    { type: 'hands.phone' },
    { type: 'phone.unlock' },
    { type: 'phone.app.open' },
    ...wayToList(scene),
    { type: 'phone.link.start' },
    { type: 'phone.link.unlock' },
    { type: 'phone.link.scan' },
  ],
  mistakes: {
    'phone.link.useCode': { says: 'logout.mistake.useCode' },
    'browser.tab.close': { says: 'logout.mistake.qrClosed' },
    'browser.window.close': { says: 'logout.mistake.qrClosed' },
  },
});
