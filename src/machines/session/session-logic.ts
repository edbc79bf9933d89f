import { type ActorRefFrom, fromTransition } from 'xstate';
import { advance } from './advance.ts';
import type { Command, Notice, Session } from './session.ts';

/**
 * The shell, and the only live actor of a lesson: it goes on with the session that it is given. React, storage, the LMS
 * and the trainer attach here.
 */
export const sessionLogic = fromTransition<Session, Command, never, Session, Notice>(
  (session, command, { emit }) => {
    const { next, notices } = advance(session, command);
    for (const notice of notices) emit(notice);
    return next;
  },
  ({ input }) => input,
);

export type SessionActor = ActorRefFrom<typeof sessionLogic>;
