import { type CoachEvent, type Feedback, HELP_LEVELS } from '../lesson/lesson.machine.ts';
import { positionAfter } from '../lesson/path.ts';
import { type Mode, POLICIES } from '../lesson/policy.ts';
import type { Reply } from '../lesson/step.ts';
import { isControl } from '../world/controls.ts';
import { leftIn } from '../world/exposure.ts';
import { type Gesture, RETREATS } from '../world/gestures.ts';
import { isMet } from '../world/readings.ts';
import { isBusy } from '../world/ways.ts';
import { move } from '../world/world.ts';
import { enterByModel } from './entry.ts';
import { settled } from './moment.ts';
import { beforeOf, journalOf, lengthOf, sessionAt } from './past.ts';
import {
  announced,
  type Command,
  isAsking,
  isOver,
  type Notice,
  policyOf,
  secondsInStep,
  type Session,
  stepOf,
  stepsOf,
  told,
  wayOf,
} from './session.ts';

export interface Advance {
  next: Session;
  notices: readonly Notice[];
}

const quiet = (next: Session): Advance => ({ next, notices: [] });

/** What a command does to a session, before anything follows from it. */
export function act(session: Session, command: Command): Advance {
  switch (command.type) {
    case 'gesture':
      return makeGesture(session, command.gesture, command.by);
    case 'input':
      return quiet(
        session.world.can(command.input) ? { ...session, world: move(session.world, command.input) } : session,
      );
    case 'answer':
      return giveAnswer(session, command);
    case 'help':
      return quiet(session.coach.can({ type: 'help.asked' }) ? told(session, { type: 'help.asked' }) : session);
    case 'giveUp':
      return giveUp(session, command);
    case 'continue':
      return quiet(goOn(session, command));
    case 'rewind':
      return quiet(rewind(session, command.to));
    case 'goTo':
      return quiet(goTo(session, command.step));
    case 'mode':
      return quiet(changeMode(session, command.mode));
  }
}

function makeGesture(session: Session, gesture: Gesture, by: Command['by']): Advance {
  const policy = policyOf(session);
  const step = stepOf(session);
  if (!isAsking(session) || !isHandsTurn(session, by) || step.kind === 'look' || !isControl(session.world, gesture))
    return quiet(session);

  const world = move(session.world, gesture);
  if (step.kind === 'choose') return quiet(told({ ...session, world }, { type: 'gesture.fine' }));

  const before = wayOf(session);
  const after = wayOf(session, world);
  const isFarther = after === null || (before !== null && after.gestures.length > before.gestures.length);
  const reply = (isBusy(session.world) ? step.meanwhile : undefined) ?? step.mistakes?.[gesture.type];
  if (!isFarther) {
    const isFollowed = before !== null && after.gestures.length < before.gestures.length;
    const isUnaided = isFollowed && by !== 'pacer' && session.coach.context.help < HELP_LEVELS.indexOf('control');
    const isNew = isUnaided && !session.practised.has(gesture.type);
    const practised = isNew ? new Set([...session.practised, gesture.type]) : session.practised;
    return quiet(told({ ...session, world, practised }, { type: 'gesture.fine' }));
  }
  if (RETREATS.has(gesture.type)) {
    const aside: CoachEvent = reply
      ? { type: 'gesture.aside', feedback: feedback('aside', reply) }
      : { type: 'gesture.fine' };
    return { next: told({ ...session, world }, aside), notices: beliefShown(reply) };
  }
  if (policy.gate === 'not farther') {
    return {
      next: told(session, { type: 'gesture.heldBack', feedback: feedback('heldBack', reply) }),
      notices: beliefShown(reply),
    };
  }
  const kind = after === null ? 'noWay' : 'astray';
  return {
    next: told({ ...session, world }, { type: 'gesture.astray', feedback: feedback(kind, reply) }),
    notices: beliefShown(reply),
  };
}

export const feedback = (kind: Feedback['kind'], reply: Partial<Reply> | undefined): Feedback => ({
  kind,
  says: reply?.says ?? null,
  belief: reply?.belief ?? null,
});

export const beliefShown = (reply: Partial<Reply> | undefined): Notice[] =>
  reply?.belief === undefined ? [] : [{ type: 'belief.shown', belief: reply.belief }];

/** Whether the hands that act may act: while the pacer leads, only its own. */
const isHandsTurn = (session: Session, by: Command['by']): boolean =>
  policyOf(session).gate !== 'pacer only' || by === 'pacer';

function giveAnswer(session: Session, { answer: id, by }: Command & { type: 'answer' }): Advance {
  if (!isHandsTurn(session, by)) return quiet(session);
  const step = stepOf(session);
  const answer = step.kind === 'look' ? step.answers.find((one) => one.id === id) : undefined;
  if (step.kind !== 'look' || answer === undefined || !isAsking(session)) return quiet(session);
  // What it decides about is decided rightly already.
  if (answer.about && step.answers.some((one) => one.about === answer.about && session.answered.has(one.id)))
    return quiet(session);
  if (!answer.isRight) {
    const wrong: CoachEvent = { type: 'answer.wrong', feedback: feedback('wrongAnswer', answer) };
    return { next: told(session, wrong), notices: beliefShown(answer) };
  }
  const answered = new Set([...session.answered, id]);
  return quiet(told({ ...session, answered }, { type: 'answer.right', feedback: feedback('rightAnswer', answer) }));
}

/** Learners who lock a computer and say they are done think that is enough, even if the lock has shortened another way out. */
function lockedShown(session: Session): Notice[] {
  const step = stepOf(session);
  if (step.kind !== 'do' || !leftIn(session.world).includes('hidden')) return [];
  const done = journalOf(session).slice(session.began[session.coach.context.step]);
  const locks = (command: Command) =>
    command.type === 'gesture' && step.mistakes?.[command.gesture.type]?.belief === 'locking-is-enough';
  return done.some(locks) ? beliefShown({ belief: 'locking-is-enough' }) : [];
}

/**
 * Gives up the step, and goes on with the following one. What is on its way completes first: somebody who has pressed Log out
 * and gets up has logged out, and where that was all, the step is done and not given up.
 */
function giveUp(before: Session, { at }: Command): Advance {
  const session = isBusy(before.world) ? { ...before, world: settled(before.world) } : before;
  const event: CoachEvent = {
    type: 'give.up',
    following: positionAfter(stepsOf(session), session.coach.context.step),
  };
  if (!session.coach.can(event)) return quiet(before);
  const step = stepOf(session);
  if (session !== before && step.kind === 'do' && isMet(step.goal, session.world)) return quiet(session);
  return {
    next: told(session, event),
    notices: [...lockedShown(session), { type: 'step.givenUp', step: step.id, seconds: secondsInStep(session, at) }],
  };
}

/** Goes on after something was read. What was announced begins only now. */
function goOn(session: Session, { at }: Command): Session {
  if (!session.coach.can({ type: 'continue' })) return session;
  const next = told(session, { type: 'continue' });
  return session.coach.matches('announcing') ? { ...next, stepBeganAt: at } : next;
}

function rewind(session: Session, to: number): Session {
  if (!Number.isInteger(to) || to < 0 || to >= lengthOf(session)) return session;
  const { past, practised } = session;
  return { ...underMode(sessionAt(session, to), session.mode), past, practised };
}

/** The same moment under another mode's rules, where that mode has the same steps. */
function underMode(session: Session, mode: Mode): Session {
  if (mode === session.mode || stepsOf(session) !== stepsOf({ input: session.input, mode })) return session;
  const { step } = session.coach.context;
  const changed = told({ ...session, mode }, { type: 'policy.change', policy: POLICIES[mode], step });
  return session.coach.matches('announcing') ? announced(changed) : changed;
}

function goTo(session: Session, id: string): Session {
  const steps = stepsOf(session);
  const step = steps.findIndex((one) => one.id === id);
  if (step === -1 || policyOf(session).steps === 'from the first') return session;
  const isAnew = isOver(session) && session.done.has(step);
  return {
    ...told(isAnew ? { ...session, done: new Set() } : session, { type: 'step.jump', step }),
    ...enterByModel(steps, session.input.variant, step),
  };
}

/** The same moment, after what there is to read at the end of a step. */
const rested = (session: Session): Session =>
  session.coach.matches('resting') ? told(session, { type: 'continue' }) : session;

/** Whether another mode would begin at the first step, and leave behind what was done in this one. */
export const beginsAnew = (session: Session, mode: Mode): boolean =>
  mode !== session.mode && (isOver(rested(session)) || stepsOf(session) !== stepsOf({ input: session.input, mode }));

/** What was only watched is not done; what was done before that in the same run stays so. */
function doneByHand(session: Session): Session['done'] {
  let one = session;
  while (policyOf(one).gate === 'pacer only') {
    const before = beforeOf(one);
    if (before === null || beginsAnew(before, one.mode)) return new Set();
    one = before;
  }
  return one.done;
}

/**
 * The same world goes on under another mode's rules, at the next step where this one is done. What is over, or has other
 * steps under the other mode, starts again.
 */
function changeMode(session: Session, mode: Mode): Session {
  if (mode === session.mode || !session.input.lesson.modes.includes(mode)) return session;
  const isAnew = beginsAnew(session, mode);
  const reached = { ...rested(session), done: isAnew ? new Set<number>() : doneByHand(session) };
  const step = isAnew ? 0 : reached.coach.context.step;
  const changed = told({ ...reached, mode }, { type: 'policy.change', policy: POLICIES[mode], step });
  if (isAnew) return { ...changed, ...enterByModel(stepsOf(changed), session.input.variant, step) };
  return session.coach.matches('announcing') ? announced(changed) : changed;
}
