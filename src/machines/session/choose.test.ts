import { describe, expect, it } from 'vitest';
import { MODES } from '../lesson/policy.ts';
import { type ChooseStep, type DoStep, type Lesson, NO_SEED } from '../lesson/step.ts';
import { read } from '../world/readings.ts';
import { PLAIN_SCENE, type Scene } from '../world/scene.ts';
import { learnerIn, openedAt } from './doubles/learner.ts';
import { entryOf } from './entry.ts';
import { stepOf } from './session.ts';

const SCENE: Scene = {
  ...PLAIN_SCENE,
  id: 'choosing',
  before: [{ type: 'browser.tab.new' }, { type: 'browser.bookmark.whatsapp' }],
};

const words = { title: 'title', says: 'says', done: 'done', notes: 'notes' };

const leave: ChooseStep = {
  ...words,
  kind: 'choose',
  id: 'leave',
  outcomes: [
    { id: 'closed', goal: { tab: 'closed' }, leadsTo: 'sit-down', says: 'closed', belief: 'closing-tab-logs-out' },
    { id: 'out', goal: { thisComputer: 'unlinked', site: 'qr' }, leadsTo: 'other-future' },
  ],
  modelAnswer: () => [{ type: 'site.menu.open' }, { type: 'site.menu.logOut' }, { type: 'site.dialog.logOut' }],
};

const sitDown: DoStep = {
  ...words,
  kind: 'do',
  id: 'sit-down',
  enter: { staged: [{ type: 'clock.nextPerson' }] },
  goal: { site: 'chats' },
  modelAnswer: () => [{ type: 'browser.tab.new' }, { type: 'browser.bookmark.whatsapp' }],
};

const otherFuture: DoStep = {
  ...words,
  kind: 'do',
  id: 'other-future',
  goal: { tab: 'closed' },
  modelAnswer: () => [{ type: 'browser.tab.close' }],
};

const lesson: Lesson = {
  id: 'choosing',
  version: 1,
  seed: NO_SEED,
  modes: MODES,
  title: 'title',
  summary: 'summary',
  minutes: 1,
  variants: [{ id: 'plain', scene: SCENE }],
  steps: [leave, sitDown, otherFuture],
  proof: [otherFuture],
};

const learner = () => learnerIn(openedAt(lesson, 'practice'));

describe('a choice', () => {
  it('is completed by whichever outcome is reached, and leads to its step', () => {
    const { session, notices } = learner().does('browser.tab.close');
    expect(stepOf(session).id).toBe('sit-down');
    expect(read(session.world).seat).toBe('nextPerson');
    expect(session.coach.context.feedback).toEqual({
      kind: 'outcome',
      says: 'closed',
      belief: 'closing-tab-logs-out',
      times: 1,
    });
    expect(notices).toEqual([
      { type: 'belief.shown', belief: 'closing-tab-logs-out' },
      { type: 'step.done', step: 'leave', seconds: 1, slips: 0, help: 0 },
    ]);
  });

  it('takes the way that the model answer takes, too', () => {
    const { session } = learner().does('site.menu.open', 'site.menu.logOut', 'site.dialog.logOut', 'settle');
    expect(stepOf(session).id).toBe('other-future');
  });

  it('lets each step be entered by the outcome that leads to it', () => {
    expect(read(entryOf(lesson.steps, lesson.variants[0], 1).world)).toMatchObject({
      seat: 'nextPerson',
      thisComputer: 'linked',
    });
    expect(read(entryOf(lesson.steps, lesson.variants[0], 2).world)).toMatchObject({
      seat: 'atComputer',
      thisComputer: 'unlinked',
    });
  });

  it('says so when nothing leads to a step', () => {
    const [first] = leave.outcomes;
    const only: ChooseStep = { ...leave, outcomes: first === undefined ? [] : [first] };
    expect(() => entryOf([only, otherFuture, sitDown], lesson.variants[0], 1)).toThrow(
      'Nothing leads to step other-future',
    );
  });
});
