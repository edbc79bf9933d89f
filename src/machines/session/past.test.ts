import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { logOutComputer as lesson } from '../../steps/log-out-computer/index.ts';
import type { Mode } from '../lesson/policy.ts';
import type { PlainGesture } from '../world/gestures.ts';
import { after, openedAt } from './doubles/learner.ts';
import { commandsBack, journalOf, lengthOf, sessionsOf } from './past.ts';
import type { Session } from './session.ts';

/** What leads back to where it began: as often as one likes, nothing comes of it. */
const ROUNDS = {
  'cancels and asks again': ['site.dialog.cancel', 'site.menu.open', 'site.menu.logOut'],
  'goes astray and comes back': ['browser.tab.other', 'browser.tab.whatsapp', 'site.menu.open'],
} as const satisfies Record<string, readonly PlainGesture[]>;

const opened = (mode: Mode): Session => openedAt(lesson, mode, 'confirm');

const goes = (session: Session, round: readonly PlainGesture[], times: number): Session =>
  after(session, ...Array.from({ length: times }, () => round).flat());

/** Every object that hangs on another, itself included. */
function objectsIn(root: object): Set<object> {
  const found = new Set<object>([root]);
  for (const one of found) {
    const inside = one instanceof Map || one instanceof Set ? [...one.entries()].flat() : [];
    for (const value of [...Object.values(one), ...inside]) {
      if (typeof value === 'object' && value !== null) found.add(value as object);
    }
  }
  return found;
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const heapUsed = (): number => {
  collect();
  return process.memoryUsage().heapUsed;
};

const LEARNERS = (['guided', 'practice', 'exam'] as const).flatMap((mode) =>
  Object.entries(ROUNDS).map(([does, round]) => ({ mode, does, round })),
);

describe.each(LEARNERS)('a learner in $mode who $does', ({ mode, round }) => {
  it('leaves no session behind in the one that goes on', () => {
    const session = goes(opened(mode), round, 20);
    const sessions = [...objectsIn(session)].filter((one) => 'past' in one && 'input' in one);
    expect(sessions).toEqual([session]);
  });

  it('has all that is past shared by each session that is made of it', () => {
    const session = goes(opened(mode), round, 20);
    const own = objectsIn(session);
    expect(sessionsOf(session).filter(({ past }) => past !== null && !own.has(past))).toEqual([]);
  });

  it('leaves seven objects for a press at the most, however many there were before', () => {
    const sizes = [20, 40, 80].map((times) => {
      const session = goes(opened(mode), round, times);
      return { objects: objectsIn(session).size, presses: lengthOf(session) };
    });
    const [early = 0, late = 0] = sizes.slice(1).map(({ objects, presses }, index) => {
      const before = sizes[index] ?? { objects: 0, presses: 0 };
      return (objects - before.objects) / (presses - before.presses);
    });
    expect(early).toBeLessThanOrEqual(7);
    expect(late).toBeCloseTo(early);
  });

  it('leaves 640 bytes of heap for a press at the most, where pointers are as long as they get', () => {
    const bytes = [1, 2, 3].map(() => {
      const half = goes(opened(mode), round, 100);
      const before = heapUsed();
      const all = goes(half, round, 100);
      return (heapUsed() - before) / (lengthOf(all) - lengthOf(half));
    });
    // Whatever else the process does meanwhile is added, now and then.
    expect(Math.min(...bytes)).toBeLessThan(640);
  });
});

it('tells its commands from the last one back to any length, and looks no farther', () => {
  const session = goes(opened('practice'), ROUNDS['cancels and asks again'], 3);
  for (const length of [0, 1, 5, 9, 12])
    expect([...commandsBack(session, length)]).toEqual(journalOf(session).slice(length).toReversed());
  const { past } = session;
  if (past === null || past.before === null) throw new Error('Too little was done');
  const before = {
    ...past.before,
    get before(): never {
      throw new Error('It was looked too far');
    },
  };
  expect([...commandsBack({ past: { ...past, before } }, past.length - 1)]).toEqual([past.command]);
});
