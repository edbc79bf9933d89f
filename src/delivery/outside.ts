import { openListeners } from '../machines/listeners.ts';
import type { CourseRecord } from '../machines/session/record.ts';
import type { Notice, Session } from '../machines/session/session.ts';
import type { CourseState } from './course-state.ts';
import { readCourse } from './read-course.ts';
import type { Store } from './storage/store.ts';

/** What happened in a lesson, the session as it is since then, and the record as it is kept since then. */
export interface News {
  readonly notice: Notice | { readonly type: 'lesson.opened' };
  readonly session: Session;
  readonly record: CourseRecord;
}

type Told = Omit<News, 'record'>;

/**
 * The one way to listeners beyond this device: a host page, a learning platform, a record store. What happens is kept
 * first, and then told once, with what was just kept.
 */
export interface Outside {
  /** Keeps what a session has come to, then tells it, and what is worth telling of it. */
  tell: (session: Session, notices: readonly Notice[], keep?: () => CourseState) => void;
  /** Tells that a lesson was opened, until what it returns is called. */
  open: (session: () => Session) => () => void;
  /** Late listeners first get the earlier notices of the open lesson. Returns a function that stops listening. */
  listen: (listener: (news: News) => void) => () => void;
  /** Called for everything that is kept of the course from now on, by a lesson, another page of ours or another tab. */
  onKept: (listener: (course: CourseState) => void) => () => void;
  /** The learner is done here, and has said so. */
  leave: () => void;
  /** Returns what stops it. */
  onLeave: (listener: () => void) => () => void;
}

export function openOutside(store: Store): Outside {
  const courseNow = () => readCourse(store);
  let isKeeping = false;
  const kept = openListeners<CourseState>(() =>
    store.subscribe(() => {
      if (!isKeeping) kept.tell(courseNow());
    }),
  );
  const news = openListeners<News>();
  const leaving = openListeners();
  const opened = new Set<() => Session>();
  let told: readonly Told[] = [];
  const openedNow = (session: () => Session): Told => ({ notice: { type: 'lesson.opened' }, session: session() });
  return {
    tell: (session, notices, keep = courseNow) => {
      isKeeping = true;
      let course: CourseState;
      try {
        course = keep();
      } finally {
        isKeeping = false;
      }
      kept.tell(course);
      const now = notices.map((notice) => ({ notice, session }));
      told = [...told, ...now];
      for (const one of now) news.tell({ ...one, record: course.record });
    },
    open: (session) => {
      opened.add(session);
      news.tell({ ...openedNow(session), record: courseNow().record });
      return () => {
        opened.delete(session);
        if (opened.size === 0) told = [];
      };
    },
    listen: (listener) => {
      const stop = news.add(listener);
      const { record } = courseNow();
      for (const one of [...[...opened].map(openedNow), ...told]) listener({ ...one, record });
      return stop;
    },
    onKept: kept.add,
    leave: leaving.tell,
    onLeave: leaving.add,
  };
}
