import type { Outcome, Step } from './step.ts';

/** The position after a step, or after one of its outcomes; `null` after the last. */
export function positionAfter(steps: readonly Step[], position: number, outcome?: Outcome): number | null {
  const leadsTo = outcome?.leadsTo ?? steps[position]?.leadsTo;
  if (leadsTo !== undefined) return steps.findIndex(({ id }) => id === leadsTo);
  return position + 1 < steps.length ? position + 1 : null;
}

/** Positions of steps, in the order in which they are played. */
export type Path = readonly number[];

const known = new WeakMap<readonly Step[], readonly Path[]>();

/** Every way through a list of steps; several where a choice branches. */
function pathsThrough(steps: readonly Step[]): readonly Path[] {
  let found = known.get(steps);
  if (found === undefined) {
    found = pathsFrom(steps, 0);
    known.set(steps, found);
  }
  return found;
}

function pathsFrom(steps: readonly Step[], position: number): readonly Path[] {
  const step = steps[position];
  const outcomes = step?.kind === 'choose' ? step.outcomes : [undefined];
  const following = new Set(outcomes.map((outcome) => positionAfter(steps, position, outcome)));
  return [...following].flatMap((next) =>
    next === null ? [[position]] : pathsFrom(steps, next).map((path) => [position, ...path]),
  );
}

/**
 * Of all ways that come by a step, the one on which most steps have begun; where nothing tells, the longest. The very
 * same list for the same answer.
 */
export function pathBy(steps: readonly Step[], position: number, began: Readonly<Record<number, unknown>> = {}): Path {
  const begun = (path: Path): number => path.filter((one) => one in began).length;
  const [best = []] = pathsThrough(steps)
    .filter((path) => path.includes(position))
    .toSorted((one, other) => begun(other) - begun(one) || other.length - one.length);
  return best;
}
