import type { PlainGesture } from '../machines/world/gestures.ts';
import type { Scene } from '../machines/world/scene.ts';

/** From the app's chats to the list of linked devices: the two kinds of phone differ. */
const TO_LIST: Record<Scene['platform'], readonly [first: PlainGesture, second: PlainGesture]> = {
  android: ['phone.menu.open', 'phone.menu.linkedDevices'],
  iphone: ['phone.tab.settings', 'phone.settings.linkedDevices'],
};

export const wayToList = ({ platform }: Pick<Scene, 'platform'>) => {
  const [first, second] = TO_LIST[platform];
  return [{ type: first }, { type: second }] as const;
};
