import type { Variant } from '../../machines/lesson/step.ts';
import { PLAIN_SCENE, type Scene } from '../../machines/world/scene.ts';
import { LOGGED_OUT, OPEN_SITE } from '../ways.ts';

/** A computer at the library with one account for all. Your chats are open, and you want to go. */
const LEAVING: Scene = {
  ...PLAIN_SCENE,
  id: 'library-leaving',
  offers: ['leave', 'screenLock', 'appLock', 'reading', 'pages', 'sending'],
  before: OPEN_SITE,
};

/** The moment of the decision. */
export const DECISION: Variant = { id: 'library', scene: LEAVING };

/** Eleven minutes after only the tab was closed. */
export const TAB_CLOSED: Variant = {
  id: 'tab-closed',
  scene: {
    ...LEAVING,
    id: 'library-tab-closed',
    before: [...OPEN_SITE, { type: 'browser.tab.close' }, { type: 'clock.nextPerson' }],
  },
};

/** After logging out, with the phone in your hand. */
export const LOGGED_OUT_HERE: Variant = {
  id: 'logged-out',
  scene: {
    ...LEAVING,
    id: 'library-logged-out',
    before: [
      ...OPEN_SITE,
      ...LOGGED_OUT,
      { type: 'hands.phone' },
      { type: 'phone.unlock' },
      { type: 'phone.app.open' },
    ],
  },
};
