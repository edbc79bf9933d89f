import { beforeAll, describe, expect, it } from 'vitest';

import { loadI18n } from '../../locales/load.ts';
import type { Translate } from '../../locales/text.ts';
import { after } from '../../machines/session/doubles/learner.ts';
import { type Act, openSession, type Session, stepOf, stepsOf } from '../../machines/session/session.ts';
import { controls } from '../../machines/world/controls.ts';
import { nameOf } from '../../machines/world/gestures.ts';
import { LESSONS } from '../../steps/all.ts';
import { speechOf } from './speech.ts';
import { type Heard, hear, utteranceOf } from './voices.tsx';

let t: Translate;

beforeAll(async () => {
  const i18n = await loadI18n('en', ['frame', 'stage', ...LESSONS.map(({ id }) => id)]);
  t = (key, values) => i18n._(key, values);
});

const isOpen = ({ coach }: Session): boolean => coach.matches('working');

/** Every wrong answer, and every press that changes nothing but what is said. */
function answeredByWords(session: Session): Act[] {
  const step = stepOf(session);
  const acts: Act[] =
    step.kind === 'look'
      ? step.answers.filter(({ isRight }) => !isRight).map(({ id }) => ({ type: 'answer', answer: id }))
      : controls(session.world).map((gesture) => ({ type: 'gesture', gesture }));
  return acts.filter((act) => {
    const next = after(session, act);
    return next !== session && next.world === session.world && next.coach.context.feedback !== null && isOpen(next);
  });
}

/** The moments at which a learner may do something that is only answered by words, and each such act. */
const tries = LESSONS.flatMap((lesson) =>
  lesson.modes
    .filter((mode) => mode === 'guided' || mode === 'practice')
    .flatMap((mode) =>
      stepsOf({ input: { lesson, variant: lesson.variants[0], mode, step: 0 }, mode }).map((_, step) => {
        const opened = openSession({ lesson, variant: lesson.variants[0], mode, step });
        const begun = opened.coach.matches('announcing') ? after(opened, { type: 'continue' }) : opened;
        return { at: `${lesson.id} ${stepOf(begun).id} ${mode}`, begun, acts: answeredByWords(begun) };
      }),
    ),
);

const nameOfAct = (act: Act): string =>
  act.type === 'gesture' ? nameOf(act.gesture) : act.type === 'answer' ? act.answer : act.type;

describe('a try that is made three times over', () => {
  it('is met in every lesson that asks for something', () => {
    expect(tries.flatMap(({ acts }) => acts).length).toBeGreaterThan(60);
  });

  it.each(tries.filter(({ acts }) => acts.length > 0))(
    'is answered three times, for eye and ear: $at',
    ({ begun, acts }) => {
      for (const act of acts) {
        let session = begun;
        let heard: Heard = { title: 'here', words: '', hasHeardTask: false, text: '' };
        const seen = new Set<string>();
        const told = new Set<string>();
        for (let count = 0; count < 3; count += 1) {
          session = after(session, act);
          const speech = speechOf(session, null);
          heard = hear(heard, 'here', utteranceOf(t, speech, stepOf(session).says), '');
          seen.add(JSON.stringify([speech?.times, speech?.lines]));
          told.add(heard.text);
        }
        expect({ act: nameOfAct(act), seen: seen.size, told: told.size }).toEqual({
          act: nameOfAct(act),
          seen: 3,
          told: 3,
        });
      }
    },
  );
});

describe('the sentence of a step', () => {
  const say = (heard: Heard, ...lines: [string, boolean][]) =>
    hear(heard, 'Step 7', { intro: [], lines: lines.map(([text, isTask]) => ({ text, isTask })) }, '');

  it('is heard once, however many presses the step takes', () => {
    const before: Heard = { title: 'Step 6', words: '', hasHeardTask: true, text: '' };
    const first = say(before, ['Link it.', true], ['Tap the phone.', false]);
    expect(first.text).toBe('Step 7 Link it. Tap the phone.');
    const second = say(first, ['Link it.', true], ['Tap the list.', false]);
    expect(second.text).toBe('Tap the list.');
    const reply = say(second, ['Not there.', false]);
    expect(reply.text).toBe('Not there.');
    expect(say(reply, ['Link it.', true], ['Tap the list.', false]).text).toBe('Tap the list.');
    expect(say(reply, ['Link it.', true]).text).toBe('Link it.');
  });
});
