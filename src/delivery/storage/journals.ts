import { isMode, type Mode, POLICIES } from '../../machines/lesson/policy.ts';
import { MOST_SEED, NO_SEED } from '../../machines/lesson/step.ts';
import type { Save } from '../../machines/session/save.ts';
import { putAside } from './put-aside.ts';
import { valueIn } from './json.ts';
import { TEST } from './record.ts';
import { ENDED, JOURNAL, PROOF, RUNNING } from './names.ts';
import type { Store } from './store.ts';

const journalOf = (lesson: string) => JOURNAL + lesson;
const proofOf = (lesson: string) => PROOF + lesson;

const endedNames = (store: Store): string[] => store.names().filter((name) => name.startsWith(ENDED));

/** Whether something in the store is a run that can be continued, or says which was the last. */
export const isJournal = (name: string): boolean => name === RUNNING || name.startsWith(journalOf(''));

/** A lesson's own test is kept apart from the run that can be continued: a reload goes on with it, but nothing offers that. */
const nameOf = (lesson: string, mode: Mode | null): string =>
  mode !== null && POLICIES[mode].steps === 'from the first' && lesson !== TEST ? proofOf(lesson) : journalOf(lesson);

/**
 * What was kept of a lesson's run in a mode, or of the run that can be continued: anything at all, to be judged by
 * `resume`; `undefined` where nothing was kept.
 */
export const readJournal = (store: Store, lesson: string, mode: Mode | null = null): unknown =>
  readNamed(store, nameOf(lesson, mode));

function readNamed(store: Store, name: string): unknown {
  const text = store.read(name);
  const value = valueIn(text);
  return value === undefined ? (text ?? undefined) : value;
}

function saveNamed(store: Store, name: string): Save | null {
  const found = readNamed(store, name);
  return isSave(found) ? found : null;
}

/** At first sight: whether it can go on is judged by `resume`. */
const isSave = (found: unknown): found is Save =>
  typeof found === 'object' &&
  found !== null &&
  ['lesson', 'step'].every((field) => typeof (found as Record<string, unknown>)[field] === 'string');

/** What the lesson of a kept run was drawn from; `null` where nothing was kept, or nothing was drawn. */
export function seedKept(stored: unknown): number | null {
  const seed = isSave(stored) ? stored.seed : NO_SEED;
  return Number.isInteger(seed) && seed > NO_SEED && seed <= MOST_SEED ? seed : null;
}

/** Whether there is something to continue. */
export const hasJournal = (store: Store, lesson: string): boolean => store.read(journalOf(lesson)) !== null;

/** All that is kept of a lesson's runs. */
export const runsKept = (store: Store, lesson: string): { open: readonly Save[]; ended: Save | null } => ({
  open: [journalOf(lesson), proofOf(lesson)].flatMap((name) => saveNamed(store, name) ?? []),
  ended: saveNamed(store, ENDED + lesson),
});

/** Keeps a run that can be continued. */
export function writeJournal(store: Store, save: Save): void {
  const name = nameOf(save.lesson, isMode(save.modeNow) ? save.modeNow : null);
  store.write(name, JSON.stringify(save));
  store.write(RUNNING, name);
}

/** Keeps a run that is over in place of its journal, so that a reload shows its end. There is only ever one. */
export function writeEnded(store: Store, save: Save): void {
  forgetJournal(store, save.lesson);
  for (const name of endedNames(store)) store.remove(name);
  store.write(ENDED + save.lesson, JSON.stringify(save));
}

/** The run of a lesson that has ended last of all; `undefined` where there is none: to be judged by `resume`. */
export const readEnded = (store: Store, lesson: string): unknown => readNamed(store, ENDED + lesson);

/** Forgets the run of a lesson that has ended, since another one begins. */
export const forgetEnded = (store: Store, lesson: string): void => store.remove(ENDED + lesson);

/** The journal that was written last; `null` where it is finished or forgotten. */
export function runningJournal(store: Store): Save | null {
  const name = store.read(RUNNING) ?? RUNNING;
  return isJournal(name) || isOver(name) ? saveNamed(store, name) : null;
}

/** The lesson's run to be continued, that which was written last before all others; `null` where there is none. */
export function openJournal(store: Store): Save | null {
  const running = store.read(RUNNING);
  const names = store.names().filter((name) => name.startsWith(journalOf('')) && name !== journalOf(TEST));
  const name = names.find((one) => one === running) ?? names[0];
  return name === undefined ? null : saveNamed(store, name);
}

/** Forgets a test that was begun, since another one begins. */
export const forgetProof = (store: Store, lesson: string): void => store.remove(nameOf(lesson, 'exam'));

/** Forgets the runs of all lessons, whether they are on offer here or not. */
export function forgetJournals(store: Store): void {
  for (const name of store.names()) if (isJournal(name) || isOver(name)) store.remove(name);
}

const isOver = (name: string): boolean => name.startsWith(proofOf('')) || name.startsWith(ENDED);

/** Whatever was kept of a lesson's runs can't be read: it makes room, and is not lost. */
export function putJournalAside(store: Store, lesson: string): void {
  for (const name of [journalOf(lesson), proofOf(lesson), ENDED + lesson]) putAside(store, name);
}

/** Forgets whatever was kept of a lesson's runs. */
export function forgetJournal(store: Store, lesson: string): void {
  store.remove(journalOf(lesson));
  store.remove(proofOf(lesson));
  forgetEnded(store, lesson);
}
