import type { Translate } from '../../../locales/text.ts';
import { partOf } from '../../../machines/lesson/path.ts';
import type { Step } from '../../../machines/lesson/step.ts';
import type { OwnMoment } from '../../../machines/session/debrief.ts';
import { isNext, isPress, type Moment } from '../../../machines/session/moment.ts';
import { read } from '../../../machines/world/readings.ts';
import { labelOf } from '../speech.ts';
import { textKey } from '../../text-key.ts';

/** How many presses of the learner's own a run has. */
export const countOf = (run: readonly Moment[]): number => run.filter(isPress).length;

/** A moment in one line: which press it was, and whether it was taken back, or what has come without one. */
export function momentText(t: Translate, steps: readonly Step[], run: readonly OwnMoment[], index: number): string {
  const moment = run[index];
  if (moment === undefined) return '';
  const { by, world, isAbandoned } = moment;
  if (index === 0) return t('debrief.start');
  if (by === 'later') return t(isNext(world) ? `seen.seat.${read(world).seat}` : 'debrief.later');
  if (by === 'scene') return t('debrief.scene', { task: t(textKey(steps[moment.step]?.title ?? '')) });
  if (typeof by === 'string') return t(`debrief.${by}`);
  const label = t(labelOf(world.context.scene, by));
  const said = isNext(world)
    ? t('debrief.asNext', { label })
    : t('debrief.press', { number: countOf(run.slice(0, index + 1)), count: countOf(run), label });
  return isAbandoned ? t('debrief.abandoned', { said }) : said;
}

/** The title of the part to which a moment belongs, where the steps have parts. */
export function partTitle(t: Translate, steps: readonly Step[], { step }: Moment): string | null {
  const part = steps[partOf(steps, step)]?.part;
  return part === undefined ? null : t(textKey(part));
}
