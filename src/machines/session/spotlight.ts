import { HELP_LEVELS } from '../lesson/lesson.machine.ts';
import type { Gesture } from '../world/gestures.ts';
import { isBusy } from '../world/ways.ts';
import { type Act, isAsking, policyOf, type Session, stepOf, wayOf } from './session.ts';

const CONTROL = HELP_LEVELS.indexOf('control');

/**
 * The gesture that is lit. A choice is the learner's own: nothing is lit in it unasked. While guidance is shown it
 * fades by success: what the learner has once done unaided is not lit again, until a slip brings the light back for
 * this step. On request it takes the third level of help.
 */
export function spotlightOf(session: Session): Gesture | null {
  const { help, slips } = session.coach.context;
  if (!isAsking(session) || isBusy(session.world)) return null;
  const isAsked = help >= CONTROL;
  const isShown = policyOf(session).hints === 'shown, fading' && stepOf(session).kind !== 'choose';
  if (!isAsked && !isShown) return null;
  const [first] = wayOf(session)?.gestures ?? [];
  if (first === undefined) return null;
  return isAsked || slips > 0 || !session.practised.has(first.type) ? first : null;
}

/** What would be done next by somebody who knows the way: the model answer from wherever the learner stands. */
export function nextAct(session: Session): Act | null {
  if (session.coach.matches('resting') || session.coach.matches('announcing')) return { type: 'continue' };
  if (!isAsking(session) || isBusy(session.world)) return null;
  const step = stepOf(session);
  if (step.kind === 'look') {
    const right = step.answers.find(({ id, isRight }) => isRight && !session.answered.has(id));
    return right === undefined ? null : { type: 'answer', answer: right.id };
  }
  const [gesture] = wayOf(session)?.gestures ?? [];
  return gesture === undefined ? null : { type: 'gesture', gesture };
}
