import type { Variant } from '../../machines/lesson/step.ts';
import type { WorldInput } from '../../machines/world/inputs.ts';
import { PLAIN_SCENE, type Scene } from '../../machines/world/scene.ts';

const AT_CHATS: readonly WorldInput[] = [{ type: 'browser.tab.new' }, { type: 'browser.bookmark.whatsapp' }];

const LOGGED_OUT: readonly WorldInput[] = [
  { type: 'site.menu.open' },
  { type: 'site.menu.logOut' },
  { type: 'site.dialog.logOut' },
  { type: 'network.settle' },
];

/** A computer at the library with one account for all. Your chats are open, and you want to go. */
const LEAVING: Scene = {
  ...PLAIN_SCENE,
  id: 'library-leaving',
  offers: ['leave', 'screenLock', 'appLock', 'reading', 'pages', 'sending'],
  before: AT_CHATS,
};

/** The moment of the decision. */
export const DECISION: Variant = { id: 'library', scene: LEAVING };

/** Eleven minutes after only the tab was closed. */
export const TAB_CLOSED: Variant = {
  id: 'tab-closed',
  scene: {
    ...LEAVING,
    id: 'library-tab-closed',
    before: [...AT_CHATS, { type: 'browser.tab.close' }, { type: 'clock.nextPerson' }],
  },
};

/** After logging out, with the phone in your hand. */
export const LOGGED_OUT_HERE: Variant = {
  id: 'logged-out',
  scene: {
    ...LEAVING,
    id: 'library-logged-out',
    before: [...AT_CHATS, ...LOGGED_OUT, { type: 'hands.phone' }, { type: 'phone.unlock' }, { type: 'phone.app.open' }],
  },
};
