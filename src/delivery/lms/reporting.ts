import type { CourseRecord } from '../../machines/session/record.ts';
import type { News, Outside } from '../outside.ts';
import { progressOf, type ReportRules, resultOf } from '../result.ts';
import type { Result, StepReport, Tracker } from './tracker.ts';

/** What a platform is told that a record amounts to. */
export function toldOf(record: CourseRecord, rules: ReportRules): Result {
  const { isComplete, isPassed, score } = resultOf(record, rules);
  const isFailed = isPassed === false && rules.failed;
  const success = isPassed === true ? 'passed' : isFailed ? 'failed' : null;
  return { isComplete: isComplete || isFailed, success, score };
}

/** The platform's own passing score wins. */
const judgedBy = ({ opening }: Pick<Tracker, 'opening'>, rules: ReportRules): ReportRules => ({
  ...rules,
  passScore: opening.masteryScore ?? rules.passScore,
});

/** What the course has come to, by the score that this platform goes by. */
export const toldBy = (tracker: Pick<Tracker, 'opening'>, record: CourseRecord, rules: ReportRules): Result =>
  toldOf(record, judgedBy(tracker, rules));

/** Tells what the course has come to, which may be what an earlier visit could not tell any more. */
export const tellResult = (tracker: Tracker, record: CourseRecord, rules: ReportRules): void =>
  tracker.finish(toldBy(tracker, record, rules));

/** Turns what is told to the outside into reports, from what the course has come to so far. Returns what stops it. */
export function startReporting(
  outside: Outside,
  tracker: Tracker,
  before: CourseRecord,
  rulesNow: () => ReportRules,
): () => void {
  const report = ({ notice, session, record }: News) => {
    const judging = judgedBy(tracker, rulesNow());
    /** By whose name it is, a platform knows: single steps are told where the company wants that. */
    const step = (id: string, took: Pick<StepReport, 'isDone' | 'seconds' | 'slips' | 'help'>) =>
      tracker.step(
        judging.steps
          ? { id: `${session.input.lesson.id}.${id}`, progress: progressOf(record, judging), ...took }
          : null,
      );
    switch (notice.type) {
      case 'lesson.opened':
        break;
      case 'step.done': {
        const { seconds, slips, help } = notice;
        step(notice.step, { isDone: true, seconds, slips, help });
        break;
      }
      case 'step.givenUp':
        step(notice.step, { isDone: false, seconds: notice.seconds, slips: 0, help: 0 });
        break;
      case 'belief.shown':
        if (judging.beliefs) tracker.belief(notice.belief);
        break;
      case 'lesson.done':
        tellResult(tracker, record, judging);
    }
  };
  tellResult(tracker, before, rulesNow());
  return outside.listen(report);
}
