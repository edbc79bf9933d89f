import { useState } from 'react';
import type { Elements } from '../../locales/contents.ts';
import type { RepeatedFeedback } from '../../machines/lesson/lesson.machine.ts';
import type { Announcement } from '../../machines/lesson/step.ts';
import { isOver, policyOf, type Session, stepOf } from '../../machines/session/session.ts';
import { Extra } from '../boundary.tsx';
import { LeftOut } from '../left-out.tsx';
import { useAnswers } from '../use-answers.ts';
import { useSession } from '../session-context.tsx';
import { AnnouncementCard } from './announcement.tsx';
import { CoachCard, type CardProps } from './card.tsx';
import { Cursor } from './cursor.tsx';
import { layoutIn } from './layout.ts';
import { useHomeFocus } from './use-home-focus.ts';
import { CoachVoice, StageVoice } from './voices.tsx';

export interface CoachProps extends CardProps {
  /** What takes the stage's place when all is done. */
  end: Elements;
}

const announcedIn = (session: Session): Announcement | null =>
  session.coach.matches('announcing') ? (stepOf(session).announces ?? null) : null;

/** One word for what is on now. */
const phaseIn = ({ coach }: Session): string => {
  const { step, feedback } = coach.context;
  return `${step} ${coach.value} ${feedback?.kind} ${feedback?.says} ${feedback?.times}`;
};

const isLed = (session: Session): boolean => policyOf(session).gate === 'pacer only' && !isOver(session);

const feedbackIn = ({ coach }: Session): RepeatedFeedback | null => coach.context.feedback;

/** The grid of a lesson, with task, hints and feedback of the session around it. Its children are the stage, which rests while something covers it. */
export function Coach({ children, timer, aside, end }: CoachProps & { children: Elements }) {
  const answers = useAnswers();
  const isFinished = useSession(isOver);
  const announced = useSession(announcedIn);
  const feedback = useSession(feedbackIn);
  const [wasRead, setWasRead] = useState<RepeatedFeedback | null>(null);
  const isRead = feedback !== null && feedback === wasRead;
  const layout = useSession((session) => layoutIn(session, isRead));
  useHomeFocus(`${useSession(phaseIn)} ${isRead}`, useSession(isLed));
  return (
    <div data-lesson data-layout={layout} className="lesson-grid">
      {isFinished || announced !== null ? null : (
        <CoachCard timer={timer} aside={aside} isRead={isRead} read={() => setWasRead(feedback)} />
      )}
      <div className="contents" inert={isFinished || announced !== null}>
        {children}
      </div>
      {announced === null ? null : <AnnouncementCard {...announced} />}
      {isFinished ? (
        <Extra
          instead={
            <div className="coach-cover grid place-items-center bg-paper px-4">
              <LeftOut />
            </div>
          }
        >
          {end}
        </Extra>
      ) : null}
      {answers ? <Cursor /> : null}
      <StageVoice />
      <CoachVoice />
    </div>
  );
}
