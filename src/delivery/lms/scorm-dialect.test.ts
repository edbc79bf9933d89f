import { describe, expect, it } from 'vitest';

import { LESSONS } from '../../steps/all.ts';
import { BELIEFS } from '../../machines/lesson/step.ts';
import { DIALECTS, readMastery } from './scorm-dialect.ts';
import { TOLD_ORDER } from './told-order.ts';

describe('a passing score', () => {
  it.each<[share: number, ...texts: string[]]>([
    [0.8, '80', '80.0', '80,0', '80%', '80 %', ' 80 ', '0.8', '0,8', '.8', ',8', '0.80', '+80', '80.'],
    [1, '100', '100%', '1', '1.0', '1,0', '100.00'],
    [0.01, '1%'],
    [0.505, '50.5', '50,5', '0.505'],
  ])('of %f may be written in many ways', (share, ...texts) => {
    expect(texts.map((text) => [text, readMastery(text)])).toEqual(texts.map((text) => [text, share]));
  });

  it('is not set by whoever writes nothing, zero, or what is none', () => {
    const texts = [
      '',
      ' ',
      '0',
      '0.0',
      '0,00',
      '0%',
      '-1',
      '-80',
      '101',
      '1000',
      'much',
      'NaN',
      '80/100',
      '1e2',
      '8 0',
    ];
    expect(texts.map((text) => [text, readMastery(text)])).toEqual(texts.map((text) => [text, null]));
  });
});

describe('a score that a platform holds', () => {
  it.each([
    ['1.2', '100', 1],
    ['1.2', '50.00', 0.5],
    ['1.2', '1', 0.01],
    ['1.2', '50%', 0.5],
    ['1.2', '', null],
    ['2004', '0.5', 0.5],
    ['2004', '1', 1],
    ['2004', '-0.5', null],
  ] as const)('of %s, written "%s", is %s', (version, text, share) => {
    expect(DIALECTS[version].shareOf(text)).toBe(share);
  });
});

describe('the order in which a platform is told', () => {
  it('has each step of each lesson and each wrong idea once', () => {
    const steps = LESSONS.flatMap(({ id, steps: own, proof }) => [...own, ...proof].map((step) => `${id}.${step.id}`));
    const order: readonly string[] = TOLD_ORDER;
    expect([...steps, ...BELIEFS].filter((id) => !order.includes(id))).toEqual([]);
    expect(new Set(order).size).toBe(order.length);
  });
});
