import type { ReactNode } from 'react';
import { isOver, policyOf, type Session, stepOf } from '../../machines/session/session.ts';
import { useCursor, useSession } from '../session-context.tsx';
import { Acts } from './acts.tsx';
import { Announcement } from './announcement.tsx';
import { Cursor } from './cursor.tsx';
import { actOf, speechOf } from './speech.ts';
import { Task } from './task.tsx';
import { useHomeFocus } from './use-home-focus.ts';
import { CoachVoice, StageVoice } from './voices.tsx';
import { Words } from './words.tsx';

export interface CoachProps {
  /** What may be chosen beside the mode. */
  choices?: ReactNode;
  /** Stands below the task. */
  timer?: ReactNode;
  /** Said below what the coach says about a wrong idea. */
  aside?: ReactNode;
  /** What takes the stage's place when all is done. */
  end: ReactNode;
}

const whole = (session: Session) => session;

/** Task, hints and feedback of the session around it. Its children are the stage, which rests while something covers it. */
export function Coach({ children, choices, timer, aside, end }: CoachProps & { children: ReactNode }) {
  const session = useSession(whole);
  const speech = speechOf(session, useCursor(actOf));
  const { coach } = session;
  const isFinished = isOver(session);
  const announces = coach.matches('announcing') ? stepOf(session).announces : undefined;
  const isSlip = speech?.tone === 'feedback' && (coach.context.feedback?.belief ?? null) !== null;
  useHomeFocus(
    `${coach.context.step} ${coach.value} ${coach.context.feedback === null}`,
    policyOf(session).gate === 'pacer only' && !isFinished,
  );
  return (
    <>
      {announces === undefined ? <Words speech={speech} aside={isSlip ? aside : null} /> : null}
      <div className="contents" inert={isFinished || announces !== undefined}>
        {children}
      </div>
      {announces === undefined ? null : <Announcement {...announces} />}
      {isFinished ? end : null}
      <Task choices={choices} timer={isFinished ? null : timer} />
      {isFinished ? null : <Acts />}
      <Cursor />
      <StageVoice />
      <CoachVoice speech={speech} />
    </>
  );
}
