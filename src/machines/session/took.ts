import type { World } from '../world/world.ts';
import { isAsking, QUARTERS, type Session, sessionsOf, stepsOf } from './session.ts';

/** How one step of a run went. */
export interface Took {
  step: string;
  /** Session time from when it could be done until it was done or given up. */
  seconds: number;
  isGivenUp: boolean;
  /** Whether its variant's clock had run out by then. Late is not failed. */
  isLate: boolean;
  /** The world before what ended it: where it was given up, the world that was left so. */
  world: World;
}

/** Whether this is a moment of a step that can be done. */
const isIn = (session: Session, position: number): boolean =>
  isAsking(session) && session.coach.context.step === position;

const timeOf = ({ journal }: Session): number => journal.at(-1)?.at ?? 0;

/** How each step went, up to the one that is played. */
export function tookOf(session: Session): Took[] {
  const all = sessionsOf(session);
  return stepsOf(session).flatMap(({ id }, position) => {
    const first = all.findLastIndex((one, index) => {
      const earlier = all[index - 1];
      return isIn(one, position) && (earlier === undefined || !isIn(earlier, position));
    });
    const begin = all[first];
    if (begin === undefined) return [];
    const end = all.slice(first).find((one) => !isIn(one, position)) ?? session;
    const seconds = (timeOf(end) - timeOf(begin)) / QUARTERS;
    const { clock } = begin.variant;
    return [
      {
        step: id,
        seconds,
        isGivenUp: session.coach.context.givenUp.includes(position),
        world: (end.before ?? end).world,
        isLate: clock !== undefined && seconds > clock,
      },
    ];
  });
}
