import { controls } from '../world/controls.ts';
import { searchWay } from '../world/ways.ts';
import { move } from '../world/world.ts';
import { advance } from './advance.ts';
import { modelAnswerOf } from './entry.ts';
import { goalOf, isAsking, type Session, stepOf } from './session.ts';

/**
 * Searches ahead of the hands: from here, and from wherever the next gesture may lead, so that a press finds its answer
 * known. The one that is expected is made as well, and thrown away: it may end the step, and the next one needs a model answer
 * of its own. Yields every millisecond or so, for a caller that does it in idle moments.
 */
export function* foresee(session: Session): Generator<void> {
  const goal = goalOf(session);
  if (goal === null || !isAsking(session)) return;
  const { world } = session;
  const model = modelAnswerOf(stepOf(session), world.context.scene);
  const way = yield* searchWay(world, goal, model);
  const next = way?.gestures[0];
  if (next !== undefined) advance(session, { type: 'gesture', gesture: next, at: session.stepBeganAt });
  yield;
  for (const gesture of controls(world)) yield* searchWay(move(world, gesture), goal, model);
}
