import { openListeners } from '../../machines/listeners.ts';

/** Time, and being called back later, as the browser gives them. */
export interface Clock {
  /** Milliseconds since 1970. */
  now: () => number;
  /** Returns what `clear` takes. */
  after: (milliseconds: number, run: () => void) => unknown;
  clear: (timer: unknown) => void;
}

/** The browser's own. */
export const browserClock: Clock = {
  now: () => Date.now(),
  after: (milliseconds, run) => setTimeout(run, milliseconds),
  clear: (timer) => clearTimeout(timer as number),
};

/** What a learning platform knew when the course was opened. */
export interface LaunchData {
  /** What was last given to `keep`; `null` where there is nothing. */
  readonly state: string | null;
  readonly place: string | null;
  /** The share, 0 to 1, from which on the test is passed; `null` leaves it to the course. */
  readonly masteryScore: number | null;
  readonly learnerName: string | null;
  /** A language tag, or several separated by commas. */
  readonly language: string | null;
  /** Somebody looks at the course or at a finished run; nothing is written. */
  readonly isReview: boolean;
}

/** A step that came to its end. */
export interface StepReport {
  /** `<lesson>.<step>` */
  readonly id: string;
  readonly isDone: boolean;
  readonly seconds: number;
  readonly slips: number;
  readonly help: number;
  /** Share of the course that is done, 0 to 1. */
  readonly progress: number;
}

/** What the course has come to. */
export interface Result {
  readonly isComplete: boolean;
  /** `null`: not judged, or not to be told yet. */
  readonly success: 'passed' | 'failed' | null;
  /** 0 to 1; `null` where the course has no test. */
  readonly score: number | null;
}

/**
 * How it stands with the platform. `waiting`: it has not answered yet. `unsaved`: something could not be delivered and is
 * tried again. `rejected`: some of it was not accepted. `refused`: the platform takes nothing more, reopening helps.
 * `absent`: there is none, or (`foreign`) one that speaks another version. `over`: this visit has ended, with something that
 * is still tried (`overUnsaved`) or may not have arrived (`overRefused`).
 */
export type Connection =
  | 'waiting'
  | 'kept'
  | 'unsaved'
  | 'rejected'
  | 'refused'
  | 'absent'
  | 'foreign'
  | 'over'
  | 'overUnsaved'
  | 'overRefused';

/** Whether a visit has ended, one way or another. */
export const isVisitOver = (connection: Connection): boolean => connection.startsWith('over');

/** Keeps a learner's progress and result somewhere other than on this device. Its methods never throw. */
export interface Tracker {
  readonly opening: LaunchData;
  /**
   * Keeps the course's state, ASCII of at most 4,000 characters, and the place to come back to. `shorter`: what to keep
   * instead, one after the other, where a platform has no room for that much.
   */
  keep: (state: string, place: string, progress: number, shorter?: readonly string[]) => void;
  /** A step has come to its end; `null` where nothing of single steps is told. */
  step: (step: StepReport | null) => void;
  belief: (id: string) => void;
  finish: (result: Result) => void;
  /** Delivers at once whatever waits. */
  save: () => void;
  /** Ends the visit because the page goes away. */
  hide: () => void;
  /**
   * Ends the visit because the learner wants to leave. Resolves to where to go then, `null` if nowhere, or to `undefined`
   * where something could not be delivered; asked again, it leaves all the same.
   */
  leave: () => Promise<string | null | undefined>;
  connection: () => Connection;
  subscribe: (listener: () => void) => () => void;
}

/** A connection that says when it changes. */
export function openConnection(first: Connection = 'kept') {
  const { add, tell } = openListeners();
  let now = first;
  return {
    connection: () => now,
    subscribe: add,
    /** What is over stays over, and what is refused is never kept again. */
    tell: (next: Connection) => {
      if (now === next || now === 'over' || ((isVisitOver(now) || now === 'refused') && !isVisitOver(next))) return;
      now = next;
      tell();
    },
  };
}

const NOTHING: LaunchData = {
  state: null,
  place: null,
  masteryScore: null,
  learnerName: null,
  language: null,
  isReview: false,
};

/** Takes everything and keeps nothing: the platform is there, but not for this visit. */
export function openNothing(why: Connection): Tracker {
  const { connection, subscribe } = openConnection(why);
  const nothing = () => undefined;
  return {
    opening: NOTHING,
    connection,
    subscribe,
    keep: nothing,
    step: nothing,
    belief: nothing,
    finish: nothing,
    save: nothing,
    hide: nothing,
    leave: () => Promise.resolve(null),
  };
}
