import type { UiKey } from '../../locales/text.ts';
import type { Verdict } from '../../machines/world/exposure.ts';

/** What is to be said of a world that was left, one sentence for each thing that is still about; nothing where it is safe. */
export function leftSays({ is, left }: Verdict): UiKey[] {
  if (is === 'safe') return [];
  return left.length === 0 ? ['end.left.nothing'] : left.map((one) => `end.left.${one}` as const);
}
