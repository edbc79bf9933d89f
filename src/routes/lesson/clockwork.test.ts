import { expect, it } from 'vitest';

import { openedAt } from '../../machines/session/doubles/learner.ts';
import { logOutComputer as lesson } from '../../steps/log-out-computer/index.ts';
import { clockworkOf } from './clockwork.ts';

it('has one cursor that hears the session, however often it is wound up', () => {
  const clockwork = clockworkOf(openedAt(lesson, 'guided'));
  const cursors = [clockwork.still.pacer.cursor];
  const statuses = () => cursors.map((cursor) => cursor.getSnapshot().status);
  const wind = () => {
    const stop = clockwork.subscribe(() => {});
    cursors.push(clockwork.run().pacer.cursor);
    return stop;
  };
  expect(statuses()).toEqual(['active']);
  const stop = wind();
  expect(statuses()).toEqual(['stopped', 'active']);
  // As React's strict mode does, and a page that comes back.
  stop();
  const stopAgain = wind();
  expect(statuses()).toEqual(['stopped', 'stopped', 'active']);
  stopAgain();
  expect(statuses()).toEqual(['stopped', 'stopped', 'stopped']);
});
