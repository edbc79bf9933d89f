import { readRecord } from '../../../delivery/storage/record.ts';
import { openStore, type Store } from '../../../delivery/storage/store.ts';
import { runningJournal } from '../../../delivery/storage/journals.ts';
import { KINDS, TIMES } from '../../../delivery/lms/doubles/beasts.ts';
import type { LrsFault } from '../../../delivery/lms/doubles/fake-lrs.ts';
import { type CourseRecord, EMPTY_RECORD } from '../../../machines/session/record.ts';
import { type Cmi5World, openCmi5World, stepNumber, type Tab } from './cmi5-course.ts';

/** One way in which a platform of cmi5 or its record store misbehaves. */
export interface Beast {
  readonly name: string;
  readonly fault: LrsFault;
  /** From the launch on, or only once the course is open. */
  readonly isLate: boolean;
}

const PLACES: readonly (readonly [name: string, where: Pick<LrsFault, 'path' | 'method'>])[] = [
  ['everywhere', { path: /./u }],
  ['at its key', { path: /fetch/u }],
  ['at statements', { path: /statements/u, method: 'POST' }],
  ['where statements are looked for', { path: /statements/u, method: 'GET' }],
  ['at the state', { path: /stateId=resume/u }],
  ['where the state is written', { path: /stateId=resume/u, method: 'PUT' }],
  ['at what it says of the launch', { path: /LaunchData/u }],
  ['at preferences', { path: /profile/u }],
];

/** A store that lies by the letter of the specification, about the state or what it shows, can be seen through by nobody. */
const isPerjury = ({ path, method, kind }: LrsFault): boolean => {
  const isOfState = path.test('activities/state?stateId=resume');
  const hidesState = typeof kind === 'object' && 'after' in kind && method !== 'PUT';
  if (method === 'GET' && kind === 404) return true;
  return isOfState && (kind === 204 || kind === 404 || hidesState);
};

export const BEASTS: readonly Beast[] = KINDS.flatMap(([what, kind]) =>
  PLACES.flatMap(([where, place]) =>
    TIMES.flatMap(([often, times]) =>
      [false, true].map((isLate) => ({
        name: `${what} ${where}, ${often}, ${isLate ? 'once it is open' : 'from the launch on'}`,
        fault: { ...place, kind, times },
        isLate,
      })),
    ),
  ),
).filter(({ fault }) => !isPerjury(fault));

const LONG = 400_000;

interface Play extends Cmi5World {
  /** Opens another tab, once the platform has given out another launch. `isCalm`: before the beast is there. */
  launch: (isCalm?: boolean) => Promise<Tab>;
  /** Lets the beast loose, if it is not yet. */
  free: () => void;
  /** Holds what the screen says against what the platform has, when all has come to rest. */
  judge: (tab: Tab) => Promise<void>;
}

/**
 * What is said for good is said again where it is not known to have arrived, under the same id; and what was refused is
 * tried again later.
 */
const EXPECTED = /another statement has the id|timestamp is before/u;

/** What learners do. */
export const SCENARIOS: Readonly<Record<string, (play: Play) => Promise<void>>> = {
  'passes at once': async ({ launch, pass, judge }) => {
    const tab = await launch();
    tab.reaches(2);
    await pass(5000);
    tab.does();
    tab.tries(1);
    await judge(tab);
    await tab.leaves();
    await judge(tab);
  },
  'fails, and passes in a later visit': async ({ launch, judge }) => {
    const first = await launch();
    first.does();
    first.tries(0.5);
    await judge(first);
    await first.leaves();
    await judge(first);
    first.dies();
    const second = await launch();
    second.tries(1);
    await judge(second);
    second.tries(0);
    await second.leaves();
    await judge(second);
  },
  'leaves in a lesson, and goes on': async ({ launch, judge }) => {
    const first = await launch();
    first.reaches(3);
    await judge(first);
    await first.hides();
    const second = await launch();
    await judge(second);
    second.does();
    await second.leaves();
    await judge(second);
  },
  'is cut off, and comes back': async ({ launch, judge, pass }) => {
    const first = await launch();
    first.does();
    await judge(first);
    first.reaches(4);
    await pass(1000);
    first.dies();
    const second = await launch();
    await judge(second);
    second.tries(1);
    await judge(second);
  },
  'goes offline for a while': async ({ lrs, launch, judge }) => {
    const tab = await launch();
    const offline: LrsFault = { path: /./u, kind: 'cut', times: 1000 };
    lrs.faults.unshift(offline);
    tab.does();
    tab.tries(1);
    await judge(tab);
    offline.times = 0;
    tab.tracker.save();
    await judge(tab);
    await tab.leaves();
    await judge(tab);
  },
  'loads the page again at its end': async ({ open, launch, judge }) => {
    const tab = await launch();
    tab.does();
    tab.tries(1);
    await tab.hides();
    const again = open(tab.shelf);
    again.store.write('record', tab.store.read('record') ?? '');
    await judge(again);
  },
  'duplicates the window': async ({ open, launch, judge }) => {
    const tab = await launch();
    tab.does();
    const copy = openStore(null);
    for (const name of tab.shelf.names()) copy.write(name, tab.shelf.read(name) ?? '');
    const twin = open(copy, false);
    await judge(tab);
    twin.tries(1);
    await judge(twin);
    await twin.leaves();
    tab.tries(0.5);
    await judge(tab);
    await tab.leaves();
    await judge(tab);
  },
  'comes back to what was kept': async ({ launch, judge, pass }) => {
    const first = await launch(true);
    first.does();
    first.tries(0.5);
    first.reaches(4);
    await pass(5000);
    await first.hides();
    const second = await launch();
    await judge(second);
    second.reaches(1);
    await pass(10_000);
    second.tries(1);
    await judge(second);
    await second.leaves();
    await judge(second);
    second.dies();
    const third = await launch();
    await judge(third);
  },
  'opens it twice, and goes on in both': async ({ launch, pass, judge }) => {
    const first = await launch(true);
    const second = await launch();
    second.does();
    await judge(second);
    first.reaches(2);
    await pass(60_000);
    first.dies();
    second.tries(1);
    await judge(second);
    await second.leaves();
    await judge(second);
  },
  'begins before the platform answers': async ({ open, free, pass, judge }) => {
    free();
    const tab = open();
    tab.reaches(1);
    tab.does();
    await pass(2000);
    tab.reaches(2);
    await judge(tab);
    tab.tries(1);
    await tab.leaves();
    await judge(tab);
  },
};

/** Lets a learner meet a beast. Returns what was not as it should be. */
export async function meet(scenario: (play: Play) => Promise<void>, { fault, isLate }: Beast): Promise<string[]> {
  const world = openCmi5World();
  const { lrs, pass, open, written } = world;
  const wrong: string[] = [];
  const beast = { ...fault };
  let isLoose = false;
  const free = () => {
    if (!isLoose) lrs.faults.push(beast);
    isLoose = true;
  };
  let launches = 0;
  const launch = async (isCalm = false) => {
    launches += 1;
    if (launches > 1) lrs.launchAgain();
    if (!isCalm && !isLate) free();
    const tab = open();
    await pass(5000);
    if (!isCalm) free();
    return tab;
  };
  const judge = async (tab: Tab) => {
    await pass(LONG);
    const screen = tab.tracker.connection();
    const missing = missingIn(world, tab.store);
    if (['kept', 'over'].includes(screen) && missing !== null) wrong.push(`it says "${screen}", but ${missing}`);
    if (screen === 'rejected' && missing === null)
      wrong.push('it says that something was not accepted, but all is there');
  };
  await scenario({ ...world, launch, judge, free });
  written.reduce((before, after) => {
    if (isWorse(before, after)) wrong.push(`something better was overwritten: ${JSON.stringify([before, after])}`);
    return after;
  }, EMPTY_RECORD);
  for (const verb of ['completed', 'passed']) {
    if (lrs.verbs().filter((said) => said === verb).length > 1) wrong.push(`"${verb}" was said twice`);
  }
  return [...wrong, ...lrs.problems.filter((problem) => !EXPECTED.test(problem))];
}

/** What of a learner's doings the platform does not have; `null` where it has all. */
function missingIn({ lrs, now }: Cmi5World, store: Store): string | null {
  const own = readRecord(store);
  const isPassed = (own.lessons['prove-it']?.score ?? 0) === 100;
  for (const verb of isPassed ? ['completed', 'passed'] : [])
    if (!lrs.verbs().includes(verb)) return `"${verb}" has not arrived`;
  const there = now();
  if (isWorse(own, there?.record ?? EMPTY_RECORD)) return 'what was done has not arrived';
  const step = runningJournal(store)?.step;
  const isThere = step === undefined || stepNumber(there?.save?.step) >= stepNumber(step);
  return isThere ? null : 'the open lesson has not arrived';
}

const isWorse = (before: CourseRecord, after: CourseRecord): boolean =>
  Object.entries(before.lessons).some(([id, { modes, score }]) => {
    const lesson = after.lessons[id];
    return !modes.every((mode) => lesson?.modes.includes(mode)) || (score ?? -1) > (lesson?.score ?? -1);
  });
