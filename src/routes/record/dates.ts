const DAY = 86_400_000;

/** A moment of a day that is counted since 1 January 1970; its time is the one on UTC's clock. */
export const dateOf = (day: number): Date => new Date(day * DAY);

/** Whose dates a language is written with: ours reads as in Britain. */
export const datesOf = (language: string): string => (language === 'en' ? 'en-GB' : language);

/** A day as it is written in a language: on one line wherever it stands. */
export const dayText = (language: string, day: number): string =>
  new Intl.DateTimeFormat(datesOf(language), { dateStyle: 'long', timeZone: 'UTC' })
    .format(dateOf(day))
    .replaceAll(' ', '\u{A0}');

/** The days of the week, Sunday being 0. */
export const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** Day 0 was a Thursday. */
export const weekdayOf = (day: number): Weekday => WEEKDAYS[(day + 4) % 7] ?? 0;

/** The name of a day of the week in a language. */
export const weekdayText = (language: string, weekday: Weekday): string =>
  new Intl.DateTimeFormat(datesOf(language), { weekday: 'long', timeZone: 'UTC' }).format(dateOf(3 + weekday));
