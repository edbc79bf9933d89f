import type { Config } from '../../delivery/config/config.ts';
import type { Mode } from '../../machines/lesson/policy.ts';
import { firstModeOf, type Lesson, type Variant } from '../../machines/lesson/step.ts';

/** A lesson whose own variant is the one that comes nearest to the phones that the company's people have. */
export function forCompany<Any extends Lesson>(lesson: Any, { phone, logOutFromAll }: Config): Any {
  const distance = ({ scene }: Variant): number =>
    2 * Number(phone !== null && scene.platform !== phone) + Number(scene.hasLogOutAll !== logOutFromAll);
  const [own, ...others] = lesson.variants;
  const nearest = others.reduce((best, variant) => (distance(variant) < distance(best) ? variant : best), own);
  return nearest === own
    ? lesson
    : { ...lesson, variants: [nearest, ...lesson.variants.filter((one) => one !== nearest)] };
}

/** How a lesson opens where the address does not say: as the company wants it, where the lesson can be done so. */
export const firstModeFor = (lesson: Lesson, { mode }: Config): Mode =>
  lesson.modes.includes(mode) ? mode : firstModeOf(lesson);
