import type { LessonId } from '../../locales/text.ts';
import { pathOf } from '../../machines/session/path.ts';
import type { Session } from '../../machines/session/session.ts';
import { useSession } from '../../screens/session-context.tsx';
import { CourseButton } from '../course/course-button.tsx';

function shareIn(session: Session): number {
  if (session.coach.matches('finished')) return 1;
  const path = pathOf(session);
  return path.indexOf(session.coach.context.step) / path.length;
}

/** How far in the course, with the lesson of the session around it. */
export const Progress = ({ lesson }: { lesson: LessonId }) => (
  <CourseButton here={{ lesson, share: useSession(shareIn) }} />
);
