import { isLesson } from '../../delivery/storage/record.ts';

/** What is kept, by its names in the store. Whatever is on no line here is shown as something else. */
const KINDS = {
  journals: /^(?:journal|proof):|^running$/u,
  ended: /^ended:/u,
  record: /^record$/u,
  theme: /^theme$/u,
  clock: /^clock$/u,
  history: /^history$/u,
  reports: /^(?:reports|cmi5):/u,
  learner: /^learner$/u,
  aside: /^aside:/u,
} as const;

export type Kind = keyof typeof KINDS | 'other';

export function kindOf(name: string): Kind {
  const kind = (Object.keys(KINDS) as (keyof typeof KINDS)[]).find((one) => KINDS[one].test(name)) ?? 'other';
  const [, lesson] = /^(?:journal|proof|ended):(.*)$/u.exec(name) ?? [];
  return lesson === undefined || isLesson(lesson) ? kind : 'other';
}

/** The lesson whose run of a kind has this name; `null` where the name is another kind of thing's. */
export const lessonIn = (name: string, kind: 'journals' | 'ended'): string | null =>
  kindOf(name) === kind && name.includes(':') ? name.slice(name.indexOf(':') + 1) : null;
