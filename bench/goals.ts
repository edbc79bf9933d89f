/** Everything that a visit is measured by. */
export const FIGURES = [
  'LCP',
  'first answer',
  'INP',
  'TBT',
  'CLS',
  'KiB',
  'requests',
  'KiB to answer',
  'requests to answer',
] as const;
export type Figure = (typeof FIGURES)[number];
/** What was not measured is not there. */
export type Figures = Partial<Record<Figure, number>>;

export type ProfileName = 'desktop' | 'phone';

interface Goal {
  readonly of: string;
  readonly figure: Figure;
  readonly most: number;
  /** That many times the same figure of this subject; without it, the figure itself. */
  readonly times?: 'limit' | 'opening, still' | 'lesson, still';
  /** Without it, on both. */
  readonly on?: ProfileName;
}

const each = (names: readonly string[], goal: Omit<Goal, 'of'>): Goal[] => names.map((of) => ({ of, ...goal }));

const LINKS = ['lesson', 'later step', 'practice'];
const LESSONS = [...LINKS, 'variant'];
const PRESSED = ['practice'];

/** What the course is held to, in one place. Times only as ratios within one run. */
export const GOALS: readonly Goal[] = [
  { of: 'opening', figure: 'LCP', most: 1.1, times: 'limit', on: 'phone' },
  { of: 'opening', figure: 'first answer', most: 1.15, times: 'opening, still', on: 'phone' },
  ...each(LINKS, { figure: 'LCP', most: 1.25, times: 'limit', on: 'phone' }),
  { of: 'variant', figure: 'LCP', most: 2, times: 'limit', on: 'phone' },
  ...each(LESSONS, { figure: 'first answer', most: 3.3, times: 'limit', on: 'phone' }),
  ...each(LESSONS, { figure: 'KiB to answer', most: 130, on: 'phone' }),
  ...each(LESSONS, { figure: 'requests to answer', most: 8, on: 'phone' }),
  ...each(PRESSED, { figure: 'INP', most: 1.25, times: 'opening, still' }),
  ...each(PRESSED, { figure: 'INP', most: 3, times: 'limit' }),
  ...each(['opening', ...LESSONS], { figure: 'TBT', most: 100, on: 'phone' }),
  ...each(['opening', ...LESSONS], { figure: 'CLS', most: 0.005 }),
];

/** What many runs may leave behind in their second half. */
export const LEAK_GOALS = { nodes: 0, listeners: 0, 'KiB of heap': 128 } as const;
export type Leaks = Record<keyof typeof LEAK_GOALS, number>;

/** Where the limit's own longest press takes more milliseconds than this, the machine was not quiet, and the run says nothing. */
export const QUIET: Readonly<Record<ProfileName, number>> = { desktop: 24, phone: 64 };

export interface Verdict {
  readonly goal: string;
  readonly seen: string;
  readonly isMet: boolean;
}

/** Each goal of a profile, held to the medians of a run. A figure that was not measured meets nothing. */
export function judge(profile: ProfileName, seen: ReadonlyMap<string, Figures>): Verdict[] {
  return GOALS.filter(({ on = profile }) => on === profile).map(({ of, figure, most, times }) => {
    const base = times === undefined ? 1 : (seen.get(times)?.[figure] ?? Number.NaN);
    const value = (seen.get(of)?.[figure] ?? Number.NaN) / base;
    const unit = times === undefined ? '' : `× ${times}`;
    return { goal: `${of}: ${figure} ≤ ${most}${unit}`, seen: rounded(value), isMet: value <= most };
  });
}

const rounded = (value: number): string => String(Math.round(value * 1000) / 1000);
