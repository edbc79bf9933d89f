import { describe, expect, it } from 'vitest';

import type { Step, Variant } from '../machines/lesson/step.ts';
import { entryOf, modelAnswerOf } from '../machines/session/entry.ts';
import { nameOf } from '../machines/world/gestures.ts';
import type { Scene } from '../machines/world/scene.ts';
import { LESSONS } from './all.ts';
import { DESKS, PHONES, type Room } from './prove-it/rooms.ts';

/** What a hand does, whatever device it is done to. */
const actsOf = (step: Step, scene: Scene): string[] => modelAnswerOf(step, scene).map(({ type }) => type);

/** The model answers of a lesson on one kind of phone, step by step. */
function lessonOn(id: string, platform: Scene['platform']): { step: string; acts: string[] }[] {
  const lesson = LESSONS.find((one) => one.id === id);
  const steps = lesson?.steps ?? [];
  const variants: readonly Variant[] = lesson?.variants ?? [];
  // A lesson without a phone in it has one kind for all.
  const fit = variants.filter(({ scene }) => scene.platform === platform);
  return (fit.length === 0 ? variants : fit).flatMap((variant) =>
    steps.map((step, position) => ({
      step: step.id,
      acts: actsOf(step, entryOf(steps, variant, position).world.context.scene),
    })),
  );
}

/** What ends a link: the last two presses on a phone, and all from the chats at a desk. The rest only leads there. */
const keyActOf = ({ modelAnswer, variant: { scene } }: Room): string[] => {
  const acts = modelAnswer(scene).map(({ type }) => type);
  return acts.slice(acts.at(-1)?.startsWith('site.') ? -3 : -2);
};

const rooms = [...DESKS, ...PHONES].flat().map((room) => ({ room, id: room.variant.id }));

describe.each(rooms)('the room $id', ({ room }) => {
  const { platform } = room.variant.scene;
  const taught = LESSONS.flatMap(({ id }) => lessonOn(id, platform));

  it('asks for no press that no lesson has practised on this kind of phone', () => {
    const known = new Set(taught.flatMap(({ acts }) => acts));
    expect(
      room
        .modelAnswer(room.variant.scene)
        .filter(({ type }) => !known.has(type))
        .map(nameOf),
    ).toEqual([]);
  });

  it('turns on an act that is a step of the lesson to which whoever fails is led', () => {
    const { lesson, step } = room.taughtIn;
    const key = keyActOf(room).join(' ');
    const there = lessonOn(lesson, platform).filter(({ acts }) => acts.join(' ').includes(key));
    expect(there.filter((one) => one.step === (step ?? one.step))).not.toEqual([]);
  });
});

describe.each(LESSONS.filter(({ proof, steps }) => proof.length > 0 && steps.length > 0))(
  'the proof of $id',
  (lesson) => {
    it.each(lesson.variants)('asks for nothing that its own lesson does not practise: $id', ({ scene }) => {
      const known = new Set(lessonOn(lesson.id, scene.platform).flatMap(({ acts }) => acts));
      expect(lesson.proof.flatMap((step) => actsOf(step, scene)).filter((act) => !known.has(act))).toEqual([]);
    });
  },
);
