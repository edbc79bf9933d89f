import { openOutbox, type Standing } from './outbox.ts';
import { answerOf, type Ask, insist, objectOf, openAsk } from './request.ts';
import type { Store } from '../store.ts';
import { type Actor, type Context, OWN_BASE, type Statement, type Visit } from './statements.ts';
import { type Clock, type Connection, openConnection, openNothing, type Opening, type Tracker } from './tracker.ts';
import { openVoice } from './voice.ts';
import { VISITS } from './waiting-reports.ts';
import { parsedUrl } from '../parsed-url.ts';

/** What a platform puts into the address of the course. */
export interface Launch {
  readonly endpoint: string;
  readonly fetch: string;
  readonly actor: Actor;
  readonly registration: string;
  readonly activityId: string;
}

/** The launch in an address; `null` unless all five parts are there. */
export function readLaunch(search: string): Launch | null {
  const query = new URLSearchParams(search);
  const [endpoint, fetch, registration, activityId] = ['endpoint', 'fetch', 'registration', 'activityId'].map((name) =>
    query.get(name),
  );
  const actor = objectOf(query.get('actor'));
  if (!endpoint || !fetch || !registration || !activityId || actor === null) return null;
  if (!isWeb(endpoint) || !isWeb(fetch)) return null;
  return { endpoint: endpoint.replace(/\/?$/u, '/'), fetch, actor, registration, activityId };
}

const isWeb = (url: unknown): url is string =>
  typeof url === 'string' && /^https?:$/u.test(parsedUrl(url)?.protocol ?? '');

/** What the client needs of the browser. */
export interface Cmi5Host {
  readonly fetch: typeof globalThis.fetch;
  readonly clock: Clock;
  readonly uuid: () => string;
  /** What lives as long as the tab. */
  readonly shelf: Pick<Store, 'read' | 'write' | 'subscribe'>;
}

/** What is known of a visit beyond a reload: its token can be fetched only once. */
interface Kept {
  token: string;
  startedAt: number;
  isOver: boolean;
  statements: readonly Statement[];
}

/** What the own document in the platform holds. */
interface Resume {
  state: string | null;
  place: string | null;
  /** What was said for good, in this visit or an earlier one. */
  said: readonly string[];
}

/** How long a learner who leaves waits for the last word to arrive. */
const LAST_WAIT = 4000;
/** Presses within a step may wait; its end takes them along. */
const TOGETHER = 3000;

/** Begins a visit in a platform that speaks cmi5. */
export async function openCmi5(launch: Launch, host: Cmi5Host): Promise<Tracker> {
  const { clock, shelf } = host;
  const ask = openAsk(host.fetch, clock);
  const name = VISITS + launch.fetch;
  const found = objectOf(shelf.read(name)) as Kept | null;
  const token = found?.token ?? (await fetchToken(ask, launch, clock));
  if (token === null) return openNothing('refused');
  const kept: Kept = found ?? { token, startedAt: clock.now(), isOver: false, statements: [] };
  let isErased = false;
  const keep = (change: Partial<Kept>) => {
    Object.assign(kept, change);
    // What a learner has erased comes back only with something new that waits.
    if (isErased && kept.statements.length === 0) return;
    isErased = false;
    shelf.write(name, JSON.stringify(kept));
  };
  const onErased = (erased: () => void) =>
    shelf.subscribe(() => {
      if (isErased || shelf.read(name) !== null) return;
      isErased = true;
      erased();
    });
  keep({});
  const lrs = openLrs(ask, launch, token);
  if (kept.isOver) {
    // The page was loaded again after its end: nothing more counts, but what was late may still arrive.
    const late = openOutbox({
      ...statementsTo(lrs),
      clock,
      tell: () => {},
      left: kept.statements,
      changed: (statements) => keep({ statements }),
    });
    onErased(late.drop);
    return openNothing('over');
  }
  const surroundings = await readSurroundings(lrs, clock);
  if (surroundings === null) return openNothing('refused');
  return visitOf({ launch, host, lrs, kept, keep, onErased, isNew: found === null, ...surroundings });
}

const statementsTo = (lrs: Lrs) => ({
  send: async (items: readonly Statement[]) => answerOf(await lrs.post(items), items.length),
});

interface Session extends Surroundings {
  readonly launch: Launch;
  readonly host: Cmi5Host;
  readonly lrs: Lrs;
  readonly kept: Kept;
  readonly keep: (change: Partial<Kept>) => void;
  readonly onErased: (erased: () => void) => void;
  readonly isNew: boolean;
}

function visitOf({
  launch,
  host: { clock, uuid },
  lrs,
  kept,
  keep,
  onErased,
  isNew,
  ...surroundings
}: Session): Tracker {
  const { opening, returnUrl, template, resume } = surroundings;
  const { tell, ...line } = openConnection();
  const hear = openHearing(tell);
  const statements = openOutbox<Statement>({
    ...statementsTo(lrs),
    clock,
    tell: hear('statements'),
    left: kept.statements,
    changed: (waiting) => keep({ statements: waiting }),
  });
  onErased(statements.drop);
  const documents = openOutbox<string>({
    send: async (items) => answerOf(await lrs.writeState('resume', items.at(-1) ?? '')),
    clock,
    tell: hear('resume'),
  });
  const writeResume = (change: Partial<Resume>, moment: number) =>
    documents.replace(JSON.stringify(Object.assign(resume, change)), moment);
  const isNormal = !opening.isReview;
  const visit: Visit = {
    actor: launch.actor,
    activityId: launch.activityId,
    base: OWN_BASE,
    context: { ...template, registration: launch.registration },
    isCmi5: true,
    masteryScore: opening.masteryScore,
    startedAt: kept.startedAt,
    now: clock.now,
    uuid,
  };
  const voice = openVoice({
    visit,
    statements,
    isNormal,
    said: resume.said,
    remember: (said) => writeResume({ said }, 0),
  });
  const end = () => {
    keep({ isOver: true });
    return voice.end();
  };
  if (isNew) voice.begin();
  return {
    ...line,
    ...voice,
    opening,
    step: (step) => {
      if (step !== null) voice.step(step);
      documents.hurry();
    },
    keep: (state, place) => {
      if (isNormal && !kept.isOver) writeResume({ state, place }, TOGETHER);
    },
    save: () => {
      documents.hurry();
      statements.hurry();
    },
    hide: () => {
      void documents.throwAll();
      void statements.throwAll(...end());
      tell('over');
    },
    leave: async () => {
      const mayLose = line.connection() !== 'kept';
      const isSaved = (await documents.settled(LAST_WAIT)) && (await statements.settled(LAST_WAIT));
      if (!isSaved && !mayLose) {
        tell('unsaved');
        return undefined;
      }
      statements.add(...end());
      await statements.settled(LAST_WAIT);
      tell('over');
      return returnUrl;
    },
  };
}

/** Makes one word about the connection out of how it stands with each kind of thing that is sent. */
function openHearing(tell: (connection: Connection) => void) {
  const standings = new Map<string, Standing>();
  return (what: string) => (standing: Standing) => {
    const all = new Set(standings.set(what, standing).values());
    tell(all.has('lost') ? 'refused' : all.has('late') ? 'unsaved' : 'kept');
  };
}

/** The token of this launch, which is given out once; `null` where the platform gives none. */
async function fetchToken(ask: Ask, launch: Launch, clock: Clock): Promise<string | null> {
  const reply = await insist(() => ask(launch.fetch, { method: 'POST' }), clock);
  const token = objectOf(reply?.text)?.['auth-token'];
  return typeof token === 'string' && token !== '' ? token : null;
}

type Lrs = ReturnType<typeof openLrs>;

/** The places of a record store that a visit uses. */
function openLrs(ask: Ask, { endpoint, actor, registration, activityId }: Launch, token: string) {
  const headers = { authorization: `Basic ${token}`, 'x-experience-api-version': '1.0.3' };
  const json = { ...headers, 'content-type': 'application/json' };
  const agent = JSON.stringify(actor);
  const state = (stateId: string) =>
    `${endpoint}activities/state?${new URLSearchParams({ activityId, agent, registration, stateId }).toString()}`;
  const profile = `${endpoint}agents/profile?${new URLSearchParams({ agent, profileId: 'cmi5LearnerPreferences' }).toString()}`;
  return {
    post: (statements: readonly Statement[]) =>
      ask(`${endpoint}statements`, { method: 'POST', headers: json, body: JSON.stringify(statements) }),
    readState: (stateId: string) => ask(state(stateId), { headers }),
    readPreferences: () => ask(profile, { headers }),
    writeState: async (stateId: string, body: string) => {
      const init = { method: 'PUT', body, headers: json };
      const reply = await ask(state(stateId), init);
      if (reply?.status !== 409 && reply?.status !== 412) return reply;
      // Some stores want to hear which form of a document is replaced.
      const before = await ask(state(stateId), { headers });
      return ask(state(stateId), { ...init, headers: { ...json, 'if-match': before?.etag ?? '*' } });
    },
  };
}

interface Surroundings {
  readonly opening: Opening;
  readonly resume: Resume;
  readonly returnUrl: string | null;
  readonly template: Context;
}

/** What the platform says about this visit, and what it holds of earlier ones; `null` where it says nothing. */
async function readSurroundings(lrs: Lrs, clock: Clock): Promise<Surroundings | null> {
  const [launchReply, preferences, resumeReply] = await Promise.all([
    insist(() => lrs.readState('LMS.LaunchData'), clock),
    insist(lrs.readPreferences, clock),
    insist(() => lrs.readState('resume'), clock),
  ]);
  const data = launchReply?.status === 200 ? objectOf(launchReply.text) : null;
  if (data === null || resumeReply === null) return null;
  const held = resumeReply.status === 200 ? objectOf(resumeReply.text) : null;
  const resume: Resume = {
    state: textOf(held?.['state']),
    place: textOf(held?.['place']),
    said: Array.isArray(held?.['said']) ? held['said'].filter((verb) => typeof verb === 'string') : [],
  };
  const mastery = data['masteryScore'];
  const opening: Opening = {
    state: resume.state,
    place: resume.place,
    masteryScore: typeof mastery === 'number' && mastery >= 0 && mastery <= 1 ? mastery : null,
    learnerName: null,
    language: textOf(objectOf(preferences?.text)?.['languagePreference']),
    isReview: data['launchMode'] !== 'Normal',
  };
  return {
    opening,
    resume,
    returnUrl: isWeb(data['returnURL']) ? data['returnURL'] : null,
    template: (data['contextTemplate'] ?? {}) as Context,
  };
}

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
