import { describe, expect, it } from 'vitest';

import { EMPTY_RECORD, type LessonRecord, withDrill } from '../../machines/session/record.ts';
import { COURSE } from '../../steps/course.ts';
import { welcomeOf, courseProgressOf } from './course-progress.ts';

const done = (day: number): LessonRecord => ({ modes: ['guided'], day, score: null });
const failed: LessonRecord = { modes: [], day: 90, score: 50 };
const all = (day: number) => ({
  lessons: Object.fromEntries(COURSE.map(({ id }) => [id, done(day)])),
  plan: null,
  drill: null,
});

describe('the course', () => {
  it('counts what is done, and the minutes of what is not', () => {
    const record = { lessons: { 'log-out-computer': done(90), 'prove-it': failed }, plan: null, drill: null };
    const {
      lessons,
      done: count,
      minutesLeft,
    } = courseProgressOf(COURSE, { record, begun: ['log-out-phone', 'log-out-computer'] });
    expect(Object.fromEntries(lessons.map(({ id, state }) => [id, state]))).toMatchObject({
      'next-person': 'open',
      'log-out-computer': 'done',
      'log-out-phone': 'begun',
      'prove-it': 'open',
    });
    // With lights no more, unless it goes on, or was only watched.
    expect(lessons.map(({ mode }) => mode)).toEqual([null, null, null, null, null]);
    const watched: LessonRecord = { modes: ['watch'], day: 90, score: null };
    const other = { ...record, lessons: { ...record.lessons, habits: watched } };
    expect(
      courseProgressOf(COURSE, { record: other, begun: [] }).lessons.flatMap(({ id, mode }) => (mode ? [id] : [])),
    ).toEqual(['log-out-computer']);
    const whole = COURSE.reduce((sum, { minutes }) => sum + minutes, 0);
    expect([count, minutesLeft]).toEqual([1, Math.ceil(whole - 1.5)]);
  });
});

describe('somebody who comes back', () => {
  it.each<[who: string, kept: Parameters<typeof welcomeOf>[1], today: number, offer: ReturnType<typeof welcomeOf>]>([
    ['is nobody where nothing is kept', { record: EMPTY_RECORD, begun: [] }, 100, null],
    [
      'goes on with what was played last',
      { record: EMPTY_RECORD, begun: ['log-out-phone', 'next-person'] },
      100,
      { type: 'continue', lesson: 'log-out-phone' },
    ],
    [
      'goes on with the first lesson that is open',
      { record: { lessons: { 'next-person': done(90) }, plan: null, drill: null }, begun: [] },
      100,
      { type: 'next', lesson: 'log-out-computer' },
    ],
    ['has done it all', { record: all(94), begun: [] }, 100, { type: 'again' }],
    ['meets the drill a week later', { record: all(93), begun: [] }, 100, { type: 'drill' }],
    ['is left alone for a week after a drill', { record: withDrill(all(80), 94), begun: [] }, 100, { type: 'again' }],
    [
      'meets the next drill a week after the last',
      { record: withDrill(all(80), 93), begun: [] },
      100,
      { type: 'drill' },
    ],
    [
      'meets the drill, too, who only passed the test',
      { record: { lessons: { 'prove-it': done(80) }, plan: null, drill: null }, begun: ['log-out-phone'] },
      100,
      { type: 'drill' },
    ],
    [
      'meets no drill before the course is finished',
      { record: { lessons: { 'next-person': done(80), 'prove-it': failed }, plan: null, drill: null }, begun: [] },
      100,
      { type: 'next', lesson: 'log-out-computer' },
    ],
  ])('%s', (_, kept, today, offer) => {
    expect(welcomeOf(COURSE, kept, today)).toEqual(offer);
  });
});
