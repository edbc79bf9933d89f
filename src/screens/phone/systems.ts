import type { SceneryKey } from '../../locales/text.ts';
import type { EntryName } from '../../machines/world/scene.ts';

/** What calls itself by a product's name, which nobody translates. */
export const isProduct = (name: EntryName): boolean => /-(?:windows|mac)$/u.test(name);

/** The system of a linked device, as the phone's list tells it. */
export const SYSTEMS = {
  'chrome-windows': 'device.system.windows',
  'edge-windows': 'device.system.windows',
  'chrome-mac': 'device.system.mac',
  'safari-mac': 'device.system.mac',
  'office-pc': 'device.system.windows',
  'home-laptop': 'device.system.mac',
  tablet: 'device.system.android',
} as const satisfies Record<EntryName, SceneryKey>;
