import type { ReactNode } from 'react';
import type { Mode } from '../../machines/lesson/policy.ts';

/** What the coach asks of the page around it. Each is told after the session has moved. */
export interface CoachProps {
  /** Another mode was chosen: the page may put it into its address. */
  onMode?: (mode: Mode) => void;
  /** A step was chosen from the list. */
  onStep?: (step: string) => void;
  /** The learner wants to go from this lesson back to the course. */
  onLeave?: () => void;
  /** Where to go after this lesson, shown at its end. */
  nextLinks?: ReactNode;
}

/** Task, hints and feedback of a running session. */
export const Coach = (_: CoachProps) => <aside data-coach />;
