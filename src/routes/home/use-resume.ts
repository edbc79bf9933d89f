import { useEffect, useState, useSyncExternalStore } from 'react';

import { hasJournal, readJournal } from '../../delivery/journals.ts';
import { useStore } from '../../delivery/store-context.ts';
import type { Store } from '../../delivery/store.ts';
import type { LessonId } from '../../locales/text.ts';
import { pathBy } from '../../machines/lesson/path.ts';
import { loadLesson } from '../../steps/load.ts';
import type { Outline } from '../course.ts';
import { useCourse } from '../use-course.ts';

/** How far a kept lesson had come. */
export interface Reached {
  step: number;
  count: number;
}

interface Resume {
  /** The first lesson of the course that was kept. */
  lesson: LessonId | null;
  /** Known a moment later; `null` also where the step can't be told. */
  reached: Reached | null;
}

const firstKept = (store: Store, course: readonly Outline[]): LessonId | null =>
  course.find(({ id }) => hasJournal(store, id))?.id ?? null;

/** Keeps `data-resume` on <html> true to what is kept; the head script has set it before the first paint. */
export function useResume(): Resume {
  const store = useStore();
  const course = useCourse();
  const lesson = useSyncExternalStore(
    store.subscribe,
    () => firstKept(store, course),
    () => null,
  );
  const [reached, setReached] = useState<Reached | null>(null);
  useEffect(() => {
    let isOver = false;
    const look = async () => {
      const kept = firstKept(store, course);
      document.documentElement.toggleAttribute('data-resume', kept !== null);
      const found = kept === null ? null : await reachedIn(kept, readJournal(store, kept));
      if (!isOver) setReached(found);
    };
    void look();
    const stop = store.subscribe(() => void look());
    return () => {
      isOver = true;
      stop();
    };
  }, [store, course]);
  return { lesson, reached };
}

/** The lessons' own code is fetched only for somebody who has been in one. */
async function reachedIn(lesson: LessonId, kept: unknown): Promise<Reached | null> {
  if (typeof kept !== 'object' || kept === null || !('step' in kept)) return null;
  const { steps } = await loadLesson(lesson);
  const position = steps.findIndex(({ id }) => id === kept.step);
  const path = pathBy(steps, position);
  return position === -1 ? null : { step: path.indexOf(position) + 1, count: path.length };
}
