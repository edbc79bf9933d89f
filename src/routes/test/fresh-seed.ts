import { MOST_SEED } from '../../machines/lesson/step.ts';

/** A seed that nobody has asked for. */
export function freshSeed(): number {
  const [chance = 0] = crypto.getRandomValues(new Uint32Array(1));
  return (chance % MOST_SEED) + 1;
}
