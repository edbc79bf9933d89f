import type { Notice, Session } from '../machines/session/session.ts';
import type { SessionActor } from '../machines/session/session-logic.ts';

/** What happened in a lesson, and the session as it is since then. */
export interface News {
  readonly notice: Notice | { readonly type: 'lesson.opened' };
  readonly session: Session;
}

/** Where sessions tell what is worth telling, and where whoever reports it to somebody listens: a host page, an LMS. */
export interface Outside {
  tell: (news: News) => void;
  /** Returns what stops it. */
  listen: (listener: (news: News) => void) => () => void;
}

export function openOutside(): Outside {
  const listeners = new Set<(news: News) => void>();
  return {
    tell: (news) => {
      for (const listener of listeners) listener(news);
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Tells whatever a running session tells, each notice once its session is the present one. Returns what stops it. */
export function tellOf(actor: SessionActor, outside: Outside): () => void {
  // A notice is emitted while its session is still being made.
  const waiting: Notice[] = [];
  const tell = (notice: News['notice']) => outside.tell({ notice, session: actor.getSnapshot().context });
  const notices = actor.on('*', (notice) => waiting.push(notice));
  const changes = actor.subscribe(() => waiting.splice(0).forEach(tell));
  tell({ type: 'lesson.opened' });
  return () => {
    notices.unsubscribe();
    changes.unsubscribe();
  };
}
