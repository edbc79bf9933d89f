import { type Session, stepOf } from '../../machines/session/session.ts';
import { Extra } from '../boundary.tsx';
import { LATE, useAlong } from '../late.ts';
import { lazily } from '../lazily.ts';
import { LeftOut } from '../left-out.tsx';
import { useSession } from '../session-context.tsx';
import { isSorting } from '../sorting.ts';
import type { LookStep } from '../../machines/lesson/step.ts';
import { Stage } from '../stage/stage.tsx';
import { Coach, type CoachProps } from './coach.tsx';

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
    <Coach {...props}>
      <StageOrBoard />
    </Coach>
  </div>
);
