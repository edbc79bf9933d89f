import { expect, it } from 'vitest';

import { logOutComputer } from '../../steps/log-out-computer/index.ts';
import { learnerIn, openedAt } from './doubles/learner.ts';
import { foresee } from './foresee.ts';

/** The lesson as nobody has opened it before, and the steps that are asked for a model answer. */
function watched() {
  const asked: string[] = [];
  const steps = logOutComputer.steps.map((step) => {
    if (step.kind !== 'do') return step;
    const modelAnswer: typeof step.modelAnswer = (scene) => {
      asked.push(step.id);
      return step.modelAnswer(scene);
    };
    return { ...step, modelAnswer };
  });
  return { lesson: { ...logOutComputer, steps }, asked };
}

it('leaves no way through the steps before to the press that ends a step', () => {
  const { lesson, asked } = watched();
  const session = openedAt(lesson, 'practice', 'open-menu');
  expect([...foresee(session)]).not.toEqual([]);
  expect(asked).toContain('open-site');
  asked.length = 0;
  expect(learnerIn(session).does('site.menu.open').step).toBe('choose-log-out');
  expect(asked).not.toContain('open-site');
});
