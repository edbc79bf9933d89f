import { type ActorRefFrom, fromTransition } from 'xstate';
import { advance } from './advance.ts';
import { type Command, type Notice, openSession, type Session, type SessionInput } from './session.ts';

export type ShellEvent = Command | { type: 'replace'; session: Session };

/** The shell, and the only live actor of a lesson. React, storage, the LMS and the trainer attach here. */
export const sessionLogic = fromTransition<Session, ShellEvent, never, SessionInput, Notice>(
  (session, event, { emit }) => {
    if (event.type === 'replace') return event.session;
    const { next, notices } = advance(session, event);
    for (const notice of notices) emit(notice);
    return next;
  },
  ({ input }) => openSession(input),
);

export type SessionActor = ActorRefFrom<typeof sessionLogic>;
