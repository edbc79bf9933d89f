import type { FrameMessage } from '../../embed/wire.ts';
import { timeOf } from '../../machines/session/past.ts';
import type { CourseRecord } from '../../machines/session/record.ts';
import { isOver, policyOf, QUARTERS, type Session, stepsOf } from '../../machines/session/session.ts';
import type { News } from '../outside.ts';
import { type CourseRules, progressOf, type ReportRules, resultOf } from '../result.ts';

/** What a page around is told by: it knows nobody's name, and neither mistakes nor help. */
export type HostRules = Omit<ReportRules, 'failed' | 'steps'>;

/** Seconds that a session has taken so far. */
const secondsOf = (session: Session): number => timeOf(session) / QUARTERS;

/** How far the course has come, with the lesson that is open. */
function progressIn(session: Session, record: CourseRecord, rules: CourseRules): FrameMessage {
  const lesson = session.input.lesson.id;
  const { length: steps } = stepsOf(session);
  const step = session.coach.context.step + 1;
  const isByHand = policyOf(session).gate !== 'pacer only' && !isOver(session);
  const open = isByHand ? { lesson, share: (step - 1) / steps } : null;
  return { type: 'progress', fraction: progressOf(record, rules, open), lesson, step, steps };
}

/** Says what happens in the course as the page around hears it. Keeps count of the time that its lessons took. */
export function openReport(rulesNow: () => HostRules) {
  let seconds = 0;
  return ({ notice, session, record }: News): FrameMessage[] => {
    const rules = rulesNow();
    const lesson = session.input.lesson.id;
    const progress = progressIn(session, record, rules);
    switch (notice.type) {
      case 'lesson.opened':
        return [{ type: 'start', lesson }, progress];
      case 'step.done':
        return [{ type: 'step', lesson, id: notice.step, seconds: notice.seconds }, progress];
      case 'step.givenUp':
        return [progress];
      case 'belief.shown':
        return rules.beliefs ? [{ type: 'belief', id: notice.belief }] : [];
      case 'lesson.done': {
        seconds += secondsOf(session);
        const { isComplete, isPassed, score } = resultOf(record, rules);
        const isJudged = isComplete || isPassed !== null;
        const complete = { type: 'complete', scaled: score ?? 1, passed: isPassed ?? true, seconds } as const;
        return isJudged ? [progress, complete] : [progress];
      }
    }
  };
}
