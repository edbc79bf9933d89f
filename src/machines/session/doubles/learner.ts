import type { Mode } from '../../lesson/policy.ts';
import type { Lesson, Variant } from '../../lesson/step.ts';
import type { PlainGesture } from '../../world/gestures.ts';
import { SETTLE } from '../../world/ways.ts';
import { advance } from '../advance.ts';
import { pathOf } from '../path.ts';
import { timeOf } from '../past.ts';
import {
  type Act,
  type Command,
  type Notice,
  openSession,
  policyOf,
  QUARTERS,
  type Session,
  stepOf,
  stepsOf,
} from '../session.ts';
import { nextAct } from '../spotlight.ts';

type Made = Act & Pick<Command, 'by'>;

/** A press by its name, going on, the network's answer, or any other act. */
export type Doing = PlainGesture | 'continue' | 'settle' | Made;

function actOf(doing: Doing): Made {
  if (doing === 'continue') return { type: 'continue' };
  if (doing === 'settle') return { type: 'input', input: SETTLE };
  return typeof doing === 'string' ? { type: 'gesture', gesture: { type: doing } } : doing;
}

/** A session in a lesson, from a step by its id; from its first one where the mode knows no such step. */
export function openedAt(lesson: Lesson, mode: Mode, from?: string, variant: Variant = lesson.variants[0]): Session {
  const input = { lesson, variant, mode };
  const step = stepsOf({ input: { ...input, step: 0 }, mode }).findIndex(({ id }) => id === from);
  return openSession({ ...input, step: Math.max(step, 0) });
}

/** Somebody in a session, who does one thing a second, also what is refused. */
export function learnerIn(opened: Session) {
  let session = opened;
  let at = timeOf(opened);
  const notices: Notice[] = [];
  const takes = (act: Made) => {
    at += QUARTERS;
    const { next, notices: told } = advance(session, { ...act, at });
    session = next;
    notices.push(...told);
  };
  const learner = {
    does(...doings: readonly Doing[]) {
      for (const doing of doings) takes(actOf(doing));
      return learner;
    },
    /** Does what leads on, or has it done where the cursor leads, so many times, or until something is so. */
    followsTheWay(most = 120, isThere = (now: Session): boolean => now.coach.matches('finished')) {
      for (let times = 0; times < most && !isThere(session); times += 1) {
        const by = policyOf(session).gate === 'pacer only' ? ({ by: 'pacer' } as const) : {};
        takes({ ...(nextAct(session) ?? actOf('settle')), ...by });
      }
      return learner;
    },
    notices,
    get session() {
      return session;
    },
    get coach() {
      return session.coach.context;
    },
    get state() {
      return session.coach.value;
    },
    get step() {
      return stepOf(session).id;
    },
    /** The ids of the steps that are played. */
    get path() {
      return pathOf(session).map((position) => stepsOf(session)[position]?.id);
    },
    get beliefs() {
      return notices.flatMap((notice) => (notice.type === 'belief.shown' ? notice.belief : []));
    },
  };
  return learner;
}

/** The session after some doings in it. */
export const after = (session: Session, ...doings: readonly Doing[]): Session =>
  learnerIn(session).does(...doings).session;
