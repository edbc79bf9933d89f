import { useEffect, useRef, useState } from 'react';

import { writeJournal } from '../../delivery/storage/journals.ts';
import { useStore } from '../../delivery/storage/store-context.ts';
import { type LinkArrival, takeOver } from './arrival.ts';
import type { JudgedLesson } from './judge.ts';

/** Of two open lessons, the one that goes on. */
export type Choice = 'came' | 'here';

interface Taking {
  take: () => void;
  /** As if the link had never been opened. */
  takeBack: () => void;
  chosen: Choice | null;
  choose: (one: Choice) => void;
  /** The open lesson that goes on here; `null` where there is none, or while that is asked. */
  onward: JudgedLesson | null;
}

/** Takes over what came as soon as it is shown, and back again on request. */
export function useTaking(arrival: LinkArrival, setTaken: (isTaken: boolean) => void): Taking {
  const { open, rival } = arrival;
  const store = useStore();
  const undo = useRef<(() => void) | null>(null);
  const [chosen, setChosen] = useState<Choice | null>(null);
  useEffect(() => {
    if (undo.current === null) undo.current = takeOver(arrival, store);
  }, [arrival, store]);
  const lessons = { came: open, here: rival };
  return {
    chosen,
    onward: rival === null ? open : chosen && lessons[chosen],
    take: () => {
      undo.current = takeOver(arrival, store);
      setTaken(true);
    },
    takeBack: () => {
      undo.current?.();
      setTaken(false);
      setChosen(null);
    },
    choose: (one) => {
      const lesson = lessons[one];
      if (lesson !== null) writeJournal(store, lesson.save);
      setChosen(one);
    },
  };
}
