import { isAsking, isOver, policyOf, type Session, stepOf } from '../../machines/session/session.ts';
import { Extra } from '../boundary.tsx';
import { LATE, useAlong } from '../late.ts';
import { lazily } from '../lazily.ts';
import { LeftOut } from '../left-out.tsx';
import { useSession } from '../session-context.tsx';
import { isSorting } from '../sorting.ts';
import type { LookStep } from '../../machines/lesson/step.ts';
import { Stage } from '../stage/stage.tsx';
import { Coach, type CoachProps } from './coach.tsx';

/** The few forms that the page has: the stage beside its card, a question that is the stage, or what takes the place of both. */
type Layout = 'task' | 'question' | 'sorting' | 'futures' | 'told' | 'end';

function layoutIn(session: Session): Layout {
  if (isOver(session)) return 'end';
  if (session.coach.matches('announcing')) return 'told';
  const step = stepOf(session);
  if (step.kind !== 'look') return 'task';
  if (step.futures !== undefined) return 'futures';
  if (isSorting(step)) return 'sorting';
  const isAnswered = session.coach.context.feedback !== null || policyOf(session).gate === 'pacer only';
  return isAsking(session) && !isAnswered ? 'question' : 'task';
}

function sortingIn(session: Session): LookStep | null {
  const step = stepOf(session);
  return step.kind === 'look' && isSorting(step) ? step : null;
}

const SortingBoard = lazily(LATE.sorting);

/** The devices, or what is to be sorted, where that is the question. */
function StageOrBoard() {
  const sorting = useSession(sortingIn);
  useAlong(sorting === null ? null : 'sorting');
  if (sorting === null) return <Stage />;
  const room = 'stage-wide grid place-items-center';
  return (
    <Extra
      key={sorting.id}
      until={<div data-stage className={room} />}
      instead={
        <div data-stage className={room}>
          <LeftOut />
        </div>
      }
    >
      <SortingBoard step={sorting} />
    </Extra>
  );
}

/**
 * A whole lesson: stage and coach of the session around it. It fills a flex column, and has a height of its own when
 * embedded.
 */
export const LessonView = (props: CoachProps) => (
  <div className="lesson-room">
    <div data-lesson data-layout={useSession(layoutIn)} className="lesson-grid">
      <Coach {...props}>
        <StageOrBoard />
      </Coach>
    </div>
  </div>
);
