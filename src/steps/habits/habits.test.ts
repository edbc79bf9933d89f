import { describe, expect, it } from 'vitest';
import { partsOf } from '../../machines/lesson/path.ts';
import { after, learnerIn, openedAt } from '../../machines/session/doubles/learner.ts';
import { isOver, type Session, stepOf } from '../../machines/session/session.ts';
import { laterPart } from '../../machines/session/path.ts';
import { read } from '../../machines/world/readings.ts';
import { drawHabits } from './index.ts';

const SEEDS = Array.from({ length: 100 }, (_, index) => index + 1);

function begin(seed: number, id = 'borrowed', mode: 'guided' | 'practice' = 'practice', platform = 0): Session {
  const lesson = drawHabits(seed);
  return openedAt(lesson, mode, id, lesson.variants[platform]);
}

/** Follows the model answers until something is so. */
const follow = (from: Session, isThere: (session: Session) => boolean): Session =>
  learnerIn(from).followsTheWay(80, isThere).session;

/** What of a lesson depends on its seed. */
const drawnOf = (seed: number) => {
  const session = begin(seed, 'stranger');
  const { linked, entries } = session.world.context.scene;
  return JSON.stringify([linked.map((device) => entries[device]), drawHabits(seed).steps.slice(2, 4)]);
};

describe('the four habits', () => {
  it.each([0, 1])('are done by their model answers, whatever they are drawn from (variant %d)', (platform) => {
    const undone = SEEDS.filter((seed) => !isOver(follow(begin(seed, 'borrowed', 'practice', platform), isOver)));
    expect(undone).toEqual([]);
  });

  it('are the same for the same seed, and others for the next', () => {
    expect(SEEDS.map(drawnOf)).toEqual(SEEDS.map(drawnOf));
    expect(SEEDS.slice(1).filter((seed) => drawnOf(seed) === drawnOf(seed - 1))).toEqual([]);
  });

  it('always hold a stranger who has the name of a device of yours, and a time that fits none', () => {
    for (const seed of SEEDS) {
      const { linked, strangers, entries } = begin(seed, 'stranger').world.context.scene;
      const [stranger] = strangers;
      if (stranger === undefined) throw new Error('Nobody is a stranger');
      const own = linked.filter((device) => device !== stranger).map((device) => entries[device]);
      expect(own.map(({ name }) => name)).toContain(entries[stranger].name);
      expect(own.map(({ lastActive }) => lastActive)).not.toContain(entries[stranger].lastActive);
    }
  });
});

describe('sorting places', () => {
  const answersIn = (session: Session) => {
    const step = stepOf(session);
    if (step.kind !== 'look') throw new Error('This asks');
    return step.answers;
  };
  const give = (session: Session, isRight: boolean): Session =>
    answersIn(session)
      .filter((answer) => answer.isRight === isRight)
      .reduce((before, { id }) => after(before, { type: 'answer', answer: id }), session);

  it('asks about four places, each with one right answer of two, and a reply to both', () => {
    for (const seed of SEEDS) {
      const answers = answersIn(begin(seed, 'places'));
      const places = [...new Set(answers.map(({ about }) => about))];
      expect(places).toHaveLength(4);
      for (const place of places)
        expect(answers.filter(({ about }) => about === place).map(({ isRight }) => isRight)).toEqual(
          expect.arrayContaining([true, false]),
        );
    }
  });

  it.each(['guided', 'practice'] as const)('ends in %s with the fourth, and is summed up', (mode) => {
    const wrong = give(begin(3, 'places', mode), false);
    expect([stepOf(wrong).id, wrong.coach.context.slips, wrong.answered.size]).toEqual(['places', 4, 0]);
    const three = answersIn(wrong)
      .filter(({ isRight }) => isRight)
      .slice(0, 3);
    const almost = three.reduce((before, { id }) => after(before, { type: 'answer', answer: id }), wrong);
    expect([stepOf(almost).id, almost.coach.value]).toEqual(['places', 'working']);
    const sorted = give(almost, true);
    expect([stepOf(sorted).id, sorted.coach.value]).toEqual(['places', 'resting']);
    expect(stepOf(after(sorted, { type: 'continue' })).id).toBe('clean-up');
  });

  it('leaves a place that is sorted as it is', () => {
    const start = begin(3, 'places');
    const first = answersIn(start).find(({ isRight }) => isRight);
    const once = after(start, { type: 'answer', answer: first?.id ?? '' });
    const others = answersIn(once).filter(({ about }) => about === first?.about);
    for (const { id } of others) expect(after(once, { type: 'answer', answer: id })).toBe(once);
  });
});

describe('logging out a device of your own', () => {
  it.each(['guided', 'practice'] as const)('is met gently in %s, and leads to the stranger all the same', (mode) => {
    const session = after(
      begin(3, 'stranger', mode),
      { type: 'gesture', gesture: { type: 'phone.device.open', target: 'tablet' } },
      { type: 'gesture', gesture: { type: 'phone.device.logOut' } },
    );
    expect([session.coach.value, read(session.world).strangers]).toEqual(['resting', 1]);
    const later = after(session, { type: 'continue' });
    expect(stepOf(later).id).toBe('stranger-after-all');
    expect(stepOf(follow(later, ({ coach }) => stepOf({ ...later, coach }).id === 'old-link')).id).toBe('old-link');
  });
});

describe('a part', () => {
  const firsts = partsOf(drawHabits(1).steps).map((position) => drawHabits(1).steps[position]?.id ?? '');

  it('begins where its own address leads, whatever was done before', () => {
    expect(firsts).toEqual(['borrowed', 'find-two-step', 'stranger', 'update-browser']);
    for (const id of firsts) expect(begin(1, id).done).toEqual(new Set());
  });

  it('can be left for later, and comes back in its turn', () => {
    const left = after(begin(1), { type: 'goTo', step: laterPart(begin(1)) ?? '' });
    expect(stepOf(left).id).toBe('find-two-step');
    const others = follow(left, (session) => stepOf(session).id === 'borrowed' || isOver(session));
    expect([stepOf(others).id, isOver(others)]).toEqual(['borrowed', false]);
    expect(laterPart(others)).toBeNull();
    const end = follow(others, isOver);
    expect(isOver(end)).toBe(true);
    expect(end.done.size).toBeGreaterThan(12);
  });

  it('that has been done is not asked for again, until the lesson begins anew', () => {
    const end = follow(begin(1, 'update-browser'), isOver);
    const anew = after(end, { type: 'goTo', step: 'borrowed' });
    expect(anew.done.size).toBe(0);
    expect(isOver(follow(anew, isOver))).toBe(true);
  });
});
