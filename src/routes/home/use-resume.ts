import { useEffect, useState } from 'react';

import { hasJournal, readJournal } from '../../delivery/journals.ts';
import { useStore } from '../../delivery/store-context.ts';

/** How far a kept lesson had come. */
export interface Reached {
  step: number;
  count: number;
}

/** Keeps `data-resume` on <html> true to what is kept; the head script has set it before the first paint. */
export function useResume(lesson: string): Reached | null {
  const store = useStore();
  const [reached, setReached] = useState<Reached | null>(null);
  useEffect(() => {
    let isOver = false;
    const look = async () => {
      document.documentElement.toggleAttribute('data-resume', hasJournal(store, lesson));
      const found = await reachedIn(lesson, readJournal(store, lesson));
      if (!isOver) setReached(found);
    };
    void look();
    const stop = store.subscribe(() => void look());
    return () => {
      isOver = true;
      stop();
    };
  }, [store, lesson]);
  return reached;
}

/** The lessons' own code is fetched only for somebody who has been in one. */
async function reachedIn(lesson: string, kept: unknown): Promise<Reached | null> {
  if (typeof kept !== 'object' || kept === null || !('step' in kept)) return null;
  const { lessonOf } = await import('../../steps/index.ts');
  const steps = lessonOf(lesson)?.steps ?? [];
  const position = steps.findIndex(({ id }) => id === kept.step);
  return position === -1 ? null : { step: position + 1, count: steps.length };
}
