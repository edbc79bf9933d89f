import type { Save } from '../machines/session/save.ts';
import type { Store } from './store.ts';

const nameOf = (lesson: string) => `journal:${lesson}`;

/** What was kept of a lesson's run: anything at all, to be judged by `resume`; `undefined` where nothing was kept. */
export function readJournal(store: Store, lesson: string): unknown {
  const text = store.read(nameOf(lesson));
  if (text === null) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

export const hasJournal = (store: Store, lesson: string): boolean => store.read(nameOf(lesson)) !== null;

export const writeJournal = (store: Store, save: Save): void => store.write(nameOf(save.lesson), JSON.stringify(save));

export const forgetJournal = (store: Store, lesson: string): void => store.remove(nameOf(lesson));
