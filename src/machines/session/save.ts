import * as v from 'valibot';
import { isMode, type Mode, POLICIES } from '../lesson/policy.ts';
import { firstModeOf, type Lesson, NO_SEED } from '../lesson/step.ts';
import { type Readings, read } from '../world/readings.ts';
import { hashOf } from './hash.ts';
import { packJournal, unpackJournal } from './journal.ts';
import { replay } from './advance.ts';
import { journalOf } from './past.ts';
import { openSession, type Session, stepOf, stepsOf } from './session.ts';
import { sorted } from '../lists.ts';

/** The format of a save that this build writes. */
export const SAVE_FORMAT = 3;

/**
 * What happened, never a picture of the state: enough to fold the session again, and to notice when it ends elsewhere. The
 * step that was reached stays where another field can't be read.
 */
const Save = v.object({
  format: v.literal(SAVE_FORMAT),
  lesson: v.string(),
  version: v.fallback(v.number(), Number.NaN),
  variant: v.fallback(v.string(), ''),
  /** What the lesson was drawn from. */
  seed: v.number(),
  mode: v.fallback(v.string(), ''),
  /** Where the session began, and what was done before. */
  start: v.fallback(v.string(), ''),
  before: v.fallback(v.picklist(['open', 'done']), 'done'),
  journal: v.fallback(v.string(), ''),
  /** Where it was when it was saved. */
  step: v.string(),
  modeNow: v.fallback(v.string(), ''),
  fingerprint: v.fallback(v.string(), ''),
});
export type Save = v.InferOutput<typeof Save>;

/** So much of a journal is folded again within two seconds; of a longer one, the step that was reached is enough. */
const LONGEST_JOURNAL = 16_000;

/** Lifts a save by one format. A rung that has shipped is never edited again. */
export type Rung = (save: Record<string, unknown>) => Record<string, unknown>;

type Rungs = Readonly<Record<number, Rung>>;

/**
 * Rung n lifts format n to n + 1. Format 1 had no lesson that was drawn; format 2 did not know what was done before the
 * step at which it began, and took it for done.
 */
const RUNGS: Rungs = { 1: (save) => ({ ...save, seed: NO_SEED }), 2: (save) => ({ ...save, before: 'done' }) };

/** The readings that a lesson's goals ask for, each once. */
function readingsAsked({ steps, proof }: Lesson): (keyof Readings)[] {
  const goals = [...steps, ...proof].flatMap((step) => {
    if (step.kind === 'look') return [];
    return step.kind === 'do' ? [step.goal] : step.outcomes.map(({ goal }) => goal);
  });
  return sorted(new Set(goals.flatMap((goal) => Object.keys(goal) as (keyof Readings)[])));
}

/**
 * A short word for where a session stands: step, mode, and what the lesson asks of the world, so that all else may be
 * redrawn.
 */
export function fingerprintOf(session: Session): string {
  const now = read(session.world);
  const asked = readingsAsked(session.input.lesson).map((name) => now[name]);
  return hashOf(JSON.stringify([asked, stepOf(session).id, session.mode]));
}

export function saveOf(session: Session): Save {
  const { lesson, variant, mode, step, before = 'open' } = session.input;
  const start = stepsOf({ input: session.input, mode })[step];
  return {
    format: SAVE_FORMAT,
    lesson: lesson.id,
    version: lesson.version,
    variant: variant.id,
    seed: lesson.seed,
    mode,
    start: start?.id ?? '',
    before,
    journal: packJournal(journalOf(session), lesson),
    step: stepOf(session).id,
    modeNow: session.mode,
    fingerprint: fingerprintOf(session),
  };
}

const stepsIn = (lesson: Lesson, mode: Mode) =>
  stepsOf({ input: { lesson, variant: lesson.variants[0], mode, step: 0 }, mode });

/** What became of a save: all of it, the step that was reached, or nothing that could be used. */
export type Resumed =
  | { outcome: 'resumed'; session: Session }
  | { outcome: 'step only'; session: Session }
  | { outcome: 'unreadable'; session: null };

const UNREADABLE: Resumed = { outcome: 'unreadable', session: null };

/** Climbs from whatever format a save has to today's. @throws where a rung is missing. */
export function lift(save: Record<string, unknown>, rungs: Rungs, target: number): Record<string, unknown> {
  let lifted = save;
  for (let format = Number(save['format']); format < target; format += 1) {
    const rung = rungs[format];
    if (rung === undefined) throw new Error(`No rung leads on from format ${format}`);
    lifted = { ...rung(lifted), format: format + 1 };
  }
  return lifted;
}

/**
 * What came before the step that was reached, where the journal can't tell it by being replayed: done only if the run
 * began with nothing left out, and has neither jumped, nor watched, nor changed its way since.
 */
function beforeReached({ before, journal, start }: Save, mode: Mode, lesson: Lesson): Save['before'] {
  const [first] = stepsIn(lesson, mode);
  if ((before === 'open' && start !== first?.id) || POLICIES[mode].gate === 'pacer only') return 'open';
  try {
    const acts = unpackJournal(journal, lesson);
    return acts.some(({ type }) => type === 'goTo' || type === 'mode') ? 'open' : 'done';
  } catch {
    // Only our copy is lost, and nothing in it tells against the learner.
    return 'done';
  }
}

/**
 * Resumes from anything that was found in storage. Nothing that it holds can throw: what can't be replayed to its own
 * end falls back to the step that was reached, and a test to its first room, since nothing of it is done that can't be
 * shown to be.
 */
export function resume(stored: unknown, lesson: Lesson): Resumed {
  const save = readSave(stored);
  if (save === null || save.lesson !== lesson.id || save.seed !== lesson.seed) return UNREADABLE;
  const known = lesson.variants.find(({ id }) => id === save.variant);
  const variant = known ?? lesson.variants[0];
  const input = (mode: Mode, id: string, before: Save['before']) => {
    const step = stepsIn(lesson, mode).findIndex((one) => one.id === id);
    return step === -1 ? null : { lesson, variant, mode, step, before };
  };
  try {
    const start = isMode(save.mode) ? input(save.mode, save.start, save.before) : null;
    const isOurs = known !== undefined && save.version === lesson.version && save.journal.length <= LONGEST_JOURNAL;
    const session = start && isOurs ? replay(start, unpackJournal(save.journal, lesson)) : null;
    if (session && fingerprintOf(session) === save.fingerprint) return { outcome: 'resumed', session };
  } catch {
    // What can't be replayed is met below by the step that it had reached.
  }
  const mode = isMode(save.modeNow) ? save.modeNow : firstModeOf(lesson);
  const isTest = POLICIES[mode].steps === 'from the first';
  const reached = isTest
    ? input(mode, stepsIn(lesson, mode)[0]?.id ?? '', 'open')
    : input(mode, save.step, beforeReached(save, isMode(save.mode) ? save.mode : mode, lesson));
  try {
    return reached ? { outcome: 'step only', session: openSession(reached) } : UNREADABLE;
  } catch {
    // Nothing leads to that step in this variant.
    return UNREADABLE;
  }
}

/** A save of whatever was found, lifted to today's format; `null` where it is none. */
export function readSave(stored: unknown): Save | null {
  if (typeof stored !== 'object' || stored === null) return null;
  try {
    const result = v.safeParse(Save, lift({ ...stored }, RUNGS, SAVE_FORMAT));
    return result.success ? result.output : null;
  } catch {
    return null;
  }
}
