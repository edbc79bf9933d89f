import type { CoachKey } from '../../locales/text.ts';
import { deviceOf } from '../../machines/world/controls.ts';
import type { GestureType } from '../../machines/world/gestures.ts';

/** What has no name on it is called by its look. */
const OWN: Partial<Record<GestureType, CoachKey>> = {
  'browser.tab.close': 'tag.cross',
  'browser.tab.new': 'tag.plus',
  'browser.window.close': 'tag.cross',
  'phone.menu.open': 'tag.dots',
  'site.menu.open': 'tag.dots',
  'site.message.send': 'tag.send',
};

/** The words at a lit control, of at most four; where they find no room the shorter ones. */
export function tagsOf(type: GestureType): readonly CoachKey[] {
  const own = OWN[type];
  const press = deviceOf({ type }) === 'phone' ? 'tag.tap' : 'tag.click';
  return own === undefined ? [press, 'tag.here'] : [own, 'tag.here'];
}
