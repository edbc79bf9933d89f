import { describe, expect, it } from 'vitest';

import { dateOf, WEEKDAYS, weekdayOf } from '../record/dates.ts';
import { remindersFrom } from './reminders.ts';

const dayOf = (date: string) => Date.parse(date) / 86_400_000;

const dates = (today: string) =>
  remindersFrom(dayOf(today), 0, 7).map(({ day }) => dateOf(day).toISOString().slice(0, 10));

describe('the reminders', () => {
  it('come after one week, one month and five months', () => {
    expect(dates('2026-11-22').slice(1)).toEqual(['2026-11-29', '2026-12-22', '2027-04-22']);
  });

  it('take a shorter month’s last day', () => {
    expect(dates('2027-01-31').slice(1)).toEqual(['2027-02-07', '2027-02-28', '2027-06-30']);
    expect(dates('2026-09-30').slice(1)).toEqual(['2026-10-07', '2026-10-30', '2027-02-28']);
  });

  it.each(WEEKDAYS)('begin the weekly look on the chosen day %i, within the next seven days', (weekday) => {
    for (let today = 20_000; today < 20_014; today += 1) {
      const day = remindersFrom(today, weekday, 7)[0]?.day ?? 0;
      expect(weekdayOf(day)).toBe(weekday);
      expect([1, 2, 3, 4, 5, 6, 7]).toContain(day - today);
    }
  });

  it('draw each drill from a seed of its own that an address can hold', () => {
    const seeds = remindersFrom(20_000, 0, 7).map(({ seed }) => seed);
    expect(seeds[0]).toBeNull();
    expect(new Set(seeds.slice(1)).size).toBe(3);
    for (const seed of seeds.slice(1)) expect(seed).toBeGreaterThan(0);
  });
});
