import type { Outbox } from './outbox.ts';
import { beliefStatement, courseStatement, type Statement, stepStatement, type Visit } from './statements.ts';
import type { Result, StepReport } from './tracker.ts';

/** Says what happens in a visit, in statements. */
export interface Voice {
  begin: () => void;
  step: (step: StepReport) => void;
  belief: (id: string) => void;
  finish: (result: Result) => void;
  /** The last words; the caller knows how to send them. Nothing is said after them. */
  end: () => readonly Statement[];
}

interface Options {
  readonly visit: Visit;
  readonly statements: Pick<Outbox<Statement>, 'add'>;
  /** Whether more than the visit's beginning and end is said. */
  readonly isNormal: boolean;
  /** What was said for good before this page. */
  readonly said: readonly string[];
}

export function openVoice({ visit, statements, isNormal, said: saidBefore }: Options): Voice {
  let said = saidBefore;
  let isOver = false;
  /** Failing is told at the end: a visit has one judgement at most, and passing may still come. */
  let failure: Result | null = null;
  const mayTalk = () => isNormal && !isOver;
  const sayForGood = (verb: 'completed' | 'passed', score: number | null) => {
    if (said.includes(verb)) return;
    said = [...said, verb];
    statements.add(courseStatement(visit, verb, score));
  };
  return {
    begin: () => statements.add(courseStatement(visit, 'initialized')),
    step: (step) => {
      if (mayTalk()) statements.add(stepStatement(visit, step));
    },
    belief: (id) => {
      if (mayTalk()) statements.add(beliefStatement(visit, id));
    },
    finish: (result) => {
      if (!mayTalk()) return;
      if (result.isComplete) sayForGood('completed', null);
      if (result.success === 'passed') sayForGood('passed', result.score);
      if (result.success === 'failed') failure = result;
    },
    end: () => {
      if (isOver) return [];
      isOver = true;
      // Where the platform names a passing score, only what lies below it has failed.
      const isBelow = (failure?.score ?? 0) < (visit.masteryScore ?? Number.POSITIVE_INFINITY);
      const hasFailed = failure !== null && isBelow && !said.includes('passed');
      return [
        ...(hasFailed ? [courseStatement(visit, 'failed', failure?.score)] : []),
        courseStatement(visit, 'terminated'),
      ];
    },
  };
}
