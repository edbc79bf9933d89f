import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { EMPTY_RECORD, withDrill, withFinished } from '../../machines/session/record.ts';
import { SAVE } from '../../machines/session/samples/save.ts';
import { readTail, writeTail } from './course-link.ts';
import { splitTail } from './split-tail.ts';

const done = { lesson: 'log-out-phone', mode: 'guided', isPassed: true, score: 1, day: 20_000 } as const;
const record = withDrill(withFinished(EMPTY_RECORD, done), 20_010);
// It ends in marks that programs like to cut off a link.
const save = { ...SAVE, journal: 'AAIoPwUoDwMoz6A_-' };
const whole = { record, save, isSaveLost: false };
const tail = writeTail({ record, save });

describe('the end of a link', () => {
  it('brings a course over, with its open lesson or without', () => {
    expect(readTail(tail)).toEqual(whole);
    expect(readTail(writeTail({ record, save: null }))).toEqual({ record, save: null, isSaveLost: false });
  });

  it('is made of letters that programs leave alone', () => {
    expect(tail).toMatch(/^#[\w.~!=-]+$/u);
    expect(new URL(tail, 'https://example.org/continue/').hash).toBe(tail);
  });

  it.each([
    ['broken into lines', tail.replace(/(?<=^.{40})/u, '\r\n  ')],
    ['with its marks spelt out', tail.replaceAll('!', '%21').replaceAll('~', '%7E')],
    ['with the full stop behind it', `${tail}.`],
    ['with the bracket behind it', `${tail})>`],
    ['with a broken escape behind it', `${tail}%`],
    [
      'with every mark spelt out',
      `#course${encodeURIComponent(tail.slice(7)).replaceAll('!', '%21').replaceAll('~', '%7E')}`,
    ],
    ['spelt out three times', `#course${encodeURIComponent(encodeURIComponent(encodeURIComponent(tail.slice(7))))}`],
    ['with a number for its mark', tail.replace('=', '&#61;')],
    ['escaped as templates do', tail.replace('=', '&#x3D;')],
    ['with the number of a note behind it', `${tail}¹`],
    ['from a mail of plain characters', tail.replace('=', '=3D')],
    ['broken as such a mail breaks lines', tail.replace(/(?<=^.{76})/u, '=\r\n')],
    ['with a mark in capitals', tail.replace('course', 'Course')],
    ['with dashes for its hyphens', tail.replaceAll('-', '–')],
    ['with blanks that nobody sees', tail.replaceAll('!', '!%E2%80%8B\u{AD}')],
    ['with blanks in it', tail.replaceAll('!', '! ')],
    ['in wide letters', tail.replaceAll(/[A-Z]/gu, (one) => String.fromCodePoint(one.charCodeAt(0) + 0xfe_e0))],
    ['with a tracker behind it', `${tail}&utm_source=mail&fbclid=x`],
    ['with a query behind it', `${tail}?utm_source=mail`],
    ['with an escaped tracker behind it', `${tail}&amp;data=05%7C02&reserved=0`],
    ['with quotes behind it', `${tail}”,`],
    ['with a line behind it', `${tail}\n\n---`],
  ])('is still read %s', (_, received) => {
    expect(readTail(received)).toEqual(whole);
  });

  it('brings what was done where the rest was cut off', () => {
    expect(readTail(tail.slice(0, -1))).toEqual({ record, save: null, isSaveLost: true });
  });

  it.each([
    ['damaged', '#course='],
    ['damaged', tail.slice(0, 14)],
    ['damaged', tail.replace('~~', '~')],
    ['foreign', tail.replace('=3!', '=9!')],
  ])('is refused as %s: %s', (fault, received) => {
    expect(readTail(received)).toBe(fault);
  });

  it('is found behind any address, and nowhere else', () => {
    expect(splitTail('/continue/?a=b#course=3')).toEqual(['/continue/?a=b', '#course=3']);
    expect(splitTail('/continue/%2523Course%253D3')).toEqual(['/continue/', '#Course%253D3']);
    expect(splitTail('/continue/&#35;course=3')).toEqual(['/continue/', '#course=3']);
    expect(splitTail('/continue/&#x23;course&#x3D;3')).toEqual(['/continue/', '#course&#x3D;3']);
    expect(splitTail('/continue/#card')).toEqual(['/continue/#card', null]);
  });

  it('is not looked at where it is longer than any of ours', () => {
    const long = writeTail({ record, save: { ...save, journal: 'A'.repeat(3_800) } });
    expect(readTail(`#course${encodeURIComponent(encodeURIComponent(long.slice(7)))}`)).toMatchObject({ record });
    expect(readTail(`${tail}${'A'.repeat(20_000)}`)).toBe('damaged');
    expect(readTail(`${tail}${'-'.repeat(20_000)}`)).toBe('damaged');
    expect(readTail(`${tail}${'A'.repeat(5_000)}`)).toBe('damaged');
  });

  it('is refused, never more, whatever else somebody puts there', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(['damaged', 'foreign']).toContain(readTail(`#course=${text}`));
      }),
      { numRuns: process.env['NIGHTLY'] ? 200 : 25 },
    );
  });
});
