import { seedKept } from '../../delivery/storage/journals.ts';
import type { LessonId } from '../../locales/text.ts';
import { firstModeOf, type Lesson, NO_SEED } from '../../machines/lesson/step.ts';
import type { Mode } from '../../machines/lesson/policy.ts';
import { resume } from '../../machines/session/save.ts';
import { openSession, policyOf, type Session, stepOf } from '../../machines/session/session.ts';
import type { LessonAddress, Warning } from '../address/address.ts';

export interface Opened {
  session: Session;
  warning: Warning | null;
}

/**
 * The session that an address asks for: the one that was kept, if it stands where the address leads, else a new one
 * there. `stored` is whatever was found; `undefined` where nothing was. A run that was drawn from another seed is no
 * fault. What always begins at its first step goes on only where that is said.
 */
export function openAt(
  address: LessonAddress,
  lesson: Lesson,
  stored: unknown,
  goesOn: boolean,
  firstMode: Mode = firstModeOf(lesson),
): Opened {
  const isAnother = (seedKept(stored) ?? lesson.seed) !== lesson.seed;
  const kept = stored === undefined || isAnother ? null : resume(stored, lesson);
  if (
    kept !== null &&
    kept.session !== null &&
    standsAt(kept.session, address) &&
    (goesOn || !isFromFirst(kept.session))
  ) {
    return { session: kept.session, warning: kept.outcome === 'step only' ? 'saveStepOnly' : null };
  }
  const [own] = lesson.variants;
  const variant = lesson.variants.find(({ id }) => id === address.variant) ?? own;
  const step = lesson.steps.findIndex(({ id }) => id === address.step);
  return {
    session: openSession({ lesson, variant, mode: address.mode ?? firstMode, step: Math.max(0, step) }),
    warning: kept?.outcome === 'unreadable' ? 'saveUnreadable' : null,
  };
}

const isFromFirst = (session: Session): boolean => policyOf(session).steps === 'from the first';

/** Whether a session is where an address leads; one that names neither step nor mode nor variant leads anywhere. */
function standsAt(session: Session, { step, mode, variant }: LessonAddress): boolean {
  const isAnywhere = step === null && mode === null && variant === null;
  return (
    isAnywhere ||
    (session.input.variant.id === (variant ?? session.input.lesson.variants[0].id) &&
      (mode === null || session.mode === mode) &&
      (step === null || stepOf(session).id === step))
  );
}

/** What an address says of a running session: a proof has no steps to name. */
export function placeOf(session: Session): Pick<LessonAddress, 'lesson' | 'step' | 'mode' | 'variant' | 'seed'> {
  const { lesson, variant } = session.input;
  return {
    lesson: lesson.id as LessonId,
    step: isFromFirst(session) ? null : stepOf(session).id,
    mode: session.mode,
    variant: variant.id === lesson.variants[0].id ? null : variant.id,
    seed: lesson.seed === NO_SEED ? null : lesson.seed,
  };
}
