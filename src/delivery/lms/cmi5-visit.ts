import { objectIn } from '../storage/json.ts';
import type { Store } from '../storage/store.ts';
import type { Statement } from './statements.ts';
import { isStatement } from './waiting-reports.ts';
import { VISITS } from '../storage/names.ts';

/** What is known of a visit beyond a reload: its token can be fetched only once. */
export interface KeptVisit {
  token: string;
  startedAt: number;
  /** Whether its first word was said. */
  hasBegun: boolean;
  isOver: boolean;
  /** What waits. */
  statements: readonly Statement[];
  resume: string | null;
}

export type VisitStore = Pick<Store, 'read' | 'write' | 'subscribe'>;

export const nameOfVisit = (fetchUrl: string): string => VISITS + fetchUrl;

/** `null` where nothing was kept that helps. */
export function readKept(shelf: VisitStore, name: string): KeptVisit | null {
  const found = objectIn(shelf.read(name));
  if (found === null || typeof found['token'] !== 'string' || typeof found['startedAt'] !== 'number') return null;
  const { token, startedAt, statements, resume } = found;
  return {
    token,
    startedAt,
    hasBegun: found['hasBegun'] !== false,
    isOver: found['isOver'] === true,
    statements: Array.isArray(statements) ? statements.filter(isStatement) : [],
    resume: typeof resume === 'string' ? resume : null,
  };
}

/** Keeps it for as long as the tab lives. */
export function openKept(shelf: VisitStore, name: string, kept: KeptVisit) {
  let isErased = false;
  const keep = (change: Partial<KeptVisit> = {}) => {
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
  return { keep, onErased };
}
