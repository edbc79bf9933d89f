/** What a mode lets the hands do, when it helps, when it speaks, and what it does between two steps. */
export interface Policy {
  /** `not farther`: every way that is as good passes; what leads away is held back and explained. */
  gate: 'pacer only' | 'not farther' | 'all within reach';
  hints: 'shown' | 'shown, fading' | 'on request' | 'never';
  feedback: 'at once' | 'at the end';
  between: 'go straight on' | 'wait for continue';
  /** Whether a learner may begin in the middle, or go back to a step. */
  steps: 'any' | 'from the first';
}

/** The four modes are rows of a table, never branches in the code. */
export const POLICIES = {
  watch: { gate: 'pacer only', hints: 'shown', feedback: 'at once', between: 'go straight on', steps: 'any' },
  guided: {
    gate: 'not farther',
    hints: 'shown, fading',
    feedback: 'at once',
    between: 'wait for continue',
    steps: 'any',
  },
  practice: {
    gate: 'all within reach',
    hints: 'on request',
    feedback: 'at once',
    between: 'go straight on',
    steps: 'any',
  },
  exam: {
    gate: 'all within reach',
    hints: 'never',
    feedback: 'at the end',
    between: 'go straight on',
    steps: 'from the first',
  },
} as const satisfies Record<string, Policy>;

export type Mode = keyof typeof POLICIES;

/** The order in which they are offered: see it, do it with help, do it alone, prove it. */
export const MODES = ['watch', 'guided', 'practice', 'exam'] as const satisfies readonly Mode[];

export const isMode = (word: string): word is Mode => (MODES as readonly string[]).includes(word);
