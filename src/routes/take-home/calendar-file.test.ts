import ICAL from 'ical.js';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { calendarFile, type CalendarEntry } from './calendar-file.ts';
import { remindersFrom } from './reminders.ts';

const SUNDAY = 20_779;
const WEDNESDAY = 3;
const now = new Date('2026-11-22T23:45:10Z');

const title = 'Look, at; your “linked” devices \\ ключ';
const text = `One line.\nAnother, with; marks: ${'ü'.repeat(60)} ${'م'.repeat(60)} 🔑`;

const entries: readonly CalendarEntry[] = remindersFrom(SUNDAY, WEDNESDAY, 7).map((reminder) => ({
  ...reminder,
  title,
  text,
  url: reminder.seed === null ? null : `https://example.org/training/drill/?seed=${reminder.seed}`,
}));

const options = { name: 'Turn the Key', time: '07:05', now, mark: 'm1', zone: 'Europe/Berlin' };
const file = calendarFile(entries, options);

/** Read by a program that has nothing to do with the one that wrote it. */
function parsed(content = file) {
  const calendar = new ICAL.Component(ICAL.parse(content));
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event, { strictExceptions: true }));
}

describe('the calendar file', () => {
  it('is read back as it was meant', () => {
    expect(
      parsed().map(({ uid, summary, startDate, duration }) => [
        uid,
        summary,
        startDate.toString(),
        duration.toString(),
      ]),
    ).toEqual([
      ['weekly.m1@turn-the-key', title, '2026-11-25T07:05:00', 'PT5M'],
      ['week.m1@turn-the-key', title, '2026-11-29T07:05:00', 'PT5M'],
      ['month.m1@turn-the-key', title, '2026-12-22T07:05:00', 'PT5M'],
      ['months.m1@turn-the-key', title, '2027-04-22T07:05:00', 'PT5M'],
    ]);
  });

  it('is the same over plain http, where browsers give no ids', () => {
    vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });
    expect(calendarFile(entries, options)).toBe(file);
    vi.unstubAllGlobals();
  });

  it('is nobody else’s: two files have no entry in common, and one visit’s files have all', () => {
    const uids = (content: string) => parsed(content).map(({ uid }) => uid);
    expect(uids(calendarFile(entries, { ...options, time: '09:00' }))).toEqual(uids(file));
    expect(uids(calendarFile(entries, { ...options, mark: 'm2' })).filter((uid) => uids(file).includes(uid))).toEqual(
      [],
    );
    expect(new Set(uids(file)).size).toBe(entries.length);
  });

  it('looks at the list each week, and repeats nothing else', () => {
    const [weekly, ...drills] = parsed();
    const next = weekly?.iterator();
    expect([next?.next().toString(), next?.next().toString(), next?.next().toString()]).toEqual([
      '2026-11-25T07:05:00',
      '2026-12-02T07:05:00',
      '2026-12-09T07:05:00',
    ]);
    expect(drills.map((drill) => drill.isRecurring())).toEqual([false, false, false]);
  });

  it('looks as often as a company wants', () => {
    const rare = remindersFrom(SUNDAY, WEDNESDAY, 30).map((reminder) => ({ ...reminder, title, text, url: null }));
    const [look] = parsed(calendarFile(rare, options));
    const next = look?.iterator();
    expect([next?.next().toString(), next?.next().toString()]).toEqual(['2026-11-25T07:05:00', '2026-12-25T07:05:00']);
  });

  it('leads each drill to its own address, and says it in the text, too', () => {
    const [weekly, ...drills] = parsed();
    expect([weekly?.description, weekly?.component.getFirstPropertyValue('url')]).toEqual([text, null]);
    for (const [index, drill] of drills.entries()) {
      const url = entries[index + 1]?.url;
      expect(drill.component.getFirstPropertyValue('url')).toBe(url);
      expect(drill.description).toBe(`${text}\n\n${url}`);
    }
  });

  it('holds no link where the site has no public address', () => {
    const unlinked = calendarFile(
      entries.map((entry) => ({ ...entry, url: null })),
      options,
    );
    expect(unlinked).not.toMatch(/URL|http/u);
    expect(parsed(unlinked).map(({ description }) => description)).toEqual([text, text, text, text]);
  });

  it('rings at that time', () => {
    for (const event of parsed()) {
      const alarm = event.component.getFirstSubcomponent('valarm');
      expect(String(alarm?.getFirstPropertyValue('trigger'))).toBe('PT0S');
      expect(alarm?.getFirstPropertyValue('action')).toBe('DISPLAY');
      expect(event.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
    }
  });

  it('is stamped by the clock that it is given, and outranks one that was made before', () => {
    const stampOf = (content: string) =>
      parsed(content).map(({ component, sequence }) => [String(component.getFirstPropertyValue('dtstamp')), sequence]);
    const later = calendarFile(entries, { ...options, time: '08:00', now: new Date('2026-11-22T23:47:00Z') });
    const [stamp, sequence] = stampOf(file)[0] ?? [];
    expect(stamp).toBe('2026-11-22T23:45:10Z');
    expect(stampOf(later)[0]).toEqual(['2026-11-22T23:47:00Z', Number(sequence) + 2]);
  });

  it('keeps to the form: ends of lines, 75 octets a line, what every calendar and entry must have', () => {
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
    for (const line of file.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(file.match(/^(?:VERSION:2\.0|PRODID:.+)$/gmu)).toHaveLength(2);
    for (const needed of ['UID', 'DTSTAMP', 'DTSTART']) {
      expect(file.match(new RegExp(`^${needed}[:;]`, 'gmu'))?.length).toBeGreaterThanOrEqual(entries.length);
    }
  });
});

describe('the time of an entry', () => {
  afterEach(() => vi.unstubAllEnvs());

  it.each([
    'Europe/Berlin',
    'Europe/London',
    'America/New_York',
    'America/Los_Angeles',
    'America/St_Johns',
    'America/Santiago',
    'America/Sao_Paulo',
    'Asia/Kolkata',
    'Asia/Calcutta',
    'Asia/Kathmandu',
    'Asia/Tokyo',
    'Australia/Sydney',
    'Australia/Lord_Howe',
    'Pacific/Chatham',
    'Pacific/Kiritimati',
    'Africa/Cairo',
    'Europe/Kiev',
    'UTC',
  ])('is the one on the wall in %s, in summer and in winter', (zone) => {
    vi.stubEnv('TZ', zone);
    const content = calendarFile(entries, { ...options, zone });
    expect(content.slice(content.indexOf('BEGIN:VEVENT'))).not.toMatch(/^DTSTART:/mu);
    const [weekly, ...drills] = parsed(content);
    const next = weekly?.iterator();
    const looks = Array.from({ length: 60 }, () => next?.next()).filter((time) => time !== undefined);
    for (const time of [...looks, ...drills.map(({ startDate }) => startDate)]) {
      expect([time.hour, time.minute]).toEqual([7, 5]);
      expect(time.toJSDate()).toEqual(new Date(time.year, time.month - 1, time.day, 7, 5));
      expect(time.toUnixTime() * 1000, `${time.toString()} in ${zone}`).toBe(
        new Date(time.year, time.month - 1, time.day, 7, 5).getTime(),
      );
    }
  });

  it.each([undefined, '', 'Etc/Unknown', 'Nowhere/Atlantis'])(
    'is the one on the wall where the zone is called %s',
    (zone) => {
      vi.stubEnv('TZ', 'Asia/Tokyo');
      const [, week] = parsed(calendarFile(entries, { ...options, zone }));
      expect(week?.startDate.toUnixTime()).toBe(Date.parse('2026-11-28T22:05:00Z') / 1000);
    },
  );

  it('is explained for every zone that a browser may name', () => {
    for (const zone of Intl.supportedValuesOf('timeZone')) {
      const content = calendarFile(entries, { ...options, zone });
      const [, id = ''] = /^TZID:(.+)\r$/mu.exec(content) ?? [];
      expect(content.match(/BEGIN:VTIMEZONE/gu), zone).toHaveLength(1);
      expect(content.split(`DTSTART;TZID=${id}:`), zone).toHaveLength(entries.length + 1);
    }
  });
});
