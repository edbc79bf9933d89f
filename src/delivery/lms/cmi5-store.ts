import { asObject, objectIn } from '../storage/json.ts';
import type { SendAnswer } from './outbox.ts';
import { pause } from './pauses.ts';
import {
  type Ask,
  insist,
  isWeb,
  lookFor,
  placeIn,
  postStatements,
  refusalOf,
  type RequestReply,
  headersFor,
} from './request.ts';
import type { Launch } from './cmi5-launch.ts';
import type { Context, Statement } from './statements.ts';
import type { Clock, LaunchData } from './tracker.ts';

/** The places of a record store that a visit uses. */
export function openStoreOf(ask: Ask, { endpoint, actor, registration, activityId }: Launch, token: string) {
  const headers = headersFor(`Basic ${token}`);
  const json = { ...headers, 'content-type': 'application/json' };
  const agent = JSON.stringify(actor);
  const state = (stateId: string) =>
    placeIn(endpoint, 'activities/state', { activityId, agent, registration, stateId });
  const profile = placeIn(endpoint, 'agents/profile', { agent, profileId: 'cmi5LearnerPreferences' });
  return {
    post: (statements: readonly Statement[]) => postStatements(ask, endpoint, headers, statements),
    lookFor: (id: string) => lookFor(ask, endpoint, headers, id),
    readLaunchData: () => ask(state('LMS.LaunchData'), { headers }),
    readPreferences: () => ask(profile, { headers }),
    readResume: () => ask(state('resume'), { headers }),
    /** `over`: the form that is replaced, where the store wants to hear it. */
    writeResume: (body: string, over?: string) =>
      ask(state('resume'), { method: 'PUT', body, headers: over === undefined ? json : { ...json, 'if-match': over } }),
  };
}

export type StoreOf = ReturnType<typeof openStoreOf>;

/** What the own document in the platform holds. */
export interface Resume {
  state: string | null;
  place: string | null;
  /** What was said for good, in this visit or an earlier one. */
  said: readonly string[];
}

export const NO_RESUME: Resume = { state: null, place: null, said: [] };

/** A state that nobody can read: something is there, and it can't be told what. */
const UNREADABLE = '?';

/** `null` where the store does not say whether there is one. */
export function resumeIn(reply: RequestReply | null): Resume | null {
  if (reply === null) return null;
  if (reply.status === 404 || reply.status === 204 || (reply.status === 200 && reply.text.trim() === ''))
    return NO_RESUME;
  if (reply.status !== 200) return null;
  return readResume(reply.text) ?? (UNSET.has(reply.text.trim()) ? NO_RESUME : { ...NO_RESUME, state: UNREADABLE });
}

/** What some platforms answer for a document that was never written; or the answer was cut off. */
const UNSET = new Set(['', 'null', '{}', '[]', '""']);

/** `null` where a text is no such document. */
export function readResume(text: string | null): Resume | null {
  const held = objectIn(text);
  if (held === null || !('state' in held)) return null;
  const { said } = held;
  return {
    state: textOf(held['state']),
    place: textOf(held['place']),
    said: Array.isArray(said) ? said.filter((verb) => typeof verb === 'string') : [],
  };
}

/** Some platforms write that something is not set as a word. */
const textOf = (value: unknown): string | null =>
  typeof value === 'string' && !['', 'null', 'undefined'].includes(value) ? value : null;

/** Both together: what was said in either is said for good. */
export async function mergeResumes(own: Resume, other: Resume, merge: MergeStates): Promise<Resume> {
  const said = [...new Set([...other.said, ...own.said])];
  if (own.state === null) return { ...other, said };
  if (other.state === null || other.state === own.state) return { ...own, said };
  return { ...own, state: await merge(own.state, other.state), said };
}

/** Brings two packed states together, the own one first. Never rejects. */
export type MergeStates = (own: string, other: string) => Promise<string>;

/** A newer form may be accepted where this one is not, so it is not given up. */
function stateRefusalOf(reply: RequestReply | null): SendAnswer {
  const answer = refusalOf(reply);
  return answer === 'never' ? 'again' : answer;
}

/**
 * Writes the document, and loses nothing that another window has written since this one knew it (`known`): that is looked
 * at first, and brought together with the own one. Where the page goes away there is no time for it.
 */
export function openResume(store: StoreOf, merge: MergeStates, known: Resume | null) {
  const ours = new Set([JSON.stringify(known)]);
  let others: Resume | null = null;
  const textOfAll = async (text: string): Promise<string> => {
    const own = readResume(text);
    const all = own === null || others === null ? text : JSON.stringify(await mergeResumes(own, others, merge));
    ours.add(all);
    return all;
  };
  const answerOf = async (reply: RequestReply | null, text: string): Promise<SendAnswer> => {
    if (reply?.status === 204) return 'taken';
    // Some stores answer otherwise, and have it; others have nothing.
    const isOdd = reply !== null && reply.status >= 200 && reply.status < 300;
    if (isOdd) return (await store.readResume())?.text === text ? 'taken' : 'again';
    return stateRefusalOf(reply);
  };
  return {
    write: async (text: string): Promise<SendAnswer> => {
      const reply = await store.readResume();
      const there = resumeIn(reply);
      if (there === null) return stateRefusalOf(reply);
      if (!ours.has(JSON.stringify(there))) others = there;
      const all = await textOfAll(text);
      const first = await store.writeResume(all);
      const isConflict = first?.status === 409 || first?.status === 412;
      return answerOf(isConflict ? await store.writeResume(all, reply?.etag ?? '*') : first, all);
    },
    writeAtOnce: async (text: string): Promise<SendAnswer> => {
      const all = others === null ? text : await textOfAll(text);
      ours.add(all);
      return answerOf(await store.writeResume(all), all);
    },
  };
}

export interface Cmi5Settings {
  readonly opening: LaunchData;
  /** As the platform names it, for the statements that have to repeat it. */
  readonly masteryScore: number | null;
  readonly resume: Resume;
  readonly returnUrl: string | null;
  readonly template: Context;
}

/** Nobody waits longer for how a learner likes things. */
const LONGEST_TASTE = 8000;

/** What the platform says about this visit, and what it holds of earlier ones; `null` where it will not say. */
export async function readSurroundings(store: StoreOf, clock: Clock): Promise<Cmi5Settings | null> {
  const has = (field: string) => (reply: RequestReply) => typeof objectIn(reply.text)?.[field] === 'string';
  const [launchReply, preferences, resumeReply] = await Promise.all([
    insist(store.readLaunchData, clock, has('launchMode')),
    Promise.race([insist(store.readPreferences, clock), pause(clock, LONGEST_TASTE).then(() => null)]),
    insist(store.readResume, clock, ({ status, text }) => status !== 200 || readResume(text) !== null),
  ]);
  const data = launchReply.status === 200 ? objectIn(launchReply.text) : null;
  const resume = resumeIn(resumeReply);
  if (typeof data?.['launchMode'] !== 'string' || resume === null) return null;
  const masteryScore = shareOf(data['masteryScore']);
  const opening: LaunchData = {
    state: resume.state,
    place: resume.place,
    // Nothing would be below it: that is a field which nobody has filled in.
    masteryScore: masteryScore === 0 ? null : masteryScore,
    learnerName: null,
    language: textOf(objectIn(preferences?.text)?.['languagePreference']),
    isReview: data['launchMode'].trim().toLowerCase() !== 'normal',
  };
  return {
    opening,
    masteryScore,
    resume,
    returnUrl: isWeb(data['returnURL']) ? data['returnURL'] : null,
    template: templateOf(asObject(data['contextTemplate']) ?? {}),
  };
}

function shareOf(value: unknown): number | null {
  const share = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof share === 'number' && share >= 0 && share <= 1 ? share : null;
}

/** One activity may stand alone where a list of them is meant. */
function templateOf(template: Record<string, unknown>): Context {
  const listed = Object.entries(asObject(template['contextActivities']) ?? {}).map(([kind, given]) => [
    kind,
    (Array.isArray(given) ? given : [given]).filter((one) => asObject(one) !== null),
  ]);
  return {
    ...template,
    ...(listed.length > 0 && {
      contextActivities: Object.fromEntries(listed) as NonNullable<Context['contextActivities']>,
    }),
  };
}
