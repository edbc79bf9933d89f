/**
 * What runs when: the gate plays what stands for its kind, the night plays all of it, and with motion. See docs/tests.md,
 * which also says what each of them takes.
 */
export const NIGHTLY = process.env['NIGHTLY'] !== undefined;

/** All rows by night; in the gate those that stand for the others. */
export const byNight = <const Row>(all: readonly Row[], inGate: readonly Row[]): readonly Row[] =>
  NIGHTLY ? all : inGate;

/** The tag of a story that the night alone plays. */
export const NIGHT = '@night';
