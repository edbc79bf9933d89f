import { objectIn } from '../storage/json.ts';
import { uuid } from '../uuid.ts';
import type { Launch } from './cmi5-launch.ts';
import {
  type MergeStates,
  mergeResumes,
  openResume,
  openStoreOf,
  readResume,
  readSurroundings,
  type Resume,
  type StoreOf,
  type Cmi5Settings,
} from './cmi5-store.ts';
import { type KeptVisit, nameOfVisit, openKept, readKept, type VisitStore } from './cmi5-visit.ts';
import { type SendAnswer, openOutbox, type DeliveryStanding } from './outbox.ts';
import { pause, pauseAfter } from './pauses.ts';
import { type Ask, insist, openAsk, type Shown } from './request.ts';
import { FOR_GOOD, idForGood, OWN_BASE, type Statement, verbOf, type Visit } from './statements.ts';
import { type Clock, type Connection, openConnection, openNothing, type Tracker } from './tracker.ts';
import { openVoice } from './voice.ts';

/** What the client needs of the browser, and of the course. */
export interface Cmi5Host {
  readonly fetch: typeof globalThis.fetch;
  readonly clock: Clock;
  /** What lives as long as the tab. */
  readonly shelf: VisitStore;
  /** Whether no other window has the visit of this name open. */
  readonly isAlone: (name: string) => Promise<boolean>;
  readonly merge: MergeStates;
}

/** How long a learner who leaves waits for the last word to arrive. */
const LAST_WAIT = 4000;
/** Presses within a step may wait; its end takes them along. */
const TOGETHER = 3000;
/** A token is given out only once: if we stop waiting for it, it is lost. */
const LONGEST_FETCH = 120_000;

/** Begins a visit in a platform that speaks cmi5. Resolves once the platform has said what it knows. */
export async function openCmi5(launch: Launch, host: Cmi5Host): Promise<Tracker> {
  const { clock, shelf } = host;
  const ask = openAsk(host.fetch, clock);
  const name = nameOfVisit(launch.fetch);
  const isAlone = await host.isAlone(name);
  const found = readKept(shelf, name);
  if (!isAlone) return openNothing('refused');
  const token = found?.token ?? (await fetchToken(ask, launch, clock));
  if (token === null) return openNothing('refused');
  const kept: KeptVisit = found ?? {
    token,
    startedAt: clock.now(),
    hasBegun: false,
    isOver: false,
    statements: [],
    resume: null,
  };
  const shelved = openKept(shelf, name, kept);
  shelved.keep();
  const store = openStoreOf(ask, launch, token);
  if (kept.isOver) return openEnded({ store, host, kept, ...shelved });
  const surroundings = await readSurroundings(store, clock);
  if (surroundings === null) return openNothing('refused');
  // What this tab could not deliver before it was loaded again.
  const late = readResume(kept.resume);
  const resume = late === null ? { ...surroundings.resume } : await mergeResumes(late, surroundings.resume, host.merge);
  const { state, place } = resume;
  const opening = { ...surroundings.opening, state, place };
  return openVisit({
    launch,
    store,
    host,
    kept,
    ...shelved,
    ...surroundings,
    held: surroundings.resume,
    resume,
    opening,
  });
}

interface Ended extends ReturnType<typeof openKept> {
  readonly store: StoreOf;
  readonly host: Cmi5Host;
  readonly kept: KeptVisit;
}

const isFirst = ([one, ...others]: readonly Statement[]): boolean =>
  others.length === 0 && one !== undefined && verbOf(one) === 'initialized';

/**
 * One statement may be barred for itself: the next one is tried before it is believed that all are. What was tried before is
 * looked for first, and nothing is sent after the last word: a platform may refuse whatever follows it.
 */
function senderTo({ post, lookFor }: StoreOf) {
  const tried = new Set<string>();
  let barred = 0;
  let isEnded = false;
  const isLast = (one: Statement) => verbOf(one) === 'terminated';
  const shownOf = async ([one, ...others]: readonly Statement[]): Promise<Shown> =>
    one !== undefined && others.length === 0 && tried.has(one.id) ? lookFor(one.id) : 'missing';
  return async (statements: readonly Statement[]): Promise<SendAnswer> => {
    if (isEnded) return 'never';
    const shown = await shownOf(statements);
    if (shown === 'unknown' && statements.some(isLast)) return 'again';
    const answer = shown === 'there' ? 'taken' : await post(statements);
    for (const { id } of statements) tried.add(id);
    isEnded = answer === 'taken' && statements.some(isLast);
    // Nothing is taken before the first word.
    if (answer === 'never' && isFirst(statements)) return 'again';
    barred = answer === 'barred' ? barred + 1 : 0;
    if (answer !== 'barred') return answer;
    return barred === 1 && statements.length === 1 && !isFirst(statements) ? 'never' : 'lost';
  };
}

/** The page was loaded again after its end: nothing more counts, but what was late may still arrive. */
function openEnded({ store, host: { clock, merge }, kept, keep, onErased }: Ended): Tracker {
  const nothing = openNothing('over');
  const { statements: left, resume } = kept;
  if (left.length === 0 && resume === null) return nothing;
  const { tell, ...line } = openConnection('overUnsaved');
  const standings = new Set<string>(['statements', 'resume']);
  const done = (what: string) => (standing: DeliveryStanding) => {
    if (standing === 'lost' || standing === 'rejected') tell('overRefused');
    if (standing !== 'delivered') return;
    standings.delete(what);
    if (standings.size === 0) tell('over');
  };
  const send = async () => {
    const last = left.at(-1);
    // All that was thrown at the store when the page went away came with its last word, or not at all.
    const shown = last === undefined ? 'there' : await lookUntilKnown(store, last, clock);
    const waiting = shown === 'missing' ? left : [];
    if (shown === 'hidden') done('statements')('lost');
    if (shown === 'there') keep({ statements: [] });
    const statements = openOutbox<Statement>({
      send: senderTo(store),
      clock,
      tell: done('statements'),
      left: waiting,
      changed: (now) => keep({ statements: now }),
    });
    if (shown === 'there') done('statements')('delivered');
    const document = openResume(store, merge, null);
    const documents = openOutbox<string>({
      send: (items) => document.write(items.at(-1) ?? ''),
      clock,
      tell: done('resume'),
      left: resume === null ? [] : [resume],
      changed: (now) => keep({ resume: now.at(-1) ?? null }),
    });
    if (resume === null) done('resume')('delivered');
    onErased(() => {
      statements.drop();
      documents.drop();
    });
  };
  void send();
  return { ...nothing, ...line };
}

/** What a store shows of a statement, however long it takes to say so. */
async function lookUntilKnown(store: StoreOf, one: Statement, clock: Clock, tries = 0): Promise<Shown> {
  const shown = await store.lookFor(one.id);
  if (shown !== 'unknown') return shown;
  await pause(clock, pauseAfter(tries + 1));
  return lookUntilKnown(store, one, clock, tries + 1);
}

interface Session extends Ended, Cmi5Settings {
  readonly launch: Launch;
  /** What the store holds, as `resume` was before this tab added to it. */
  readonly held: Resume;
}

function openVisit({ launch, store, host, kept, keep, onErased, ...surroundings }: Session): Tracker {
  const { clock, merge } = host;
  const { opening, returnUrl, template, resume, masteryScore } = surroundings;
  const { tell, ...line } = openConnection();
  const hear = openHearing(tell, () => kept.isOver);
  const statements = openOutbox<Statement>({
    send: senderTo(store),
    clock,
    tell: hear('statements'),
    left: kept.statements,
    changed: (waiting) => keep({ statements: waiting }),
    taken: (one) => {
      const verb = verbOf(one);
      if (FOR_GOOD.has(verb) && !resume.said.includes(verb)) write({ said: [...resume.said, verb] }, 0);
    },
  });
  const document = openResume(store, merge, surroundings.held);
  const documents = openOutbox<string>({
    send: (items) => document.write(items.at(-1) ?? ''),
    throwOut: (items) => document.writeAtOnce(items.at(-1) ?? ''),
    clock,
    tell: hear('resume'),
    changed: (waiting) => keep({ resume: waiting.at(-1) ?? null }),
  });
  onErased(() => {
    statements.drop();
    documents.drop();
  });
  const write = (change: Partial<Resume>, moment: number) =>
    documents.replace(JSON.stringify(Object.assign(resume, change)), moment);
  const isNormal = !opening.isReview;
  const visit: Visit = {
    actor: launch.actor,
    activityId: launch.activityId,
    base: OWN_BASE,
    context: { ...template, registration: launch.registration },
    isCmi5: true,
    masteryScore,
    startedAt: kept.startedAt,
    now: clock.now,
    idOf: (verb) => (FOR_GOOD.has(verb) ? idForGood(launch.registration, launch.activityId, verb) : uuid()),
  };
  const voice = openVoice({
    visit,
    statements,
    isNormal,
    said: resume.said,
  });
  const end = () => {
    keep({ isOver: true });
    return voice.end();
  };
  let isThrown = false;
  /** What can be said of the visit's end at this moment. */
  const ending = (): Connection => {
    const all = new Set([statements.standing(), documents.standing()]);
    if (all.has('lost') || all.has('rejected')) return 'overRefused';
    return all.has('late') ? 'overUnsaved' : 'over';
  };
  if (!kept.hasBegun) voice.begin();
  keep({ hasBegun: true });
  if (kept.resume !== null && isNormal) documents.replace(JSON.stringify(resume), 0);
  return {
    ...line,
    ...voice,
    opening,
    step: (step) => {
      if (step !== null) voice.step(step);
      documents.hurry();
    },
    keep: (state, place) => {
      if (isNormal && !kept.isOver) write({ state, place }, TOGETHER);
    },
    save: () => {
      documents.hurry();
      statements.hurry();
    },
    hide: () => {
      // A request that failed once may still have been sent, whether or not we hear of it.
      if (isThrown) return;
      isThrown = true;
      void documents.throwAll();
      void statements.throwAll(...end());
      tell('overUnsaved');
    },
    leave: async () => {
      const mayLose = ['unsaved', 'refused'].includes(line.connection());
      const isSaved = (await documents.settled(LAST_WAIT)) && (await statements.settled(LAST_WAIT));
      if (!isSaved && !mayLose) {
        tell('unsaved');
        return undefined;
      }
      statements.add(...end());
      const isTold = await statements.settled(LAST_WAIT);
      tell(ending());
      return isTold || mayLose ? returnUrl : undefined;
    },
  };
}

/** Makes one word about the connection out of how it stands with each kind of thing that is sent. */
function openHearing(tell: (connection: Connection) => void, isOver: () => boolean) {
  const standings = new Map<string, DeliveryStanding>();
  return (what: string) => (standing: DeliveryStanding) => {
    const all = new Set(standings.set(what, standing).values());
    if (all.has('lost')) tell(isOver() ? 'overRefused' : 'refused');
    else if (all.has('late')) tell(isOver() ? 'overUnsaved' : 'unsaved');
    else if (all.has('rejected')) tell(isOver() ? 'overRefused' : 'rejected');
    else tell(isOver() ? 'over' : 'kept');
  };
}

/** The token of this launch, which is given out once; `null` where the platform gives none. */
async function fetchToken(ask: Ask, launch: Launch, clock: Clock): Promise<string | null> {
  const reply = await insist(
    () => ask(launch.fetch, { method: 'POST' }, LONGEST_FETCH),
    clock,
    ({ text }) => objectIn(text) !== null,
  );
  const token = objectIn(reply.text)?.['auth-token'];
  if (typeof token !== 'string') return null;
  // Some platforms give the whole header.
  const own = token
    .trim()
    .replace(/^basic\s/iu, '')
    .trim();
  return own === '' ? null : own;
}
