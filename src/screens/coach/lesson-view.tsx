import { Stage } from '../stage/stage.tsx';
import { Coach, type CoachProps } from './coach.tsx';

/** A whole lesson: stage and coach of the session around it. Fills a column of flex items. */
export const LessonView = (props: CoachProps) => (
  <div data-lesson>
    <Stage />
    <Coach {...props} />
  </div>
);
