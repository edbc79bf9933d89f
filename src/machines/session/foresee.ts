import { controls } from '../world/controls.ts';
import { searchWay } from '../world/ways.ts';
import { move } from '../world/world.ts';
import { modelAnswerOf } from './entry.ts';
import { goalOf, isAsking, type Session, stepOf } from './session.ts';

/**
 * Searches ahead of the hands: from here, and from wherever the next gesture may lead, so that a press finds its answer
 * known. Yields every millisecond or so, for a caller that does it in idle moments.
 */
export function* foresee(session: Session): Generator<void> {
  const goal = goalOf(session);
  if (goal === null || !isAsking(session)) return;
  const { world } = session;
  const model = modelAnswerOf(stepOf(session), world.context.scene);
  yield* searchWay(world, goal, model);
  for (const gesture of controls(world)) yield* searchWay(move(world, gesture), goal, model);
}
