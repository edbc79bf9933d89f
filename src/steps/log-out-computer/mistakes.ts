import type { CoachKey } from '../../locales/text.ts';
import type { Reply } from '../../machines/lesson/step.ts';
import type { GestureType } from '../../machines/world/gestures.ts';

/** The ways of leaving that leave the link behind, and the wrong dots: met with the same words in every step. */
export const LEAVINGS: Partial<Record<GestureType, Reply<CoachKey>>> = {
  'browser.tab.close': { says: 'logout.mistake.tab', belief: 'closing-tab-logs-out' },
  'browser.window.close': { says: 'logout.mistake.window', belief: 'closing-browser-logs-out' },
  'computer.lock': { says: 'logout.mistake.screenLock', belief: 'locking-is-enough' },
  'seat.leave': { says: 'logout.mistake.leave' },
  'site.chatMenu.open': { says: 'logout.mistake.chatMenu' },
  'site.menu.appLock': { says: 'logout.mistake.appLock', belief: 'locking-is-enough' },
  'site.menu.lockApp': { says: 'logout.mistake.appLock', belief: 'locking-is-enough' },
  'site.settings.appLock': { says: 'logout.mistake.appLock', belief: 'locking-is-enough' },
  'site.dialog.appLock': { says: 'logout.mistake.appLock', belief: 'locking-is-enough' },
};
