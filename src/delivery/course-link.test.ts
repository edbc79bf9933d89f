import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { EMPTY_RECORD, withDrill, withFinished } from '../machines/session/record.ts';
import type { Save } from '../machines/session/save.ts';
import { readTail, writeTail } from './course-link.ts';

const done = { lesson: 'log-out-phone', mode: 'guided', isPassed: true, score: 1, day: 20_000 } as const;
const record = withDrill(withFinished(EMPTY_RECORD, done), 20_010);
const save: Save = {
  format: 3,
  lesson: 'log-out-computer',
  version: 1,
  variant: 'library',
  seed: 0,
  mode: 'guided',
  start: 'open-site',
  before: 'open',
  step: 'confirm',
  modeNow: 'practice',
  fingerprint: '1x2y3z',
  journal: 'AAIoPwUoDwMoz6A_-',
};
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

  it('is refused, never more, whatever else somebody puts there', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(['damaged', 'foreign']).toContain(readTail(`#course=${text}`));
      }),
    );
  });
});
