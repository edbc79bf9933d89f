import { assign, emit, setup } from 'xstate';
import { isBusy } from '../world/ways.ts';
import { journalOf, lengthOf, stepEndedBefore } from './past.ts';
import { type Act, isLive, policyOf, type Session, stepOf } from './session.ts';
import type { SessionActor } from './session-logic.ts';
import { nextAct } from './spotlight.ts';

/** Milliseconds until the simulated network answers, in a lesson and outside of one. */
export const NETWORK_TIME = 900;

/**
 * Milliseconds at normal speed. A whole watched lesson, or each part of one, has to stay within 45 s: what is pressed
 * once more needs no long reason, and leaves its time to what a step has shown.
 */
const TIMES = {
  network: NETWORK_TIME,
  again: 400,
  reading: 1150,
  seen: 1900,
  question: 2600,
  gliding: 600,
  pressing: 250,
};

export const SPEEDS = [0.5, 1, 2] as const;
export type Speed = (typeof SPEEDS)[number];

interface PacerContext {
  session: SessionActor;
  speed: Speed;
  /** What the cursor is about to do. */
  act: Act | null;
}

type PacerEvent = { type: 'session.changed' | 'play' | 'pause' | 'show' } | { type: 'speed'; speed: Speed };

const sessionIn = ({ context }: { context: PacerContext }) => context.session.getSnapshot().context;

/** A question, or what is read between two steps. */
const hasMuchToRead = (session: Session): boolean =>
  stepOf(session).kind === 'look' || session.coach.matches('announcing') || session.coach.matches('resting');

const hasBegun = (session: Session): boolean => session.began[session.coach.context.step] === lengthOf(session);

/** How long is read before a press. */
function readingTime(session: Session, act: Act | null): number {
  if (hasMuchToRead(session)) return TIMES.question;
  if (hasBegun(session) && stepEndedBefore(session) !== null) return TIMES.seen;
  const isAgain = journalOf(session).some(
    (command) => command.type === 'gesture' && act?.type === 'gesture' && command.gesture.type === act.gesture.type,
  );
  return isAgain ? TIMES.again : TIMES.reading;
}

const pacer = setup({
  types: {
    context: {} as PacerContext,
    events: {} as PacerEvent,
    input: {} as Pick<PacerContext, 'session'>,
    emitted: {} as { type: 'perform'; act: Act | null },
  },
  delays: {
    network: TIMES.network,
    reading: ({ context }) => readingTime(sessionIn({ context }), context.act) / context.speed,
    gliding: ({ context }) => TIMES.gliding / context.speed,
    pressing: ({ context }) => TIMES.pressing / context.speed,
  },
  guards: {
    awaitsNetwork: ({ context }) => isBusy(sessionIn({ context }).world),
    leads: ({ context }) =>
      policyOf(sessionIn({ context })).gate === 'pacer only' && nextAct(sessionIn({ context })) !== null,
    leadsNot: ({ context }) => policyOf(sessionIn({ context })).gate !== 'pacer only',
    canShow: ({ context }) => isLive(sessionIn({ context })) && nextAct(sessionIn({ context })) !== null,
  },
  actions: {
    settle: emit({ type: 'perform', act: { type: 'input', input: { type: 'network.settle' } } }),
    aim: assign({ act: ({ context }) => nextAct(sessionIn({ context })) }),
    letGo: assign({ act: null }),
    perform: emit(({ context }) => ({ type: 'perform', act: context.act })),
    setSpeed: assign({ speed: ({ context, event }) => (event.type === 'speed' ? event.speed : context.speed) }),
  },
});

/**
 * Where time enters a session, and the only machine with timers. It answers for the network, and plays the model answer
 * with a visible cursor: the whole lesson in "watch", one gesture when somebody asks to be shown.
 */
export const pacerMachine = pacer.createMachine({
  id: 'pacer',
  type: 'parallel',
  context: ({ input }) => ({ ...input, speed: 1, act: null }),
  on: { speed: { actions: 'setSpeed' } },
  states: {
    network: {
      initial: 'quiet',
      states: {
        quiet: { always: { guard: 'awaitsNetwork', target: 'answering' }, on: { 'session.changed': 'quiet' } },
        answering: { after: { network: { target: 'quiet', actions: 'settle' } } },
      },
    },
    cursor: {
      initial: 'idle',
      states: {
        idle: {
          entry: 'letGo',
          always: { guard: 'leads', target: 'reading' },
          on: {
            'session.changed': { target: 'idle', reenter: true },
            pause: 'paused',
            show: { guard: 'canShow', target: 'gliding' },
          },
        },
        reading: {
          entry: 'aim',
          on: {
            'session.changed': [
              { guard: 'leadsNot', target: 'idle' },
              { target: 'reading', reenter: true },
            ],
            pause: 'paused',
          },
          after: { reading: 'gliding' },
        },
        gliding: {
          entry: 'aim',
          on: { 'session.changed': 'idle', pause: 'paused' },
          after: { gliding: 'pressing' },
        },
        pressing: {
          on: { 'session.changed': 'idle', pause: 'paused' },
          after: { pressing: { target: 'idle', actions: 'perform' } },
        },
        paused: {
          on: { play: 'idle', 'session.changed': [{ guard: 'leadsNot', target: 'idle' }, { actions: 'aim' }] },
        },
      },
    },
  },
});
