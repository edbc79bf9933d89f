import { isMode, type Mode, POLICIES } from '../machines/lesson/policy.ts';
import type { Save } from '../machines/session/save.ts';
import type { Store } from './store.ts';

const journalOf = (lesson: string) => `journal:${lesson}`;
const proofOf = (lesson: string) => `proof:${lesson}`;

/** What always begins at its first step is kept apart: a reload goes on with it, but nothing offers to continue it. */
const nameOf = (lesson: string, mode: Mode | null): string =>
  mode !== null && POLICIES[mode].steps === 'from the first' ? proofOf(lesson) : journalOf(lesson);

/**
 * What was kept of a lesson's run in a mode, or of the run that can be continued: anything at all, to be judged by
 * `resume`; `undefined` where nothing was kept.
 */
export function readJournal(store: Store, lesson: string, mode: Mode | null = null): unknown {
  const text = store.read(nameOf(lesson, mode));
  if (text === null) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

/** Whether there is something to continue. */
export const hasJournal = (store: Store, lesson: string): boolean => store.read(journalOf(lesson)) !== null;

export function writeJournal(store: Store, save: Save): void {
  const mode = isMode(save.modeNow) ? save.modeNow : null;
  store.write(nameOf(save.lesson, mode), JSON.stringify(save));
}

export const forgetProof = (store: Store, lesson: string): void => store.remove(proofOf(lesson));

/** Forgets whatever was kept of a lesson. */
export function forgetJournal(store: Store, lesson: string): void {
  store.remove(journalOf(lesson));
  forgetProof(store, lesson);
}
