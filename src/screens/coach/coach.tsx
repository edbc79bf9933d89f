import { Fragment } from 'react';
import type { Elements } from '../../locales/contents.ts';
import type { Announcement } from '../../machines/lesson/step.ts';
import { isOver, policyOf, type Session, stepOf } from '../../machines/session/session.ts';
import { useSession } from '../session-context.tsx';
import { Acts } from './acts.tsx';
import { AnnouncementCard } from './announcement.tsx';
import { Cursor } from './cursor.tsx';
import { Task, type TaskProps } from './task.tsx';
import { useHomeFocus } from './use-home-focus.ts';
import { CoachVoice, StageVoice } from './voices.tsx';
import { Words } from './words.tsx';

export interface CoachProps extends TaskProps {
  /** Said below what the coach says about a wrong idea. */
  aside?: Elements;
  /** What takes the stage's place when all is done. */
  end: Elements;
}

const announcedIn = (session: Session): Announcement | null =>
  session.coach.matches('announcing') ? (stepOf(session).announces ?? null) : null;

/** One word for what is on now. */
const phaseIn = ({ coach }: Session): string =>
  `${coach.context.step} ${coach.value} ${coach.context.feedback === null}`;

const isLed = (session: Session): boolean => policyOf(session).gate === 'pacer only' && !isOver(session);

/** Task, hints and feedback of the session around it. Its children are the stage, which rests while something covers it. */
export function Coach({ children, choices, timer, aside, end }: CoachProps & { children: Elements }) {
  const isFinished = useSession(isOver);
  const announced = useSession(announcedIn);
  useHomeFocus(useSession(phaseIn), useSession(isLed));
  const cover = isFinished ? 'end' : announced === null ? 'none' : 'announcement';
  return (
    <Fragment>
      {announced === null ? <Words aside={aside} /> : null}
      <div className="contents" inert={isFinished || announced !== null}>
        {children}
      </div>
      {announced === null ? null : <AnnouncementCard {...announced} />}
      {isFinished ? end : null}
      <Task key={`task ${cover}`} choices={choices} timer={isFinished ? null : timer} />
      {isFinished ? null : <Acts key={`acts ${cover}`} />}
      <Cursor />
      <StageVoice />
      <CoachVoice />
    </Fragment>
  );
}
