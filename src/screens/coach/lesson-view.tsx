import { Stage } from '../stage/stage.tsx';
import { Coach, type CoachProps } from './coach.tsx';

/** A whole lesson: stage and coach of the session around it. It fills a flex column, and has a height of its own when embedded. */
export const LessonView = (props: CoachProps) => (
  <div data-lesson-room>
    <div data-lesson>
      <Coach {...props}>
        <Stage />
      </Coach>
    </div>
  </div>
);
