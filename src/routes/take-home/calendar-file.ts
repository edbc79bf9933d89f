import ical, { ICalAlarmType, ICalEventRepeatingFreq, ICalEventTransparency } from 'ical-generator';
import { tzlib_get_ical_block, tzlib_get_timezones } from 'timezones-ical-library';

import { lendUuid } from '../../delivery/uuid.ts';
import { dateOf } from '../record/dates.ts';
import type { Reminder } from './reminders.ts';

/** One entry of the calendar: the reminder, its words, and where it leads if the site has a public address. */
export interface CalendarEntry extends Reminder {
  title: string;
  text: string;
  url: string | null;
}

interface CalendarOptions {
  name: string;
  /** As in `09:30`, by the clock on the wall of this place. */
  time: string;
  now: Date;
  /** Stands in the name of every entry: the same in two files whose entries are the same, and nobody else's. */
  mark: string;
  /** The name of this place's time zone, as the browser gives it. */
  zone: string | undefined;
}

const MINUTES = 60_000;

/**
 * The reminders as a file after RFC 5545, by the clock of a time zone that the file explains itself: nine o'clock stays nine
 * o'clock when the clocks change. A later file with the same mark outranks an earlier one: a calendar takes it as a change.
 */
export function calendarFile(
  entries: readonly CalendarEntry[],
  { name, time, now, mark, zone }: CalendarOptions,
): string {
  // The library makes an id even where it is given one.
  lendUuid();
  const { id: timezone, rules } = zoneOf(zone, now);
  const calendar = ical({
    name,
    prodId: '//turn-the-key//reminders//EN',
    // That of the entries alone: stamps are in UTC.
    timezone: { name: null, generator: () => rules },
  });
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  for (const { id, day, every, title, text, url } of entries) {
    const date = dateOf(day);
    // The library asks this browser's clock, which is the one of the zone.
    const start = new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate(), hours, minutes);
    const event = calendar.createEvent({
      id: `${id}.${mark}@turn-the-key`,
      sequence: Math.floor(now.getTime() / MINUTES),
      stamp: now,
      start,
      end: new Date(start.getTime() + 5 * MINUTES),
      timezone,
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

/** The rules of a zone; of one that nobody knows, the hours that it is off now. */
function zoneOf(zone: string | undefined, now: Date): { id: string; rules: string } {
  const known = new Set(tzlib_get_timezones() as string[]);
  const hours = Math.round(now.getTimezoneOffset() / 60);
  const name = zone !== undefined && known.has(zone) ? zone : `Etc/GMT${hours < 0 ? '' : '+'}${hours}`;
  // What has two names is explained under one of them.
  const [rules = '', id = ''] = tzlib_get_ical_block(name) as string[];
  return { id: id.replace('TZID=', ''), rules };
}
