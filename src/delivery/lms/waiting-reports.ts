import { sorted } from '../../machines/lists.ts';
import type { Store } from '../store.ts';
import { markOf } from './learner.ts';
import type { Statement } from './statements.ts';

const REPORTS = 'reports:';

/** What is known of visits in a platform of cmi5: the key to it, and the reports that wait. */
export const VISITS = 'cmi5:';

const listed = (store: Store, prefix: string) => store.names().filter((name) => name.startsWith(prefix));

/** How many reports wait on this device, whoever they are about. */
export const countReports = (store: Store): number =>
  [...listed(store, REPORTS), ...listed(store, VISITS)].reduce((sum, name) => sum + readReports(store, name).length, 0);

function readReports(store: Store, name: string): readonly Statement[] {
  try {
    const found = JSON.parse(store.read(name) ?? '[]') as unknown;
    const reports = name.startsWith(VISITS) ? (found as { statements: unknown }).statements : found;
    return Array.isArray(reports) ? reports.filter(isStatement) : [];
  } catch {
    return [];
  }
}

const isStatement = (found: unknown): found is Statement =>
  typeof found === 'object' && found !== null && 'actor' in found && 'timestamp' in found;

/**
 * Where the reports of one visit outlive its page. Each visit has a place of its own, since the course may stand on a page
 * twice; the next one of the same learner takes over whatever was left in any of them.
 */
export function openShelf(store: Store, name: string) {
  const own = REPORTS + name;
  let isHolding = false;
  return {
    takeOver: (mark: string): readonly Statement[] => {
      const all = listed(store, REPORTS).flatMap((entry) => {
        const reports = readReports(store, entry);
        const others = reports.filter(({ actor }) => markOf(actor) !== mark);
        put(store, entry, others);
        return reports.filter((report) => !others.includes(report));
      });
      return sorted(all, (one, other) => (one.timestamp < other.timestamp ? -1 : 1));
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

function put(store: Store, name: string, reports: readonly Statement[]): void {
  if (reports.length > 0) store.write(name, JSON.stringify(reports));
  else if (store.read(name) !== null) store.remove(name);
}

/** The learner that the progress on this device belongs to, and what was said of them for good. */
const LEARNER = 'learner';

interface Known {
  readonly mark: string;
  readonly said: readonly string[];
}

/** `null` where no page has ever named one. */
export function learnerKept(store: Store): Known | null {
  try {
    const { mark, said } = JSON.parse(store.read(LEARNER) ?? '') as Partial<Known>;
    return typeof mark === 'string' && Array.isArray(said) ? { mark, said } : null;
  } catch {
    return null;
  }
}

export const keepLearner = (store: Store, known: Known): void => store.write(LEARNER, JSON.stringify(known));

export const forgetLearner = (store: Store): void => store.remove(LEARNER);

/** Nothing that somebody else did or chose here is the next learner's; what is still to be told of them stays. */
export function forgetOthers(store: Store): void {
  for (const name of store.names()) if (!name.startsWith(REPORTS)) store.remove(name);
}
