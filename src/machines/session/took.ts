import type { Step } from '../lesson/step.ts';
import { type Verdict, verdictOf } from '../world/exposure.ts';
import type { World } from '../world/world.ts';
import { worldBy } from './moment.ts';
import { sessionsOf, timeOf } from './past.ts';
import { isAsking, policyOf, QUARTERS, type Session, stepOf, stepsOf } from './session.ts';

/** How one step of a run went. */
export interface Took {
  step: string;
  /** Session time from when it could be done until it was done or given up. */
  seconds: number;
  /** How it was left: whatever was given up or counted as done, the world says it. */
  verdict: Verdict;
  /** Whether its variant's clock had run out by then. Late is not failed. */
  isLate: boolean;
}

/** The world in which a step was left, before anything of the next one. */
function worldLeft({ past, world }: Session): World {
  return past === null ? world : (worldBy(past.from.world, past.command) ?? past.from.world);
}

/** What can be said of a world at the end of a step. */
const verdictAt = (step: Step | undefined, world: World): Verdict =>
  verdictOf(world, step?.kind === 'do' ? step.goal : {});

/** How a run is left: a test room by room, all else by its last world. */
export const verdictsOf = (session: Session): readonly Verdict[] =>
  policyOf(session).steps === 'from the first'
    ? tookOf(session).map(({ verdict }) => verdict)
    : [verdictAt(stepOf(session), session.world)];

/** Whether this is a moment of a step that can be done. */
const isIn = (session: Session, position: number): boolean =>
  isAsking(session) && session.coach.context.step === position;

/** How each step went, up to the one that is played. */
export function tookOf(session: Session): Took[] {
  const all = sessionsOf(session);
  return stepsOf(session).flatMap((step, position) => {
    const first = all.findLastIndex((one, index) => {
      const earlier = all[index - 1];
      return isIn(one, position) && (earlier === undefined || !isIn(earlier, position));
    });
    const begin = all[first];
    if (begin === undefined) return [];
    const end = all.slice(first).find((one) => !isIn(one, position));
    const seconds = (timeOf(end ?? session) - timeOf(begin)) / QUARTERS;
    const { clock } = begin.variant;
    return [
      {
        step: step.id,
        seconds,
        verdict: verdictAt(step, end === undefined ? session.world : worldLeft(end)),
        isLate: clock !== undefined && seconds > clock,
      },
    ];
  });
}
