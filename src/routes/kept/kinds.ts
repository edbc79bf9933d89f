import {
  ASIDE,
  CLOCK,
  ENDED,
  HISTORY,
  JOURNAL,
  LEARNER,
  PROOF,
  RECORD,
  REPORTS,
  RUNNING,
  THEME,
  VISITS,
} from '../../delivery/storage/names.ts';
import { isLesson } from '../../delivery/storage/record.ts';

/** What is kept, by its names in the store, or what they begin with. Whatever is on no line here is shown as something else. */
const KINDS = {
  journals: [JOURNAL, PROOF, RUNNING],
  ended: [ENDED],
  record: [RECORD],
  theme: [THEME],
  clock: [CLOCK],
  history: [HISTORY],
  reports: [REPORTS, VISITS],
  learner: [LEARNER],
  aside: [ASIDE],
} as const;

export type Kind = keyof typeof KINDS | 'other';

const isOne = (name: string, known: string): boolean => (known.endsWith(':') ? name.startsWith(known) : name === known);

export function kindOf(name: string): Kind {
  const kinds = Object.keys(KINDS) as (keyof typeof KINDS)[];
  const kind = kinds.find((one) => KINDS[one].some((known) => isOne(name, known))) ?? 'other';
  const before = [JOURNAL, PROOF, ENDED].find((known) => isOne(name, known));
  return before === undefined || isLesson(name.slice(before.length)) ? kind : 'other';
}

/** The lesson whose run of a kind has this name; `null` where the name is another kind of thing's. */
export const lessonIn = (name: string, kind: 'journals' | 'ended'): string | null =>
  kindOf(name) === kind && name.includes(':') ? name.slice(name.indexOf(':') + 1) : null;
