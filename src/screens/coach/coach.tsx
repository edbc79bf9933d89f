import type { ReactNode } from 'react';
import type { Mode } from '../../machines/lesson/policy.ts';
import { policyOf, type Session } from '../../machines/session/session.ts';
import { useCursor, useSession } from '../session-context.tsx';
import { Acts } from './acts.tsx';
import { Cursor } from './cursor.tsx';
import { EndPanel } from './end-panel.tsx';
import { actOf, speechOf } from './speech.ts';
import { Task } from './task.tsx';
import { useHomeFocus } from './use-home-focus.ts';
import { CoachVoice, StageVoice } from './voices.tsx';
import { Words } from './words.tsx';

/** What the coach asks of the page around it. Each is told after the session has moved. */
export interface CoachProps {
  /** Another mode was chosen: the page may put it into its address. */
  onMode?: ((mode: Mode) => void) | undefined;
  /** A step was chosen from the list. */
  onStep?: ((step: string) => void) | undefined;
  /** The learner wants to go from this lesson back to the course. */
  onLeave?: (() => void) | undefined;
  /** Where to go after this lesson, shown at its end. */
  nextLinks?: ReactNode;
}

const whole = (session: Session) => session;

/** Task, hints and feedback of the session around it. Its children are the stage, which rests when all is done. */
export function Coach({ children, onMode, onStep, onLeave, nextLinks }: CoachProps & { children: ReactNode }) {
  const session = useSession(whole);
  const speech = speechOf(session, useCursor(actOf));
  const { coach } = session;
  const isOver = coach.matches('finished') || coach.matches('givenUp');
  useHomeFocus(`${coach.context.step} ${JSON.stringify(coach.value)}`, policyOf(session).gate === 'pacer only' && !isOver);
  return (
    <>
      <Words speech={speech} />
      <div className="contents" inert={isOver}>
        {children}
      </div>
      {isOver ? <EndPanel onMode={onMode} onLeave={onLeave} nextLinks={nextLinks} /> : null}
      <Task onMode={onMode} onStep={onStep} />
      {isOver ? null : <Acts onMode={onMode} />}
      <Cursor />
      <StageVoice />
      <CoachVoice speech={speech} />
    </>
  );
}
