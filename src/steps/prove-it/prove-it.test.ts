import { describe, expect, it } from 'vitest';

import { after, learnerIn, openedAt } from '../../machines/session/doubles/learner.ts';
import { lengthOf } from '../../machines/session/past.ts';
import { entryOf, play } from '../../machines/session/entry.ts';
import { runOf } from '../../machines/session/debrief.ts';
import { type Act, QUARTERS } from '../../machines/session/session.ts';
import { tookOf } from '../../machines/session/took.ts';
import type { Gesture } from '../../machines/world/gestures.ts';
import { isMet } from '../../machines/world/readings.ts';
import { findWay, isBusy } from '../../machines/world/ways.ts';
import { openWorld } from '../../machines/world/world.ts';
import { drawDrill, drawTest } from './index.ts';
import { DESKS, PHONES } from './rooms.ts';

const SEEDS = Array.from({ length: process.env['NIGHTLY'] ? 1000 : 200 }, (_, index) => index + 1);
const kinds = [...DESKS, ...PHONES];

const roomsOf = (seed: number) => {
  const { proof, variants } = drawTest(seed);
  return proof.map((step, position) => ({ step, ...entryOf(proof, variants[0], position) }));
};

describe('a test', { timeout: 30_000 }, () => {
  it('can be solved by its own model answers, whatever it is drawn from', () => {
    const unsolved = SEEDS.filter((seed) =>
      roomsOf(seed).some(({ step, world }) => {
        if (step.kind !== 'do' || isMet(step.goal, world)) return true;
        return !isMet(step.goal, play(world, step.modelAnswer(world.context.scene)));
      }),
    );
    expect(unsolved).toEqual([]);
  });

  it('has two rooms that differ in scene', () => {
    const alike = SEEDS.filter((seed) => new Set(roomsOf(seed).map(({ world }) => world.context.scene.id)).size !== 2);
    expect(alike).toEqual([]);
  });

  it('is the same for the same seed, and every kind of room is met', () => {
    const ids = (seed: number) => roomsOf(seed).map(({ variant }) => variant.id);
    expect(SEEDS.map((seed) => JSON.stringify(drawTest(seed)))).toEqual(
      SEEDS.map((seed) => JSON.stringify(drawTest(seed))),
    );
    const met = new Set(SEEDS.flatMap(ids));
    expect(kinds.flat().filter(({ variant }) => !met.has(variant.id))).toEqual([]);
  });

  it('has eight kinds of rooms, and no two of one name', () => {
    expect(kinds.length).toBeGreaterThanOrEqual(8);
    const ids = kinds.flat().flatMap(({ variant }) => [variant.id, variant.scene.id]);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('a drill', () => {
  it('is one room, the same for the same seed, and of every kind', () => {
    const drills = SEEDS.map((seed) => drawDrill(seed).variants[0].id);
    expect(SEEDS.map((seed) => drawDrill(seed).variants[0].id)).toEqual(drills);
    expect(new Set(drills)).toEqual(new Set(kinds.flat().map(({ variant }) => variant.id)));
    expect(drawDrill(7).proof).toHaveLength(1);
  });
});

describe.each(kinds.flat().map((room) => ({ ...room, id: room.variant.id })))(
  'the room $id',
  ({ variant: { scene }, goal, modelAnswer }) => {
    it('is left by no shorter way than its model answer', () => {
      const model = modelAnswer(scene);
      expect(findWay(openWorld(scene), goal, model)?.gestures).toEqual(model);
    });
  },
);

/** Takes a test; the network answers at once. */
function take(seed: number, ...rooms: readonly (readonly Act[] | 'solved')[]) {
  const lesson = drawTest(seed);
  const learner = learnerIn(openedAt(lesson, 'exam'));
  const does = (act: Act) => {
    learner.does(act);
    if (isBusy(learner.session.world)) learner.does('settle');
  };
  for (const [position, room] of rooms.entries()) {
    if (position > 0) does({ type: 'continue' });
    const step = lesson.proof[position];
    if (step?.kind !== 'do') throw new Error('A room asks for something to be done');
    if (room !== 'solved') room.forEach(does);
    else
      for (const gesture of step.modelAnswer(learner.session.world.context.scene)) does({ type: 'gesture', gesture });
  }
  const { session, notices } = learner;
  return { session, notices };
}

const GIVE_UP: Act = { type: 'giveUp' };
const press = (type: Exclude<Gesture['type'], 'phone.device.open' | 'site.chat.open'>): Act => ({
  type: 'gesture',
  gesture: { type },
});

describe('a room that was given up', () => {
  it('is told by the world in which it was left', () => {
    const { session } = take(7, [GIVE_UP], [GIVE_UP]);
    expect(tookOf(session).map(({ verdict }) => verdict.is)).toEqual(['open', 'open']);
    const half = tookOf(take(7, 'solved', [GIVE_UP]).session);
    expect(half.map(({ verdict }) => verdict.is)).toEqual(['safe', 'open']);
  });
});

it('a test counts the seconds of its rooms as the look back does', () => {
  const { session } = take(7, 'solved', 'solved');
  const seconds = tookOf(session).reduce((sum, room) => sum + room.seconds, 0);
  expect((runOf(session).at(-1)?.at ?? 0) / QUARTERS).toBe(seconds);
});

describe('the score of a test', () => {
  it.each([
    { rooms: ['solved', 'solved'], score: 1, isPassed: true },
    { rooms: ['solved', [GIVE_UP]], score: 0.5, isPassed: false },
    { rooms: [[GIVE_UP], 'solved'], score: 0.5, isPassed: false },
    { rooms: [[GIVE_UP], [GIVE_UP]], score: 0, isPassed: false },
  ] as const)('is $score after $rooms', ({ rooms, score, isPassed }) => {
    const { notices } = take(7, ...rooms);
    expect(notices.at(-1)).toEqual({ type: 'lesson.done', mode: 'exam', isPassed, score });
  });

  it('is not lowered by a wrong turn that is made good, and the belief is told', () => {
    const seed = SEEDS.find((one) => roomsOf(one)[0]?.variant.id === 'hotel-dark') ?? 0;
    const closed = take(seed, [
      press('browser.tab.close'),
      press('browser.tab.new'),
      press('browser.bookmark.whatsapp'),
    ]);
    expect(closed.notices).toEqual([{ type: 'belief.shown', belief: 'closing-tab-logs-out' }]);
    expect(closed.session.coach.context).toMatchObject({ step: 0, feedback: null, help: 0 });
  });
});

describe('what a test took', () => {
  const wait = (seconds: number): Act[] =>
    Array.from({ length: seconds / 2 }, () => [press('site.menu.open'), press('site.menu.close')]).flat();
  const withClock = SEEDS.find((seed) => roomsOf(seed)[0]?.variant.clock !== undefined) ?? 0;

  it('is counted room by room, without what is read between them', () => {
    const { session } = take(7, [GIVE_UP], 'solved');
    const [first, second] = tookOf(session);
    expect(first).toMatchObject({ step: 'first', seconds: 1, verdict: { is: 'open' }, isLate: false });
    const presses = lengthOf(session) - 2;
    expect(second).toMatchObject({ step: 'second', seconds: presses, verdict: { is: 'safe' }, isLate: false });
  });

  it.each([
    [14, false],
    [16, true],
  ])('is late only after the clock has run out: %s seconds', (seconds, isLate) => {
    const { session, notices } = take(withClock, [...wait(seconds), GIVE_UP], 'solved');
    expect(tookOf(session)[0]).toMatchObject({ seconds: seconds + 1, isLate });
    expect(notices.at(-1)).toMatchObject({ score: 0.5 });
  });
});

describe('a room', () => {
  it('gives no help, whatever is asked', () => {
    const { session } = take(7);
    expect(after(session, { type: 'help' })).toBe(session);
  });
});
