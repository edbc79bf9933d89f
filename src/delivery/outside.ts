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
  /** Tells that a lesson was opened, until what it returns is called. */
  open: (session: () => Session) => () => void;
  /** Whoever listens late hears first what the lesson that is open has told. Returns what stops it. */
  listen: (listener: (news: News) => void) => () => void;
  /** The learner is done here, and has said so. */
  leave: () => void;
  /** Returns what stops it. */
  onLeave: (listener: () => void) => () => void;
}

export function openOutside(): Outside {
  const listeners = new Set<(news: News) => void>();
  const opened = new Set<() => Session>();
  const leavers = new Set<() => void>();
  let told: readonly News[] = [];
  const newsOf = (session: () => Session): News => ({ notice: { type: 'lesson.opened' }, session: session() });
  const outside: Outside = {
    tell: (news) => {
      told = [...told, news];
      for (const listener of listeners) listener(news);
    },
    open: (session) => {
      opened.add(session);
      for (const listener of listeners) listener(newsOf(session));
      return () => {
        opened.delete(session);
        if (opened.size === 0) told = [];
      };
    },
    listen: (listener) => {
      listeners.add(listener);
      for (const session of opened) listener(newsOf(session));
      told.forEach(listener);
      return () => listeners.delete(listener);
    },
    leave: () => {
      for (const listener of leavers) listener();
    },
    onLeave: (listener) => {
      leavers.add(listener);
      return () => leavers.delete(listener);
    },
  };
  return outside;
}

/** Tells whatever a running session tells, each notice once its session is the present one. Returns what stops it. */
export function tellOf(actor: SessionActor, outside: Outside): () => void {
  // A notice is emitted while its session is still being made.
  const waiting: Notice[] = [];
  const now = () => actor.getSnapshot().context;
  const notices = actor.on('*', (notice) => waiting.push(notice));
  const changes = actor.subscribe(() => {
    for (const notice of waiting.splice(0)) outside.tell({ notice, session: now() });
  });
  const close = outside.open(now);
  return () => {
    close();
    notices.unsubscribe();
    changes.unsubscribe();
  };
}
