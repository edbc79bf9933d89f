import { expect, it } from 'vitest';

import { openListeners } from './listeners.ts';

it('tells all who listen, and watches only as long as somebody does', () => {
  const log: string[] = [];
  const { add, tell } = openListeners<string>(() => {
    log.push('watches');
    return () => log.push('stops');
  });
  tell('to nobody');
  const stops = [add((word) => log.push(`one ${word}`)), add((word) => log.push(`two ${word}`))];
  tell('first');
  stops[0]?.();
  stops[0]?.();
  tell('second');
  stops[1]?.();
  tell('third');
  add(() => {});
  expect(log).toEqual(['watches', 'one first', 'two first', 'two second', 'stops', 'watches']);
});
