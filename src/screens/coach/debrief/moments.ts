import type { Translate } from '../../../locales/text.ts';
import { isPress, type Moment } from '../../../machines/session/debrief.ts';
import { labelOf } from '../speech.ts';

/** How many presses a run has. */
export const countOf = (run: readonly Moment[]): number => run.filter(isPress).length;

/** The presses that count up to a moment: what was taken back is none. */
export const pressesUpTo = (run: readonly Moment[], index: number): number =>
  countOf(run.slice(0, index + 1).filter(({ isAbandoned }) => !isAbandoned));

/** The moment of a run after so many presses; the last one where it has fewer. */
export const afterPresses = (run: readonly Moment[], presses: number): Moment | undefined =>
  run.findLast(({ at }) => at <= presses);

/** A moment in one line: which press it was, and whether it was taken back. */
export function momentText(t: Translate, run: readonly Moment[], index: number): string {
  const moment = run[index];
  if (moment === undefined) return '';
  const { by, world, isAbandoned } = moment;
  if (index === 0) return t('debrief.start');
  if (typeof by === 'string') return t(`debrief.${by}`);
  const number = countOf(run.slice(0, index + 1));
  const said = t('debrief.press', { number, count: countOf(run), label: t(labelOf(world.context.scene, by)) });
  return isAbandoned ? t('debrief.abandoned', { said }) : said;
}
