import { expect, it } from 'vitest';

import { EMPTY_RECORD, withFinished } from '../../machines/session/record.ts';
import { roomsSafe } from './rooms-safe.ts';

const after = (lesson: string, ...scores: number[]) =>
  scores.reduce(
    (record, score) => withFinished(record, { lesson, mode: 'exam', isPassed: score === 1, score, day: 20_000 }),
    EMPTY_RECORD,
  );

it('a test that was tried is told by its best result, and no longer once it is passed', () => {
  expect(roomsSafe(EMPTY_RECORD, 'prove-it')).toBeNull();
  expect(roomsSafe(after('prove-it', 0), 'prove-it')).toBe(0);
  expect(roomsSafe(after('prove-it', 0.5, 0), 'prove-it')).toBe(1);
  expect(roomsSafe(after('prove-it', 0.5, 1), 'prove-it')).toBeNull();
  expect(roomsSafe(after('next-person', 0), 'next-person')).toBeNull();
});
