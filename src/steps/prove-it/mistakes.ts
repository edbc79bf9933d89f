import type { CoachKey } from '../../locales/text.ts';
import type { Reply } from '../../machines/lesson/step.ts';
import type { GestureType } from '../../machines/world/gestures.ts';

type Mistakes = Partial<Record<GestureType, Reply<CoachKey>>>;

const LOCKING: Reply<CoachKey> = { says: 'prove.mistake.lock', belief: 'locking-is-enough' };

/** The ways to leave a computer that leave its link behind. */
export const DESK_MISTAKES: Mistakes = {
  'browser.tab.close': { says: 'prove.mistake.tab', belief: 'closing-tab-logs-out' },
  'browser.window.close': { says: 'prove.mistake.window', belief: 'closing-browser-logs-out' },
  'computer.lock': LOCKING,
  'site.menu.appLock': LOCKING,
  'site.menu.lockApp': LOCKING,
  'site.settings.appLock': LOCKING,
  'site.dialog.appLock': LOCKING,
  'seat.leave': { says: 'prove.mistake.leave' },
};

export const PHONE_MISTAKES: Mistakes = {
  'phone.flight.toggle': { says: 'prove.mistake.flight', belief: 'phone-off-cuts-pc' },
};
