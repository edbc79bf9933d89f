import type { Outcome, Step } from './step.ts';
import { sorted } from '../lists.ts';

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
 * Of all ways that come by a step, those on which most steps have begun, and on the way to them the fewest have not; the
 * longest first.
 */
function likeliest(
  steps: readonly Step[],
  position: number,
  began: Readonly<Record<number, unknown>>,
): readonly Path[] {
  const begun = (path: Path): number => path.filter((one) => one in began).length;
  const passedOver = (path: Path): number => path.findLastIndex((one) => one in began) + 1 - begun(path);
  const byRank = (one: Path, other: Path) => begun(other) - begun(one) || passedOver(one) - passedOver(other);
  const all = sorted(
    pathsThrough(steps).filter((path) => path.includes(position)),
    (one, other) => byRank(one, other) || other.length - one.length,
  );
  return all.filter((path) => all[0] !== undefined && byRank(path, all[0]) === 0);
}

/** The likeliest way that comes by a step; where nothing tells, the longest. The very same list for the same answer. */
export const pathBy = (steps: readonly Step[], position: number, began: Readonly<Record<number, unknown>> = {}): Path =>
  likeliest(steps, position, began)[0] ?? [];

/** Whether a choice that is still ahead may make that way shorter. */
export const mayShorten = (
  steps: readonly Step[],
  position: number,
  began: Readonly<Record<number, unknown>> = {},
): boolean => new Set(likeliest(steps, position, began).map(({ length }) => length)).size > 1;

/** The positions at which the parts of a list of steps begin; none where it is of one piece. */
export const partsOf = (steps: readonly Step[]): readonly number[] =>
  steps.flatMap(({ part }, position) => (part === undefined ? [] : [position]));

/** Where the part begins that a step belongs to. */
export const partOf = (steps: readonly Step[], position: number): number =>
  partsOf(steps).findLast((first) => first <= position) ?? 0;

/** In turn from a step, the next other part to which an open step belongs; `null` where there is none. */
export function nextPart(steps: readonly Step[], position: number, open: readonly number[]): number | null {
  const parts = partsOf(steps);
  const turn = parts.indexOf(partOf(steps, position));
  const others = [...parts.slice(turn + 1), ...parts.slice(0, Math.max(turn, 0))];
  const isOpen = new Set(open.map((one) => partOf(steps, one)));
  return others.find((first) => isOpen.has(first)) ?? null;
}
