import ical, { ICalAlarmType, ICalEventRepeatingFreq, ICalEventTransparency } from 'ical-generator';

import { lendUuid } from '../../delivery/uuid.ts';
import { dateOf } from '../dates.ts';
import type { Reminder } from './reminders.ts';

/** One entry of the calendar: the reminder, its words, and where it leads if the site has a public address. */
export interface CalendarEntry extends Reminder {
  title: string;
  text: string;
  url: string | null;
}

interface CalendarOptions {
  name: string;
  /** As in `09:30`, by the clock on whatever wall the calendar hangs. */
  time: string;
  now: Date;
}

const MINUTES = 60_000;

/**
 * The reminders as a file after RFC 5545. Its times are floating, so that nine o'clock stays nine o'clock. The same
 * reminder has the same name in every file, and a later file outranks an earlier one: a calendar takes it as a change.
 */
export function calendarFile(entries: readonly CalendarEntry[], { name, time, now }: CalendarOptions): string {
  // The library makes an id even where it is given one.
  lendUuid();
  const calendar = ical({ name, prodId: '//turn-the-key//reminders//EN' });
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  for (const { id, day, every, title, text, url } of entries) {
    const start = new Date(dateOf(day).getTime() + (hours * 60 + minutes) * MINUTES);
    const event = calendar.createEvent({
      id: `${id}@turn-the-key`,
      sequence: Math.floor(now.getTime() / MINUTES),
      stamp: now,
      start,
      end: new Date(start.getTime() + 5 * MINUTES),
      floating: true,
      summary: title,
      description: url === null ? text : `${text}\n\n${url}`,
      url,
      transparency: ICalEventTransparency.TRANSPARENT,
      alarms: [{ type: ICalAlarmType.display, trigger: 0, description: title }],
    });
    if (every === 7) event.repeating({ freq: ICalEventRepeatingFreq.WEEKLY });
    else if (every !== null) event.repeating({ freq: ICalEventRepeatingFreq.DAILY, interval: every });
  }
  // Its last line needs an end, too.
  return `${calendar.toString()}\r\n`;
}
