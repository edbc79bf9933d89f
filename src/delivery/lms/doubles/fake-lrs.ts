import type { Launch } from '../cmi5-launch.ts';
import type { Statement } from '../statements.ts';
import { parsedUrl } from '../../links/parsed-url.ts';

export interface LrsRequest {
  method: string;
  /** Path and query. */
  url: string;
  headers: Readonly<Record<string, string | undefined>>;
  body: string;
}

export interface LrsReply {
  status: number;
  body?: string;
  headers?: Record<string, string>;
}

/**
 * What goes wrong with the next requests to a path, in order. `cut`: the connection breaks before the request arrives.
 * `cutAfter`: it arrives, and the answer is lost. `slow`: it arrives, and the answer takes longer than anybody waits. A
 * number is the status of an answer, without its having arrived; `reply` is such an answer in full, `after` one that hides
 * that it has arrived, and `redirect` one that leads to another.
 */
export interface LrsFault {
  path: RegExp;
  method?: string;
  kind:
    | number
    | 'cut'
    | 'cutAfter'
    | 'slow'
    | { readonly reply: LrsReply }
    | { readonly after: LrsReply }
    | { readonly redirect: number; readonly to: LrsReply };
  times: number;
}

/** What a server answers who wants to know first who is there. */
export const LOG_IN: LrsReply = {
  status: 200,
  body: '<!doctype html><title>Log in</title><form></form>',
  headers: { 'content-type': 'text/html; charset=utf-8' },
};

const VERB = 'http://adlnet.gov/expapi/verbs/';
const CMI5 = 'https://w3id.org/xapi/cmi5/context/';
const CATEGORY = `${CMI5}categories/cmi5`;
const MOVE_ON = `${CMI5}categories/moveon`;
const MASTERY = `${CMI5}extensions/masteryscore`;
const UUID = /^[\da-f]{8}-[\da-f]{4}-[1-8][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/u;
const UTC = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/u;
const DURATION = /^PT(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d{1,2})?S)?$/u;

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

type Fields = Readonly<Record<string, unknown>>;

export const ACTOR = { objectType: 'Agent', account: { homePage: 'https://lms.example', name: 'learner-1' } };
export const REGISTRATION = '0f7c3f5e-3b1a-4f0e-9d62-0f6f0f1f2a3b';
export const ACTIVITY = 'https://lms.example/activity/7';
const SESSION = '5c9e2b1a-session';

/** What the platform says about a launch. */
export const LAUNCH_DATA = {
  contextTemplate: {
    contextActivities: { grouping: [{ objectType: 'Activity', id: 'https://publisher.example/turn-the-key' }] },
    extensions: { [`${CMI5}extensions/sessionid`]: SESSION },
  },
  launchMode: 'Normal',
  masteryScore: 0.8,
  moveOn: 'CompletedAndPassed',
  returnURL: 'https://lms.example/back',
};

/**
 * A record store with a platform behind it, in memory, for tests: it keeps the rules of xAPI and cmi5 and refuses whatever
 * breaks one, with the reason. It knows one learner and one registration. Without launch data it is a record store alone,
 * for those who bring a token of their own.
 */
export function fakeLrs(launchData: Fields | null = LAUNCH_DATA, states: Record<string, string> = {}) {
  const statements: Statement[] = [];
  const documents = new Map(Object.entries(states));
  const problems: string[] = [];
  const faults: LrsFault[] = [];
  const isPlain = launchData === null;
  const launch: Fields = launchData ?? {};
  const tokens = { given: 0, valid: 'dG9rZW46MQ==' };
  let session: Statement[] = [];
  let hasAskedPreferences = false;

  const refuse = (status: number, problem: string): LrsReply => {
    problems.push(problem);
    return { status, body: problem };
  };

  /** What is wrong with a statement after those before it; `null` where nothing is. */
  const wrongWith = (one: Statement, before: readonly Statement[], all: readonly Statement[]): string | null => {
    const verb = one.verb.id.replace(VERB, '');
    const categories = new Set((one.context.contextActivities?.category ?? []).map(({ id }) => id));
    const isDefined = categories.has(CATEGORY);
    const isMoveOn = ['completed', 'passed', 'failed'].includes(verb);
    const isJudgement = verb === 'passed' || verb === 'failed';
    const said = (list: readonly Statement[], name: string) => list.some(({ verb: { id } }) => id === VERB + name);
    const result: Fields = one.result ?? {};
    const extensions: Fields = one.context.extensions ?? {};
    const score = (result['score'] ?? {}) as Fields;
    const last = before.at(-1);
    const xapi: [isBroken: boolean, problem: string][] = [
      [!UUID.test(one.id), 'the id is no UUID'],
      [!UTC.test(one.timestamp), 'the timestamp is not in UTC'],
      [!isSame(one.actor, ACTOR), 'the actor is another'],
      [one.context.registration !== REGISTRATION, 'the registration is another'],
      [!isDefined && parsedUrl(one.object.id) === null, 'the object’s id is no IRI'],
      [verb === 'completed' && said(all, 'completed'), '"completed" comes twice in the registration'],
      [verb === 'passed' && said(all, 'passed'), '"passed" comes twice in the registration'],
      [verb === 'completed' && result['completion'] !== true, '"completed" does not say completion'],
      [isJudgement && result['success'] !== (verb === 'passed'), 'the judgement does not say success'],
      [
        (isMoveOn || verb === 'terminated') && !DURATION.test(result['duration'] as string),
        'the duration is missing or misspelt',
      ],
    ];
    const cmi5: typeof xapi = [
      [last !== undefined && last.timestamp > one.timestamp, 'the timestamp is before the one before'],
      [before.length === 0 && verb !== 'initialized', 'something else than "initialized" comes first'],
      [extensions[`${CMI5}extensions/sessionid`] !== SESSION, 'the template’s extensions are missing'],
      [one.context.contextActivities?.['grouping']?.length !== 1, 'the template’s grouping is missing'],
      [!hasAskedPreferences, 'the preferences were not asked for first'],
      [before.length > 0 && verb === 'initialized', '"initialized" comes twice'],
      [said(before, 'terminated'), 'something comes after "terminated"'],
      [
        ['initialized', 'terminated'].includes(verb) !== isDefined && !isMoveOn,
        'the cmi5 category is at the wrong verb',
      ],
      [isMoveOn && !isDefined, 'the cmi5 category is missing'],
      [isMoveOn !== categories.has(MOVE_ON), 'the moveon category is at the wrong verb'],
      [isDefined && one.object.id !== ACTIVITY, 'the object is another'],
      [launch['launchMode'] !== 'Normal' && !['initialized', 'terminated'].includes(verb), 'it is no normal launch'],
      [verb === 'failed' && said(all, 'passed'), '"failed" comes after "passed"'],
      [isJudgement && (said(before, 'passed') || said(before, 'failed')), 'a second judgement comes in the session'],
      [isJudgement && extensions[MASTERY] !== launch['masteryScore'], 'the judgement does not say the mastery score'],
      [
        verb === 'passed' && Number(score['scaled']) < Number(launch['masteryScore']),
        'it passed below the mastery score',
      ],
    ];
    const rules = isPlain ? [...xapi, [isDefined, 'it claims to be of cmi5'] as const] : [...xapi, ...cmi5];
    return rules.find(([isBroken]) => isBroken)?.[1] ?? null;
  };

  const post = (body: string): LrsReply => {
    const given = JSON.parse(body) as Statement | Statement[];
    const added: Statement[] = [];
    const isEnded = !isPlain && session.some(({ verb }) => verb.id === `${VERB}terminated`);
    if (isEnded) return refuse(403, 'something comes after "terminated"');
    for (const one of Array.isArray(given) ? given : [given]) {
      const known = statements.find(({ id }) => id === one.id);
      if (known !== undefined && isSame(known, one)) continue;
      if (known !== undefined) return refuse(409, `another statement has the id ${one.id}`);
      const problem = wrongWith(one, [...session, ...added], [...statements, ...added]);
      if (problem !== null) return refuse(403, `${one.verb.id}: ${problem}`);
      added.push(one);
    }
    statements.push(...added);
    session.push(...added);
    return ok(JSON.stringify((Array.isArray(given) ? given : [given]).map(({ id }) => id)));
  };

  const etagOf = (text: string) => `"${text.length}-${text.slice(-8).replaceAll(/[^\w]/gu, '')}"`;

  const state = (method: string, query: URLSearchParams, body: string): LrsReply => {
    const isOurs =
      query.get('activityId') === ACTIVITY &&
      query.get('registration') === REGISTRATION &&
      isSame(JSON.parse(query.get('agent') ?? 'null'), ACTOR);
    const id = query.get('stateId') ?? '';
    if (!isOurs) return refuse(400, 'the state is another learner’s or activity’s');
    if (id === 'LMS.LaunchData') return method === 'GET' ? ok(JSON.stringify(launch)) : refuse(403, 'not yours');
    if (method === 'PUT') {
      if (launch['launchMode'] !== 'Normal') return refuse(403, 'state was written outside of a normal launch');
      documents.set(id, body);
      return { status: 204 };
    }
    const text = documents.get(id);
    return text === undefined ? { status: 404 } : ok(text);
  };

  const ok = (body: string): LrsReply => ({
    status: 200,
    body,
    headers: { 'content-type': 'application/json', etag: etagOf(body) },
  });

  const answer = ({ method, url, headers, body }: LrsRequest): LrsReply => {
    const { pathname, searchParams } = new URL(url, 'https://lms.example');
    if (pathname === '/fetch') {
      tokens.given += 1;
      const isFirst = method === 'POST' && tokens.given === 1;
      return ok(JSON.stringify(isFirst ? { 'auth-token': tokens.valid } : { 'error-code': '1', 'error-text': 'Used' }));
    }
    if (headers['authorization'] !== (isPlain ? tokens.valid : `Basic ${tokens.valid}`)) return { status: 401 };
    if (headers['x-experience-api-version'] !== '1.0.3') return refuse(400, 'the version is missing');
    if (pathname === '/xapi/statements' && method === 'POST') return post(body);
    if (pathname === '/xapi/statements' && method === 'GET') {
      const found = statements.find(({ id }) => id === searchParams.get('statementId'));
      return found === undefined ? { status: 404 } : ok(JSON.stringify(found));
    }
    if (pathname === '/xapi/activities/state') return state(method, searchParams, body);
    if (pathname === '/xapi/agents/profile' && searchParams.get('profileId') === 'cmi5LearnerPreferences') {
      return { status: 404 };
    }
    return refuse(404, `nothing is at ${method} ${pathname}`);
  };

  return {
    statements,
    documents,
    problems,
    faults,
    tokens,
    verbs: () => statements.map(({ verb }) => verb.id.replace(VERB, '')),
    /** A new visit in the same registration. */
    launchAgain: () => {
      session = [];
      tokens.given = 0;
      hasAskedPreferences = false;
    },
    /** The fault that the next request to a path meets, used up by asking. */
    faultAt: (url: string, method: string): LrsFault['kind'] | null => {
      hasAskedPreferences ||= url.includes('cmi5LearnerPreferences');
      const fault = faults.find((one) => one.times > 0 && one.path.test(url) && (one.method ?? method) === method);
      if (fault === undefined) return null;
      fault.times -= 1;
      return fault.kind;
    },
    answer,
  };
}

export type FakeLrs = ReturnType<typeof fakeLrs>;

/** The launch that leads to a record store at an address. */
export const launchAt = (origin: string): Launch => ({
  endpoint: `${origin}/xapi/`,
  fetch: `${origin}/fetch?launch=1`,
  actor: ACTOR,
  registration: REGISTRATION,
  activityId: ACTIVITY,
});

/** The record store as a browser's `fetch` meets it. */
export function fetchFrom(lrs: FakeLrs): typeof globalThis.fetch {
  return async (input, init = {}) => {
    const { url, method, headers: sent } = new Request(input, init);
    const { pathname, search } = new URL(url);
    const headers = Object.fromEntries(sent);
    const request = { method, url: pathname + search, headers, body: (init.body ?? '') as string };
    const fault = lrs.faultAt(request.url, method);
    if (typeof fault === 'number') return responseOf({ status: fault });
    if (fault === 'cut') throw new TypeError('Failed to fetch');
    if (fault !== null && typeof fault === 'object' && 'reply' in fault) return responseOf(fault.reply);
    if (fault !== null && typeof fault === 'object' && 'redirect' in fault) {
      if (init.redirect === 'error') throw new TypeError('Failed to fetch');
      return responseOf(fault.to);
    }
    const reply = lrs.answer(request);
    if (fault === 'cutAfter') throw new TypeError('Failed to fetch');
    if (fault === 'slow') {
      await new Promise((_, reject) => {
        init.signal?.addEventListener('abort', () => reject(new DOMException('Aborted', 'AbortError')));
      });
    }
    return responseOf(fault === null || fault === 'slow' ? reply : fault.after);
  };
}

const responseOf = ({ status, body, headers }: LrsReply) =>
  new Response(status === 204 ? null : (body ?? ''), { status, headers: headers ?? {} });
