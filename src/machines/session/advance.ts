import { nextPart, partOf, partsOf, positionAfter } from '../lesson/path.ts';
import type { Outcome } from '../lesson/step.ts';
import { isMet } from '../world/readings.ts';
import { sameWorld } from '../world/ways.ts';
import { act, type Advance, beginsAnew, beliefShown, feedback } from './acts.ts';
import { enter, rememberModel } from './entry.ts';
import { journalOf, lengthOf, pastWith } from './past.ts';
import { openSteps, scoreOf } from './path.ts';
import {
  announced,
  type Command,
  isAsking,
  isOver,
  type Notice,
  openSession,
  outcomeOf,
  secondsInStep,
  type Session,
  type SessionInput,
  stepOf,
  stepsOf,
  told,
} from './session.ts';

/** Folds a whole journal: resume, rewind and the trainer's followers are this and nothing else. */
export const replay = (input: SessionInput, journal: readonly Command[]): Session =>
  journal.reduce((session, command) => advance(session, command).next, openSession(input));

/**
 * One command in; the next session and what is worth telling the outside. A command that can't be is refused: the very
 * same session comes back, and the journal does not grow.
 */
export function advance(session: Session, command: Command): Advance {
  const { next, notices } = act(session, command);
  if (next === session) return { next, notices: [] };
  const recorded = { ...next, world: sameWorld(next.world), past: pastWith(session, command) };
  return settleStep(recorded, command, session, notices);
}

/** All that a session has told since it was opened, what was taken back later on included. */
export function noticesIn(session: Session): Notice[] {
  const all: Notice[] = [];
  journalOf(session).reduce((before, command) => {
    const { next, notices } = advance(before, command);
    all.push(...notices);
    return next;
  }, openSession(session.input));
  return all;
}

/** Whether the command has done what the step asks. */
function isDone(session: Session, command: Command): boolean {
  const step = stepOf(session);
  if (step.kind === 'do') return isMet(step.goal, session.world);
  if (step.kind === 'choose') return outcomeOf(session) !== undefined;
  return command.type === 'answer' && step.answers.every(({ id, isRight }) => !isRight || session.answered.has(id));
}

/**
 * What a choice leaves to be read, what a sorting comes to, and what anything leaves before the clock jumps, is read also
 * where steps else go straight on.
 */
function restAfter(session: Session, following: number | null, outcome?: Outcome): 'never' | 'by policy' | 'always' {
  const step = stepOf(session);
  if (step.kind === 'choose') return outcome?.done === undefined ? 'never' : 'always';
  if (step.kind === 'look' && step.answers.some(({ about }) => about !== undefined)) return 'always';
  const next = following === null ? undefined : stepsOf(session)[following];
  return next?.announces === undefined ? 'by policy' : 'always';
}

/** Begins the step that the command led to, and ends it where its goal is met: both may happen, several times over. */
function settleStep(session: Session, command: Command, before: Session, notices: readonly Notice[]): Advance {
  let next = session;
  const all = [...notices];
  let position = before.coach.context.step;
  if (command.type === 'rewind') return { next: { ...next, stepBeganAt: command.at }, notices: all };
  if (command.type === 'goTo' || (command.type === 'mode' && beginsAnew(before, command.mode))) {
    return { next: beganStep(next, command, false), notices: all };
  }
  for (;;) {
    if (next.coach.context.step !== position) {
      position = next.coach.context.step;
      next = beganStep(next, command, true);
    }
    if (!isAsking(next) || !isDone(next, command)) break;
    const outcome = outcomeOf(next);
    all.push(...beliefShown(outcome), ...stepDone(next, command));
    if (outcome?.says !== undefined)
      next = told(next, { type: 'outcome.reached', feedback: feedback('outcome', outcome) });
    next = { ...next, done: new Set([...next.done, position]) };
    const following = followingOf(next, outcome);
    next = told(next, {
      type: 'goal.met',
      following,
      rests: restAfter(next, following, outcome),
    });
    if (!isAsking(next) || next.coach.context.step === position) break;
  }
  if (isOver(next) && !isOver(before)) {
    const score = scoreOf(next);
    all.push({ type: 'lesson.done', mode: next.mode, isPassed: score === 1, score });
  }
  return { next, notices: all };
}

/**
 * What follows the present step once it is done: nothing where all is done. At the end of a part that is the next part
 * which is still open.
 */
function followingOf(session: Session, outcome: Outcome | undefined): number | null {
  if (openSteps(session).length === 0) return null;
  const steps = stepsOf(session);
  const { step } = session.coach.context;
  const following = positionAfter(steps, step, outcome);
  const isWithin = following !== null && partOf(steps, following) === partOf(steps, step);
  return isWithin || partsOf(steps).length === 0 ? following : nextPart(steps, step, openSteps(session));
}

function beganStep(session: Session, command: Command, isEntered: boolean): Session {
  const { step } = session.coach.context;
  const { world, variant } = isEntered ? enter(session, stepOf(session)) : session;
  rememberModel(stepsOf(session), session.input.variant, step);
  return announced({
    ...session,
    variant,
    world: sameWorld(world),
    began: { ...session.began, [step]: lengthOf(session) },
    answered: new Set(),
    stepBeganAt: command.at,
  });
}

const stepDone = (session: Session, command: Command): Notice[] => [
  {
    type: 'step.done',
    step: stepOf(session).id,
    seconds: secondsInStep(session, command.at),
    slips: session.coach.context.slips,
    help: session.coach.context.help,
  },
];
