import { sorted } from '../../machines/lists.ts';
import { isObject, listIn, objectIn } from '../storage/json.ts';
import { LEARNER, REPORTS, VISITS } from '../storage/names.ts';
import type { Store } from '../storage/store.ts';
import { markOf } from './learner.ts';
import type { Statement } from './statements.ts';

const listed = (store: Store, prefix: string) => store.names().filter((name) => name.startsWith(prefix));

/** How many reports wait on this device, about all learners. */
export const countReports = (store: Store): number =>
  [...listed(store, REPORTS), ...listed(store, VISITS)].reduce((sum, name) => sum + readReports(store, name).length, 0);

/** Whatever is in a list, each entry to be judged by itself. */
function readList(store: Store, name: string): readonly unknown[] {
  const text = store.read(name);
  if (!name.startsWith(VISITS)) return listIn(text) ?? [];
  const waiting = objectIn(text)?.['statements'];
  return Array.isArray(waiting) ? waiting : [];
}

const readReports = (store: Store, name: string): readonly Statement[] => readList(store, name).filter(isStatement);

export const isStatement = (found: unknown): found is Statement =>
  isObject(found) &&
  typeof found['id'] === 'string' &&
  isObject(found['actor']) &&
  isObject(found['verb']) &&
  isObject(found['verb']['display']) &&
  typeof found['timestamp'] === 'string';

/**
 * Where the reports of one visit outlive its page. Each visit has a place of its own, since the course may stand on a page
 * twice; the next one of the same learner takes over whatever was left in any of them.
 */
export function openWaitingReports(store: Store, name: string) {
  const own = REPORTS + name;
  let isHolding = false;
  return {
    takeOver: (mark: string): readonly Statement[] => {
      const left = listed(store, REPORTS).flatMap((entry) => {
        const all = readList(store, entry);
        const theirs = all.filter((one): one is Statement => isStatement(one) && markOf(one.actor) === mark);
        // What is somebody else's, or can't be read, stays as it is.
        if (theirs.length > 0)
          put(
            store,
            entry,
            all.filter((one) => !theirs.includes(one as Statement)),
          );
        return theirs;
      });
      return sorted(left, (one, other) => (one.timestamp < other.timestamp ? -1 : 1));
    },
    write: (waiting: readonly Statement[]) => {
      isHolding = waiting.length > 0;
      put(store, own, waiting);
    },
    /** Told when somebody has erased what waits here. Returns what stops it. */
    onErased: (erased: () => void) =>
      store.subscribe(() => {
        if (!isHolding || store.read(own) !== null) return;
        isHolding = false;
        erased();
      }),
  };
}

function put(store: Store, name: string, reports: readonly unknown[]): void {
  if (reports.length > 0) store.write(name, JSON.stringify(reports));
  else if (store.read(name) !== null) store.remove(name);
}

interface Known {
  readonly mark: string;
  readonly said: readonly string[];
}

/** `null` where no page has ever named one; somebody unknown where it can't be read who that was. */
export function learnerKept(store: Store): Known | null {
  const text = store.read(LEARNER);
  if (text === null) return null;
  const { mark, said } = objectIn(text) ?? {};
  return {
    mark: typeof mark === 'string' ? mark : '',
    said: Array.isArray(said) ? said.filter((verb) => typeof verb === 'string') : [],
  };
}

export const keepLearner = (store: Store, known: Known): void => store.write(LEARNER, JSON.stringify(known));

export const forgetLearner = (store: Store): void => store.remove(LEARNER);

/** Nothing that somebody else did or chose here is the next learner's; what is still to be told of them stays. */
export function forgetOthers(store: Store): void {
  for (const name of store.names()) if (!name.startsWith(REPORTS)) store.remove(name);
}
