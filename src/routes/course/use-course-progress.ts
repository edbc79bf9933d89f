import { useMemo, useState, useSyncExternalStore } from 'react';

import { hasJournal, runningJournal } from '../../delivery/storage/journals.ts';
import { dayOf, readRecord } from '../../delivery/storage/record.ts';
import { useStore } from '../../delivery/storage/store-context.ts';
import type { Store } from '../../delivery/storage/store.ts';
import { EMPTY_RECORD } from '../../machines/session/record.ts';
import { COURSE } from '../../steps/course.ts';
import { type CourseProgress, type KeptCourse, type Welcome, welcomeOf, courseProgressOf } from './course-progress.ts';
import { useCourse } from './use-course.ts';
import { sorted } from '../../machines/lists.ts';

const NOTHING = JSON.stringify({ record: EMPTY_RECORD, begun: [] } satisfies KeptCourse);

/** As text, which stays equal while nothing of it changes. */
function keptIn(store: Store): string {
  const running = runningJournal(store)?.lesson;
  const begun = sorted(
    COURSE.map(({ id }) => id).filter((id) => hasJournal(store, id)),
    (one, other) => Number(other === running) - Number(one === running),
  );
  return JSON.stringify({ record: readRecord(store), begun } satisfies KeptCourse);
}

/** A prerendered page knows of nothing. */
function useKept(): KeptCourse {
  const store = useStore();
  const text = useSyncExternalStore(
    store.subscribe,
    () => keptIn(store),
    () => NOTHING,
  );
  return useMemo(() => JSON.parse(text) as KeptCourse, [text]);
}

/** How far somebody is in the lessons that are on offer. */
export function useCourseProgress(): CourseProgress {
  const [course, kept] = [useCourse(), useKept()];
  return useMemo(() => courseProgressOf(course, kept), [course, kept]);
}

/** What somebody who comes back is met with; `null` on a first visit. */
export function useWelcome(): Welcome | null {
  const [today] = useState(() => dayOf(new Date()));
  return welcomeOf(useCourse(), useKept(), today);
}
