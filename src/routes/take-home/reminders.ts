import { MOST_SEED } from '../../machines/lesson/step.ts';
import { dateOf, type Weekday, weekdayOf } from '../record/dates.ts';

/** What the calendar reminds of: a look at the list each week, and three drills, ever farther apart. */
export const REMINDERS = ['weekly', 'week', 'month', 'months'] as const;
export type ReminderId = (typeof REMINDERS)[number];

export interface Reminder {
  id: ReminderId;
  /** The first time, in whole days since 1 January 1970. */
  day: number;
  /** In days; `null` where it comes once. */
  every: number | null;
  /** What the drill is drawn from; `null` for the look at the list. */
  seed: number | null;
}

/** The reminders of somebody who is done today. The look begins on that day of the week, and comes again after so many days. */
export function remindersFrom(today: number, weekday: Weekday, every: number): readonly Reminder[] {
  const drills: readonly [ReminderId, number][] = [
    ['week', today + 7],
    ['month', monthsAfter(today, 1)],
    ['months', monthsAfter(today, 5)],
  ];
  return [
    { id: 'weekly', day: today + (((weekday - weekdayOf(today) + 6) % 7) + 1), every, seed: null },
    ...drills.map(([id, day]) => ({ id, day, every: null, seed: (day % MOST_SEED) + 1 })),
  ];
}

/** The same day of a later month, or that month's last. */
function monthsAfter(day: number, months: number): number {
  const date = dateOf(day);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth() + months;
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(date.getUTCDate(), last)) / 86_400_000;
}
