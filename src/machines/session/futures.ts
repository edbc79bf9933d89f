import type { Futures } from '../lesson/step.ts';
import { moveAll, type World } from '../world/world.ts';
import { entryOf } from './entry.ts';
import { sessionAt } from './past.ts';
import { type Session, stepsOf } from './session.ts';

/** The world at a choice: as it was met in this run, or, where it never was, as the model answers lead to it. */
function worldAt(session: Session, choice: string): World {
  const position = stepsOf(session).findIndex(({ id }) => id === choice);
  const began = session.began[position];
  return began === undefined
    ? entryOf(stepsOf(session), session.input.variant, position).world
    : sessionAt(session, began).world;
}

/** For each of the futures, its world at each of the times: folds from one fork of the journal. */
export function worldsOf(session: Session, { from, branches }: Futures): readonly (readonly World[])[] {
  const decision = worldAt(session, from);
  return branches.map(({ moments }) => {
    let world = decision;
    return moments.map(({ inputs }) => (world = moveAll(world, inputs)));
  });
}
