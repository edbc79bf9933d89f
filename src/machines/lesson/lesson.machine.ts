import { assign, setup } from 'xstate';
import type { Policy } from './policy.ts';
import type { BeliefId } from './step.ts';

/** The four levels of help, each including the ones before: the goal, where to look, this control, show me. */
export const HELP_LEVELS = ['none', 'goal', 'where', 'control', 'show'] as const;

/** What the coach has to say about the last thing done. */
export interface Feedback {
  kind: 'astray' | 'heldBack' | 'aside' | 'wrongAnswer' | 'rightAnswer' | 'outcome' | 'noWay';
  /** A key of the coach's catalog; `null` for the general words of its kind. */
  says: string | null;
  belief: BeliefId | null;
}

/** What is said now, and how many times in a row it has been said: each try is answered. */
export interface RepeatedFeedback extends Feedback {
  times: number;
}

export interface CoachContext {
  policy: Policy;
  /** The step's position in the list that is played. */
  step: number;
  /** The position that follows this step; `null` where it is the last. */
  following: number | null;
  help: number;
  /** Wrong turns and wrong answers in this step. */
  slips: number;
  feedback: RepeatedFeedback | null;
  /** Kept for the end, where the policy says so; each once. */
  kept: readonly Feedback[];
  /** The positions of the steps that were given up. */
  givenUp: readonly number[];
}

export type CoachEvent =
  /** `rests`: whether the learner reads what was seen before going on. `always` holds for all who are told at once. */
  | { type: 'goal.met'; following: number | null; rests: 'never' | 'by policy' | 'always' }
  | { type: 'step.announced' }
  | {
      type:
        | 'gesture.astray'
        | 'gesture.heldBack'
        | 'gesture.aside'
        | 'answer.wrong'
        | 'answer.right'
        | 'outcome.reached';
      feedback: Feedback;
    }
  | { type: 'gesture.fine' }
  | { type: 'help.asked' }
  | { type: 'continue' }
  | { type: 'step.jump'; step: number }
  | { type: 'policy.change'; policy: Policy; step: number }
  | { type: 'give.up'; following: number | null };

const saidAfter = (before: RepeatedFeedback | null, now: Feedback): RepeatedFeedback => ({
  ...now,
  times: before?.kind === now.kind && before.says === now.says ? before.times + 1 : 1,
});

const keptAfter = (kept: readonly Feedback[], now: Feedback): readonly Feedback[] =>
  kept.some(({ kind, says }) => kind === now.kind && says === now.says) ? kept : [...kept, now];

const coach = setup({
  types: {
    context: {} as CoachContext,
    events: {} as CoachEvent,
    input: {} as { policy: Policy; step: number },
    tags: {} as 'asking',
  },
  guards: {
    waitsBetween: ({ context: { policy }, event }) =>
      event.type === 'goal.met' &&
      ((event.rests === 'always' && policy.feedback === 'at once') ||
        (event.rests !== 'never' && policy.between === 'wait for continue')),
    helps: ({ context }) => context.policy.hints !== 'never',
    isLast: ({ event }) => 'following' in event && event.following === null,
    isLastGivenUp: ({ context, event }) =>
      'following' in event && event.following === null && context.givenUp.length > 0,
    wasLast: ({ context }) => context.following === null,
  },
  actions: {
    noteFollowing: assign(({ event }) => (event.type === 'goal.met' ? { following: event.following } : {})),
    beginFollowing: assign(({ context, event }) => ({
      step: ('following' in event ? event.following : context.following) ?? context.step,
      help: 0,
      slips: 0,
    })),
    hush: assign({ feedback: null }),
    jump: assign(({ event }) =>
      event.type === 'step.jump' ? { step: event.step, help: 0, slips: 0, feedback: null } : {},
    ),
    changePolicy: assign(({ event }) =>
      event.type === 'policy.change'
        ? { policy: event.policy, step: event.step, help: 0, slips: 0, feedback: null, kept: [], givenUp: [] }
        : {},
    ),
    helpMore: assign({ help: ({ context }) => Math.min(context.help + 1, HELP_LEVELS.length - 1) }),
    noteGivenUp: assign({ givenUp: ({ context }) => [...context.givenUp, context.step] }),
    countSlip: assign({ slips: ({ context }) => context.slips + 1 }),
    tell: assign(({ context, event }) => {
      if (!('feedback' in event)) return {};
      return context.policy.feedback === 'at once'
        ? { feedback: saidAfter(context.feedback, event.feedback) }
        : { kept: keptAfter(context.kept, event.feedback) };
    }),
  },
});

/** The coach: it never sees the world, only that a goal is met, a gesture leads astray, an answer is given. */
export const coachMachine = coach.createMachine({
  id: 'coach',
  context: ({ input }) => ({ ...input, following: null, help: 0, slips: 0, feedback: null, kept: [], givenUp: [] }),
  initial: 'working',
  on: {
    'step.jump': { target: '.working', actions: 'jump' },
    'policy.change': { target: '.working', actions: 'changePolicy' },
  },
  states: {
    working: {
      tags: 'asking',
      on: {
        'step.announced': 'announcing',
        'goal.met': [
          { guard: 'waitsBetween', target: 'resting', actions: 'noteFollowing' },
          { guard: 'isLastGivenUp', target: 'givenUp' },
          { guard: 'isLast', target: 'finished' },
          { actions: 'beginFollowing' },
        ],
        'gesture.astray': { actions: ['countSlip', 'tell'] },
        'gesture.heldBack': { actions: ['countSlip', 'tell'] },
        'gesture.aside': { actions: 'tell' },
        'gesture.fine': { actions: 'hush' },
        'answer.wrong': { actions: ['countSlip', 'tell'] },
        'answer.right': { actions: 'tell' },
        'outcome.reached': { actions: 'tell' },
        'help.asked': { guard: 'helps', actions: 'helpMore' },
        'give.up': [
          { guard: 'isLast', target: 'givenUp', actions: 'noteGivenUp' },
          { actions: ['noteGivenUp', 'beginFollowing', 'hush'] },
        ],
      },
    },
    /** The clock has jumped, and the learner reads where to before the step begins. */
    announcing: {
      on: { continue: { target: 'working', actions: 'hush' } },
    },
    /** A step is done, and the learner reads why before going on. */
    resting: {
      on: {
        continue: [
          { guard: 'wasLast', target: 'finished', actions: 'hush' },
          { target: 'working', actions: ['beginFollowing', 'hush'] },
        ],
      },
    },
    finished: {},
    /** At least one step was given up. */
    givenUp: {},
  },
});
