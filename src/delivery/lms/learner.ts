import * as v from 'valibot';

import type { TurnTheKeyLearner } from '../../embed/api.ts';
import { hashOf } from '../../machines/session/hash.ts';
import type { Actor } from './statements.ts';
import { sorted } from '../../machines/lists.ts';

/** Who learns, and what a record store lets in on their behalf, as the page around says. */
export interface Learner {
  /** The whole value of the header, as `Basic …` or `Bearer …`. */
  readonly authorization: string;
  readonly actor: Actor;
  readonly registration?: string | undefined;
}

const MOST_CHARACTERS = 4_000;

const text = v.pipe(v.string(), v.minLength(1), v.maxLength(500));
const named = { objectType: v.optional(v.literal('Agent')), name: v.optional(text) };
const iri = v.pipe(text, v.url());

/** xAPI wants one way of naming a person, and not two. */
const Named = v.union([
  v.strictObject({ ...named, account: v.strictObject({ homePage: iri, name: text }) }),
  v.strictObject({ ...named, mbox: v.pipe(text, v.regex(/^mailto:[^@\s]+@[^@\s]+$/u)) }),
  v.strictObject({ ...named, mbox_sha1sum: v.pipe(v.string(), v.regex(/^[\da-f]{40}$/iu)) }),
  v.strictObject({ ...named, openid: iri }),
]);

const Given = v.strictObject({
  // One line, of characters that a header may contain.
  authorization: v.pipe(v.string(), v.maxLength(MOST_CHARACTERS), v.regex(/^[\x21-\x7E]+(?: [\x21-\x7E]+)*$/u)),
  actor: Named,
  registration: v.optional(v.pipe(v.string(), v.uuid())),
}) satisfies v.GenericSchema<unknown, TurnTheKeyLearner>;

/** The learner who is named; `null` if nobody is, or not in a form that a record store accepts. */
export function readLearner(given: unknown): Learner | null {
  const parsed = v.safeParse(Given, given);
  return parsed.success ? { ...parsed.output, actor: { objectType: 'Agent', ...parsed.output.actor } } : null;
}

/** Tells one learner from another and names neither, whatever else is said of them. */
export function markOf(actor: Actor): string {
  const { objectType: _, name: __, ...identity } = actor;
  return hashOf(JSON.stringify(inOrder(identity)));
}

/** The same for objects that differ in the order of their fields only. */
const inOrder = (value: unknown): unknown =>
  typeof value === 'object' && value !== null
    ? sorted(Object.entries(value), ([one], [other]) => (one < other ? -1 : 1)).map(([name, inner]) => [
        name,
        inOrder(inner),
      ])
    : value;
