import type { SnapshotFrom } from 'xstate';
import { type CoachEvent, coachMachine, type Feedback, HELP_LEVELS } from '../lesson/lesson.machine.ts';
import { nextPart, partOf, partsOf, positionAfter } from '../lesson/path.ts';
import { type Mode, POLICIES, type Policy } from '../lesson/policy.ts';
import type { BeliefId, ChooseStep, Lesson, Outcome, Reply, Step, Variant } from '../lesson/step.ts';
import { begin, next as nextSnapshot } from '../pure.ts';
import { controls, isControl } from '../world/controls.ts';
import { type Gesture, RETREATS } from '../world/gestures.ts';
import { type Goal, isMet } from '../world/readings.ts';
import type { Scene } from '../world/scene.ts';
import { findWay, isBusy, rememberWay, searchWay, SETTLE, type Way } from '../world/ways.ts';
import { keyOf, move, moveAll, openWorld, type World } from '../world/world.ts';
import type { TimeInput } from '../world/inputs.ts';

/** What can happen to a session. */
export type Act =
  | { type: 'gesture'; gesture: Gesture }
  | { type: 'input'; input: TimeInput }
  | { type: 'answer'; answer: string }
  | { type: 'help' }
  | { type: 'continue' }
  | { type: 'giveUp' }
  /** Back to where the journal had this length; what came since stays on record. */
  | { type: 'rewind'; to: number }
  | { type: 'goTo'; step: string }
  | { type: 'mode'; mode: Mode };

/** One entry of the journal: an act, stamped with session time in whole quarter-seconds. */
export type Command = Act & { at: number; by?: 'pacer' };

/** What a session begins with. */
export interface SessionInput {
  lesson: Lesson;
  variant: Variant;
  mode: Mode;
  /** The position of the first step. */
  step: number;
}

/** One learner's run of one lesson: a fold of commands over the world and the coach. */
export interface Session {
  input: SessionInput;
  mode: Mode;
  /** What is learnt in now: the session's own, until a step enters another. */
  variant: Variant;
  world: World;
  coach: SnapshotFrom<typeof coachMachine>;
  journal: readonly Command[];
  /** For each step's position, the journal's length when it last began. */
  began: Readonly<Record<number, number>>;
  /** Session time at which the present step began. */
  stepBeganAt: number;
  /** The positions of the steps that were done. */
  done: ReadonlySet<number>;
  /** The right answers to the present question that were given so far. */
  answered: ReadonlySet<string>;
  /** Gestures that the learner has made rightly and unaided. */
  practised: ReadonlySet<Gesture['type']>;
  /** The session before the last command: the way back to any moment. */
  before: Session | null;
}

/** What a session tells the outside. */
export type Notice =
  | { type: 'step.done'; step: string; seconds: number; slips: number; help: number }
  | { type: 'step.givenUp'; step: string; seconds: number }
  | { type: 'belief.shown'; belief: BeliefId }
  /** `score`: the share of the steps that were not given up, 0 to 1. */
  | { type: 'lesson.done'; mode: Mode; isPassed: boolean; score: number };

export interface Advance {
  next: Session;
  notices: readonly Notice[];
}

/** Session time is counted in quarters of a second. */
export const QUARTERS = 4;

export const stepsOf = ({ input: { lesson }, mode }: Pick<Session, 'input' | 'mode'>): readonly Step[] =>
  POLICIES[mode].steps === 'from the first' ? lesson.proof : lesson.steps;

export const policyOf = (session: Session): Policy => POLICIES[session.mode];

/** The step that is played now. */
export function stepOf(session: Session): Step {
  const step = stepsOf(session)[session.coach.context.step];
  if (step === undefined)
    throw new Error(`Lesson ${session.input.lesson.id} has no step ${session.coach.context.step}`);
  return step;
}

/** The world after gestures, each waited for until the network has answered. */
export const play = (world: World, gestures: readonly Gesture[]): World =>
  gestures.reduce((before, gesture) => {
    const after = move(before, gesture);
    return isBusy(after) ? move(after, SETTLE) : after;
  }, world);

/** A world, and the variant that it is of. */
export type Entry = Pick<Session, 'world' | 'variant'>;

const begun = (variant: Variant): Entry => ({ world: openWorld(variant.scene), variant });

/** What a step makes of the world that it finds. */
export function enter({ world, variant }: Entry, { enter: how }: Step): Entry {
  if (how === undefined) return { world, variant };
  return 'staged' in how ? { world: moveAll(world, how.staged), variant } : begun(how.variant(world.context.scene));
}

export const modelAnswerOf = (step: Step, scene: Scene): readonly Gesture[] =>
  step.kind === 'look' ? [] : step.modelAnswer(scene);

/** The outcomes of a choice, the one of its model answer first. */
export function outcomesOf(step: ChooseStep, world: World): readonly Outcome[] {
  const end = play(world, step.modelAnswer(world.context.scene));
  return step.outcomes.toSorted((one, other) => +isMet(other.goal, end) - +isMet(one.goal, end));
}

function reach(steps: readonly Step[], from: number | null, before: Entry, position: number): Entry | null {
  const step = from === null ? undefined : steps[from];
  if (from === null || step === undefined) return null;
  const entered = enter(before, step);
  if (from === position) return entered;
  const { world, variant } = entered;
  const model = modelAnswerOf(step, world.context.scene);
  const on = (gestures: readonly Gesture[], outcome?: Outcome) =>
    reach(steps, positionAfter(steps, from, outcome), { world: play(world, gestures), variant }, position);
  if (step.kind !== 'choose') return on(model);
  for (const outcome of outcomesOf(step, world)) {
    const way = findWay(world, outcome.goal, model);
    const found = way && on(way.gestures, outcome);
    if (found) return found;
  }
  return null;
}

/**
 * The world in which a step begins, when everything before it in its part went by the model answers, and each choice by the outcome
 * that leads there. @throws where no outcome leads to the step.
 */
export function entryOf(steps: readonly Step[], variant: Variant, position: number): Entry {
  const entry = reach(steps, partOf(steps, position), begun(variant), position);
  if (entry === null) throw new Error(`Nothing leads to step ${steps[position]?.id ?? position}`);
  return entry;
}

/** {@link entryOf}, with the way that its model answer gives remembered. */
function enterByModel(steps: readonly Step[], variant: Variant, position: number): Entry {
  const entry = entryOf(steps, variant, position);
  const step = steps[position];
  if (step?.kind === 'do') rememberWay(entry.world, step.goal, step.modelAnswer(entry.world.context.scene));
  return entry;
}

/** A session at its first moment. */
export function openSession(input: SessionInput): Session {
  const { mode, step } = input;
  return announced({
    input,
    mode,
    ...enterByModel(stepsOf({ input, mode }), input.variant, step),
    coach: begin(coachMachine, { policy: POLICIES[mode], step }),
    journal: [],
    began: { [step]: 0 },
    stepBeganAt: 0,
    done: new Set(),
    answered: new Set(),
    practised: new Set(),
    before: null,
  });
}

/** Folds a whole journal: resume, rewind and the trainer's followers are this and nothing else. */
export const replay = (input: SessionInput, journal: readonly Command[]): Session =>
  journal.reduce((session, command) => advance(session, command).next, openSession(input));

/** What the step asks the world for: its goal, or the goal of the outcome that its model answer reaches. */
export function goalOf(session: Session): Goal | null {
  const step = stepOf(session);
  if (step.kind === 'look') return null;
  if (step.kind === 'do') return step.goal;
  const start = entryOf(stepsOf(session), session.input.variant, session.coach.context.step);
  return outcomesOf(step, start.world)[0]?.goal ?? null;
}

/** The shortest way from here to the step's goal, in the words of its model answer where several are as short. */
export function wayOf(session: Session, from: World = session.world): Way | null {
  const goal = goalOf(session);
  return goal === null ? null : findWay(from, goal, modelAnswerOf(stepOf(session), from.context.scene));
}

const told = (session: Session, event: CoachEvent): Session => ({
  ...session,
  coach: nextSnapshot(coachMachine, session.coach, event),
});

/** The same moment, waiting for the learner where its step tells something first. */
const announced = (session: Session): Session =>
  isAsking(session) && stepOf(session).announces !== undefined ? told(session, { type: 'step.announced' }) : session;

/** Whether nothing more can be done in it. */
export const isOver = ({ coach }: Session): boolean => coach.matches('finished') || coach.matches('givenUp');

/** The share of the steps that were not given up, 0 to 1. */
export const scoreOf = (session: Session): number => {
  const { length } = stepsOf(session);
  return (length - session.coach.context.givenUp.length) / length;
};

const secondsInStep = (session: Session, at: number): number => (at - session.stepBeganAt) / QUARTERS;

const isAsking = (session: Session): boolean => session.coach.hasTag('asking');

/** Whether the learner's own hands may act now. */
export const isLive = (session: Session): boolean =>
  isAsking(session) && stepOf(session).kind !== 'look' && policyOf(session).gate !== 'pacer only';

/**
 * One command in; the next session and what is worth telling the outside. A command that can't be is refused: the very
 * same session comes back, and the journal does not grow.
 */
export function advance(session: Session, command: Command): Advance {
  const { next, notices } = act(session, command);
  if (next === session) return { next, notices: [] };
  const recorded = { ...next, journal: [...session.journal, command], before: session };
  return settleStep(recorded, command, session, notices);
}

const quiet = (next: Session): Advance => ({ next, notices: [] });

function act(session: Session, command: Command): Advance {
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
  const reply = step.mistakes?.[gesture.type];
  if (!isFarther) {
    const isFollowed = before !== null && after.gestures.length < before.gestures.length;
    const isUnaided = isFollowed && by !== 'pacer' && session.coach.context.help < HELP_LEVELS.indexOf('control');
    const practised = isUnaided ? new Set([...session.practised, gesture.type]) : session.practised;
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

const feedback = (kind: Feedback['kind'], reply: Partial<Reply> | undefined): Feedback => ({
  kind,
  says: reply?.says ?? null,
  belief: reply?.belief ?? null,
});

const beliefShown = (reply: Partial<Reply> | undefined): Notice[] =>
  reply?.belief === undefined ? [] : [{ type: 'belief.shown', belief: reply.belief }];

/** Whether the hands that act may act: while the pacer leads, only its own. */
const isHandsTurn = (session: Session, by: Command['by']): boolean =>
  policyOf(session).gate !== 'pacer only' || by === 'pacer';

function giveAnswer(session: Session, { answer: id, by }: Command & { type: 'answer' }): Advance {
  if (!isHandsTurn(session, by)) return quiet(session);
  const step = stepOf(session);
  const answer = step.kind === 'look' ? step.answers.find((one) => one.id === id) : undefined;
  if (answer === undefined || !isAsking(session)) return quiet(session);
  if (!answer.isRight) {
    const wrong: CoachEvent = { type: 'answer.wrong', feedback: feedback('wrongAnswer', answer) };
    return { next: told(session, wrong), notices: beliefShown(answer) };
  }
  const answered = new Set([...session.answered, id]);
  return quiet(told({ ...session, answered }, { type: 'answer.right', feedback: feedback('rightAnswer', answer) }));
}

/** Gives up the step, and goes on with the following one. */
function giveUp(session: Session, { at }: Command): Advance {
  const event: CoachEvent = {
    type: 'give.up',
    following: positionAfter(stepsOf(session), session.coach.context.step),
  };
  if (!session.coach.can(event)) return quiet(session);
  const { id } = stepOf(session);
  return {
    next: told(session, event),
    notices: [{ type: 'step.givenUp', step: id, seconds: secondsInStep(session, at) }],
  };
}

/** Goes on after something was read. What was announced begins only now. */
function goOn(session: Session, { at }: Command): Session {
  if (!session.coach.can({ type: 'continue' })) return session;
  const next = told(session, { type: 'continue' });
  return session.coach.matches('announcing') ? { ...next, stepBeganAt: at } : next;
}

function rewind(session: Session, to: number): Session {
  if (!Number.isInteger(to) || to < 0 || to >= session.journal.length) return session;
  let earlier = session;
  while (earlier.before !== null && earlier.journal.length > to) earlier = earlier.before;
  return { ...underMode(earlier, session.mode), journal: session.journal, practised: session.practised };
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
  return {
    ...told(isOver(session) ? { ...session, done: new Set() } : session, { type: 'step.jump', step }),
    ...enterByModel(steps, session.input.variant, step),
  };
}

/**
 * The same world goes on under another mode's rules, at the next step where this one is done. What is over, or has other
 * steps under the other mode, begins anew.
 */
function changeMode(session: Session, mode: Mode): Session {
  if (mode === session.mode || !session.input.lesson.modes.includes(mode)) return session;
  const reached = session.coach.matches('resting') ? told(session, { type: 'continue' }) : session;
  const isAnew = isOver(reached) || stepsOf(session) !== stepsOf({ input: session.input, mode });
  const step = isAnew ? 0 : reached.coach.context.step;
  const changed = told({ ...reached, mode }, { type: 'policy.change', policy: POLICIES[mode], step });
  if (isAnew) return { ...changed, done: new Set(), ...enterByModel(stepsOf(changed), session.input.variant, step) };
  return session.coach.matches('announcing') ? announced(changed) : changed;
}

/** The step that the last press or answer has ended, where this one began without a word about it; `null` where there is none. */
export function stepEndedBefore(session: Session): Step | null {
  const began = session.began[session.coach.context.step] ?? 0;
  const command = session.journal[began - 1];
  if (command?.type !== 'gesture' && command?.type !== 'input' && command?.type !== 'answer') return null;
  let earlier = session;
  while (earlier.before !== null && earlier.journal.length >= began) earlier = earlier.before;
  return stepOf(earlier);
}

/** What a choice has come to; `undefined` while it is open. */
export function outcomeOf(session: Session): Outcome | undefined {
  const step = stepOf(session);
  return step.kind === 'choose' ? step.outcomes.find(({ goal }) => isMet(goal, session.world)) : undefined;
}

/** Whether the command has done what the step asks. */
function isDone(session: Session, command: Command): boolean {
  const step = stepOf(session);
  if (step.kind === 'do') return isMet(step.goal, session.world);
  if (step.kind === 'choose') return outcomeOf(session) !== undefined;
  return command.type === 'answer' && step.answers.every(({ id, isRight }) => !isRight || session.answered.has(id));
}

/** What a choice leaves to be read, and what anything leaves before the clock jumps, is read also where steps else go straight on. */
function restAfter(session: Session, following: number | null, outcome?: Outcome): 'never' | 'by policy' | 'always' {
  if (stepOf(session).kind === 'choose') return outcome?.done === undefined ? 'never' : 'always';
  const next = following === null ? undefined : stepsOf(session)[following];
  return next?.announces === undefined ? 'by policy' : 'always';
}

/** Begins the step that the command led to, and ends it where its goal is met: both may happen, several times over. */
function settleStep(session: Session, command: Command, before: Session, notices: readonly Notice[]): Advance {
  let next = session;
  const all = [...notices];
  let position = before.coach.context.step;
  if (command.type === 'rewind') return { next: { ...next, stepBeganAt: command.at }, notices: all };
  if (command.type === 'goTo' || (command.type === 'mode' && next.world !== before.world)) {
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
    all.push({ type: 'lesson.done', mode: next.mode, isPassed: next.coach.matches('finished'), score: scoreOf(next) });
  }
  return { next, notices: all };
}

/** What follows the present step once it is done. At the end of a part that is the next part which is still open. */
function followingOf(session: Session, outcome: Outcome | undefined): number | null {
  const steps = stepsOf(session);
  const { step } = session.coach.context;
  const following = positionAfter(steps, step, outcome);
  const isWithin = following !== null && partOf(steps, following) === partOf(steps, step);
  return isWithin || partsOf(steps).length === 0 ? following : nextPart(steps, step, session.done);
}

function beganStep(session: Session, command: Command, isEntered: boolean): Session {
  const { step } = session.coach.context;
  const { world, variant } = isEntered ? enter(session, stepOf(session)) : session;
  const byModel = enterByModel(stepsOf(session), session.input.variant, step).world;
  return announced({
    ...session,
    // The very same snapshot where the worlds are equal, so that what is known about it is known.
    variant,
    world: keyOf(byModel) === keyOf(world) && byModel.context.scene === world.context.scene ? byModel : world,
    began: { ...session.began, [step]: session.journal.length },
    answered: new Set(),
    stepBeganAt: command.at,
  });
}

/**
 * Searches ahead of the hands: from here, and from wherever the next gesture may lead, so that a press finds its answer
 * known. Yields every millisecond or so, for a caller that does it in idle moments.
 */
export function* foresee(session: Session): Generator<void> {
  const goal = goalOf(session);
  if (goal === null || !isAsking(session)) return;
  const { world } = session;
  const model = modelAnswerOf(stepOf(session), world.context.scene);
  yield* searchWay(world, goal, model);
  for (const gesture of controls(world)) yield* searchWay(move(world, gesture), goal, model);
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
