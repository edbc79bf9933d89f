import { useEffect, useState, useSyncExternalStore } from 'react';

import { REACHED } from '../../delivery/chunks.ts';
import { hasJournal, readJournal } from '../../delivery/storage/journals.ts';
import { useStore } from '../../delivery/storage/store-context.ts';
import type { Store } from '../../delivery/storage/store.ts';
import type { LessonId } from '../../locales/text.ts';
import type { Standing } from '../../machines/session/path.ts';
import type { Outline } from '../course/course.ts';
import { useCourse } from '../course/use-course.ts';

interface Resume {
  /** The first lesson of the course that was kept. */
  lesson: LessonId | null;
  /** Known a moment later; `null` also where the step can't be told. */
  reached: Standing | null;
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
  const [reached, setReached] = useState<Standing | null>(null);
  useEffect(() => {
    let isOver = false;
    const look = async () => {
      const kept = firstKept(store, course);
      document.documentElement.toggleAttribute('data-resume', kept !== null);
      const found = kept === null ? null : await (await REACHED.load()).reachedIn(kept, readJournal(store, kept));
      if (!isOver) setReached(found);
    };
    // How far it was is an extra.
    const lookUp = () => void look().catch(() => {});
    lookUp();
    const stop = store.subscribe(lookUp);
    return () => {
      isOver = true;
      stop();
    };
  }, [store, course]);
  return { lesson, reached };
}
