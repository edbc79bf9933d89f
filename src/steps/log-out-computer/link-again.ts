import type { Gesture } from '../../machines/world/gestures.ts';
import { defineStep } from '../define.ts';

const TO_LINKED_DEVICES: Record<'android' | 'iphone', readonly Gesture[]> = {
  android: [{ type: 'phone.menu.open' }, { type: 'phone.menu.linkedDevices' }],
  iphone: [{ type: 'phone.tab.settings' }, { type: 'phone.settings.linkedDevices' }],
};

export const linkAgain = defineStep.do({
  id: 'link-again',
  title: 'logout.link.title',
  says: 'logout.link.says',
  done: 'logout.link.done',
  notes: 'logout.link.notes',
  goal: { site: 'chats', thisComputer: 'linked' },
  modelAnswer: ({ platform }) => [
    { type: 'hands.phone' },
    { type: 'phone.unlock' },
    { type: 'phone.app.open' },
    ...TO_LINKED_DEVICES[platform],
    { type: 'phone.link.start' },
    { type: 'phone.link.unlock' },
    { type: 'phone.link.scan' },
  ],
  mistakes: {
    'browser.tab.close': { says: 'logout.mistake.qrClosed' },
    'browser.window.close': { says: 'logout.mistake.qrClosed' },
  },
});
