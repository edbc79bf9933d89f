import { startTransition, useEffect, useReducer, useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';

import { useConfig } from '../../delivery/config/company.ts';
import { writeJournal } from '../../delivery/storage/journals.ts';
import type { Store } from '../../delivery/storage/store.ts';
import type { LessonId } from '../../locales/text.ts';
import { atLesson, everywhereOf, readAddress, writeAddress } from '../address/address.ts';
import { INVENTORY, inventoryOf } from '../address/inventory.ts';
import type { Arrival } from './arrive.ts';

/** What the platform's answer means to somebody who had begun without it. */
export interface ArrivalNews {
  readonly says: 'unreadable' | 'arrived' | 'furtherHere' | 'furtherThere' | null;
  /** Goes on with the open lesson that stands back; `null` where there is none. */
  readonly change: (() => void) | null;
  readonly close: () => void;
}

interface Options {
  readonly store: Store;
  /** What was known before the first drawing. */
  readonly early: Arrival | null;
  /** Resolves to `null` where the learner has left before. */
  readonly arriving: Promise<Arrival | null>;
}

const saysOf = ({ isUnreadable, goesOn }: Arrival, isEarly: boolean): ArrivalNews['says'] => {
  if (isUnreadable) return 'unreadable';
  if (isEarly) return null;
  return goesOn === null ? 'arrived' : goesOn === 'here' ? 'furtherHere' : 'furtherThere';
};

/** Goes on where the learner is further, once the platform has answered. `run` counts the beginnings that follow from it. */
export function useArrival({ store, early, arriving }: Options): ArrivalNews & { readonly run: number } {
  const navigate = useNavigate();
  const { address } = readAddress(useLocation(), inventoryOf(useConfig()));
  const [run, countRun] = useReducer((count: number) => count + 1, 0);
  const [told, tell] = useState({ arrival: early, says: early && saysOf(early, true) });
  const go = (url: string) => {
    void navigate(url, { replace: true });
    countRun();
  };
  const latest = useRef({ address, go });
  useEffect(() => {
    latest.current = { address, go };
  });
  useEffect(() => {
    let isOver = false;
    const look = async () => {
      const found = early === null ? await arriving : null;
      if (isOver || found === null) return;
      const { address: here, go: goNow } = latest.current;
      const isAtBeginning = here.page === 'home' || here.page === 'lesson';
      startTransition(() => {
        tell({ arrival: found, says: saysOf(found, false) });
        if (found.goesOn === 'there' || (!found.hasBegun && isAtBeginning)) goNow(found.begin);
      });
    };
    void look();
    return () => {
      isOver = true;
    };
  }, [early, arriving]);
  const { arrival, says } = told;
  const other = says === 'furtherHere' || says === 'furtherThere' ? (arrival?.other ?? null) : null;
  const close = () => tell({ arrival, says: null });
  const change = () => {
    if (other === null) return;
    writeJournal(store, other);
    startTransition(() => {
      close();
      go(writeAddress({ ...everywhereOf(address), ...atLesson(other.lesson as LessonId) }, INVENTORY.source));
    });
  };
  return { run, says, change: other === null ? null : change, close };
}
