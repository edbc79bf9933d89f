import { describe, expect, it } from 'vitest';
import { journalOf, lengthOf } from './past.ts';
import type { Mode } from '../lesson/policy.ts';
import { beginsAnew } from './acts.ts';
import { isLive, isOver, stepsOf, wayOf } from './session.ts';
import { learnerIn, openedAt } from './doubles/learner.ts';
import { openSteps } from './path.ts';
import { resume, saveOf } from './save.ts';
import { spotlightOf } from './spotlight.ts';
import { read } from '../world/readings.ts';
import { LESSONS } from '../../steps/all.ts';
import { logOutComputer } from '../../steps/log-out-computer/index.ts';

/** A learner in the log-out lesson. */
const learner = (mode: Mode, from?: string) => learnerIn(openedAt(logOutComputer, mode, from));

const everyWay = LESSONS.flatMap((lesson) =>
  lesson.variants.flatMap((variant) =>
    lesson.modes.map((mode) => ({ lesson, id: lesson.id, variant, from: variant.id, mode })),
  ),
);

it.each(everyWay)('$id from $from in $mode is ended by its model answers', ({ lesson, variant, mode }) => {
  const { notices } = learnerIn(openedAt(lesson, mode, undefined, variant)).followsTheWay(150, isOver);
  expect(notices.at(-1)).toEqual({ type: 'lesson.done', mode, isPassed: true, score: 1 });
});

describe('in every mode', () => {
  it.each(['watch', 'guided', 'practice', 'exam'] as const)('%s ends the lesson by its model answers', (mode) => {
    const { session, notices } = learner(mode).followsTheWay();
    expect(session.coach.value).toBe('finished');
    expect(notices.at(-1)).toEqual({ type: 'lesson.done', mode, isPassed: true, score: 1 });
    expect(notices.filter(({ type }) => type === 'step.done')).toHaveLength(stepsOf(session).length);
  });

  it('stamps what it tells with seconds, slips and help', () => {
    const { notices } = learner('practice', 'open-menu')
      .does({ type: 'help' })
      .does('browser.tab.close', 'browser.tab.new');
    expect(notices).toEqual([{ type: 'belief.shown', belief: 'closing-tab-logs-out' }]);
    const back = learner('practice', 'open-menu')
      .does({ type: 'help' })
      .does('site.chatMenu.open', 'site.chatMenu.close', 'site.menu.open');
    expect(back.notices).toEqual([{ type: 'step.done', step: 'open-menu', seconds: 4, slips: 1, help: 1 }]);
  });
});

describe('entered further on', () => {
  const whole = logOutComputer.steps.map((_, position) => position);

  it('is over at its end, but not done, until what is open is done', () => {
    const run = learner('practice', 'app-lock-on').followsTheWay();
    const score = 1 / whole.length;
    expect(run.notices.at(-1)).toEqual({ type: 'lesson.done', mode: 'practice', isPassed: false, score });
    expect(openSteps(run.session)).toEqual(whole.slice(0, -1));
    run.does({ type: 'goTo', step: 'open-site' }).followsTheWay();
    expect(run.notices.at(-1)).toEqual({ type: 'lesson.done', mode: 'practice', isPassed: true, score: 1 });
    // What was done already is not asked for again.
    expect(run.step).toBe('menu-without-log-out');
  });

  it('counts what was only watched as open', () => {
    const run = learner('watch').followsTheWay(3).does({ type: 'mode', mode: 'practice' }).followsTheWay();
    expect(run.session.coach.value).toBe('finished');
    expect(openSteps(run.session)[0]).toBe(0);
    expect(run.notices.at(-1)).toMatchObject({ type: 'lesson.done', isPassed: false });
  });

  it.each<[string, Mode]>([
    ['proved', 'exam'],
    ['practised', 'practice'],
  ])('takes nothing for done that was %s before it was watched from the first step', (_, mode) => {
    const run = learner(mode).followsTheWay().does({ type: 'mode', mode: 'watch' }).followsTheWay(1);
    run.does({ type: 'mode', mode: 'practice' });
    expect([...run.session.done]).toEqual([]);
  });

  it('knows before a change of mode that it would begin anew, also while the last step is still read', () => {
    const run = learner('guided', 'app-lock-on');
    while (!run.session.coach.matches('resting')) run.followsTheWay(1);
    expect(beginsAnew(run.session, 'practice')).toBe(true);
    expect(run.does({ type: 'mode', mode: 'practice' }).step).toBe('open-site');
  });

  it('begins anew from its end where all was done', () => {
    const run = learner('practice').followsTheWay().does({ type: 'goTo', step: 'open-site' });
    expect(openSteps(run.session)).toEqual(whole);
  });
});

describe('with help', () => {
  it('waits between steps until the learner goes on', () => {
    const run = learner('guided', 'open-menu').does('site.menu.open');
    expect([run.step, run.session.coach.value, isLive(run.session)]).toEqual(['open-menu', 'resting', false]);
    expect(run.does({ type: 'continue' }).step).toBe('choose-log-out');
  });

  it('says of a press while the page logs out that this is on its way, and nothing of a link that stays', () => {
    const run = learner('guided', 'confirm').does({ type: 'gesture', gesture: { type: 'site.dialog.logOut' } });
    expect(run.does({ type: 'gesture', gesture: { type: 'browser.tab.close' } }).coach.feedback).toEqual({
      kind: 'heldBack',
      says: 'logout.confirm.meanwhile',
      belief: null,
      times: 1,
    });
    const early = learner('guided', 'confirm').does('browser.tab.close');
    expect(early.coach.feedback?.says).toBe('logout.mistake.tab');
  });

  it('holds back and explains what leads away, and leaves the world as it was', () => {
    const run = learner('guided', 'open-menu');
    const before = run.session.world;
    run.does('browser.tab.close');
    expect(run.session.world).toBe(before);
    expect(run.coach.feedback).toEqual({
      kind: 'heldBack',
      says: 'logout.mistake.tab',
      belief: 'closing-tab-logs-out',
      times: 1,
    });
    expect(run.notices).toEqual([{ type: 'belief.shown', belief: 'closing-tab-logs-out' }]);
  });

  it('lets every way pass that is as good: Settings has a Log out, too', () => {
    const run = learner('guided', 'open-menu').does('site.settings.open').does({ type: 'continue' });
    expect([run.step, run.coach.slips]).toEqual(['choose-log-out', 0]);
    expect(run.does('site.settings.logOut').does({ type: 'continue' }).step).toBe('confirm');
  });

  it('always lets the learner step back, without counting it', () => {
    const run = learner('guided', 'confirm').does('site.dialog.cancel');
    expect(read(run.session.world).site).toBe('chats');
    expect(run.coach).toMatchObject({ slips: 0, feedback: { kind: 'aside', says: 'logout.aside.cancelled' } });
  });

  it('lights the next control, and no longer once the learner has done it unaided', () => {
    const run = learner('guided', 'open-site');
    expect(spotlightOf(run.session)).toEqual({ type: 'browser.tab.new' });
    run.does('browser.tab.new', 'browser.bookmark.whatsapp').does({ type: 'continue' });
    expect(spotlightOf(run.session)).toEqual({ type: 'site.menu.open' });
    run.does('site.menu.open').does({ type: 'rewind', to: 3 });
    expect(spotlightOf(run.session)).toBeNull();
    run.does('browser.tab.close');
    expect(spotlightOf(run.session)).toEqual({ type: 'site.menu.open' });
  });

  it('lights again what was only shown', () => {
    const run = learner('guided', 'open-menu').does({
      type: 'gesture',
      gesture: { type: 'site.menu.open' },
      by: 'pacer',
    });
    expect(spotlightOf(run.does({ type: 'rewind', to: 0 }).session)).toEqual({ type: 'site.menu.open' });
  });
});

describe('on your own', () => {
  it('lights nothing until the third level of help is asked for', () => {
    const run = learner('practice', 'open-menu');
    const seen = [0, 1, 2, 3].map(() => {
      const lit = spotlightOf(run.session);
      run.does({ type: 'help' });
      return lit;
    });
    expect(seen).toEqual([null, null, null, { type: 'site.menu.open' }]);
  });

  it('lets wrong turns happen, tells what happened, and finds the way from there', () => {
    const run = learner('practice', 'open-menu').does('browser.window.close');
    expect(read(run.session.world).window).toBe('closed');
    expect(run.coach.feedback).toEqual({
      kind: 'astray',
      says: 'logout.mistake.window',
      belief: 'closing-browser-logs-out',
      times: 1,
    });
    expect(wayOf(run.session)?.gestures.map(({ type }) => type)).toEqual([
      'browser.open',
      'browser.bookmark.whatsapp',
      'site.menu.open',
    ]);
  });

  it('hushes when the learner is on the way again', () => {
    const run = learner('practice', 'open-menu').does('browser.window.close', 'browser.open');
    expect(run.coach.feedback).toBeNull();
  });

  it('completes a log-out whose tab is closed while it waits', () => {
    const run = learner('practice', 'confirm').does('site.dialog.logOut', 'browser.tab.close');
    expect(read(run.session.world).thisComputer).toBe('unlinked');
  });

  it('refuses what is out of reach without a trace', () => {
    const run = learner('practice', 'open-menu');
    const before = run.session;
    run.does('phone.unlock', 'site.dialog.logOut', 'computer.unlock');
    expect(run.session).toBe(before);
  });
});

describe('proving it', () => {
  it('offers no help and keeps its words for the end', () => {
    const run = learner('exam').does({ type: 'help' }).does('browser.tab.close');
    expect(run.coach).toMatchObject({ help: 0, feedback: null, kept: [{ belief: 'closing-tab-logs-out' }] });
  });

  it('counts the way over the phone as well', () => {
    const run = learner('exam')
      .does('hands.phone', 'phone.unlock', 'phone.app.open', 'phone.menu.open', 'phone.menu.linkedDevices')
      .does({ type: 'gesture', gesture: { type: 'phone.device.open', target: 'library-pc' } })
      .does('phone.device.logOut');
    expect(run.session.coach.value).toBe('finished');
    expect(read(run.session.world)).toMatchObject({ site: 'qr', thisComputer: 'unlinked' });
  });

  it('may be given up, which is told and leads to practice from its first step', () => {
    const run = learner('exam').does('browser.tab.close').does({ type: 'giveUp' });
    expect(run.notices.at(-1)).toEqual({ type: 'lesson.done', mode: 'exam', isPassed: false, score: 0 });
    run.does({ type: 'mode', mode: 'practice' });
    expect([run.step, run.session.mode, run.coach.kept]).toEqual(['open-site', 'practice', []]);
  });

  it('has no steps to jump to', () => {
    const run = learner('exam');
    const before = run.session;
    run.does({ type: 'goTo', step: 'prove-log-out' });
    expect(run.session).toBe(before);
  });
});

describe('going back', () => {
  it('leads to any moment, and keeps the abandoned branch on record', () => {
    const run = learner('practice').does('browser.tab.new', 'browser.bookmark.whatsapp', 'browser.tab.close');
    run.does({ type: 'rewind', to: 2 });
    expect([run.step, read(run.session.world).site, lengthOf(run.session)]).toEqual(['open-menu', 'chats', 4]);
    run.does({ type: 'rewind', to: 3 });
    expect(read(run.session.world).site).toBe('none');
  });

  it('knows where each step began', () => {
    const run = learner('practice').does('browser.tab.new', 'browser.bookmark.whatsapp', 'site.menu.open');
    const begin = run.session.began[1];
    expect(begin).toBe(2);
    run.does({ type: 'rewind', to: begin ?? 0 });
    expect([run.step, read(run.session.world).site]).toEqual(['open-menu', 'chats']);
  });

  it('lets the time of the step begin anew', () => {
    const run = learner('practice', 'open-menu').does('site.chatMenu.open').does({ type: 'rewind', to: 0 });
    expect(run.does('site.menu.open').notices).toMatchObject([{ type: 'step.done', seconds: 1 }]);
  });

  it('refuses a moment that has not been', () => {
    const run = learner('practice').does('browser.tab.new');
    const before = run.session;
    run.does({ type: 'rewind', to: 1 }).does({ type: 'rewind', to: -1 }).does({ type: 'rewind', to: 0.5 });
    expect(run.session).toBe(before);
  });

  it('keeps the mode of now', () => {
    const run = learner('guided')
      .does('browser.tab.new')
      .does({ type: 'mode', mode: 'practice' })
      .does({ type: 'rewind', to: 0 });
    expect(run.session.mode).toBe('practice');
  });
});

describe('another mode', () => {
  it('chosen when all is over begins anew', () => {
    const run = learner('watch').followsTheWay().does({ type: 'mode', mode: 'practice' });
    expect([run.step, run.session.coach.value, run.session.mode]).toEqual(['open-site', 'working', 'practice']);
    expect(run.notices.filter(({ type }) => type === 'lesson.done')).toHaveLength(1);
  });

  it('chosen between two steps goes on to the next, and tells the done one once', () => {
    const run = learner('guided', 'open-menu').does('site.menu.open').does({ type: 'mode', mode: 'practice' });
    expect([run.step, run.session.coach.value]).toEqual(['choose-log-out', 'working']);
    expect(run.notices.map(({ type }) => type)).toEqual(['step.done']);
  });

  it('chosen between two steps enters the next one', () => {
    const run = learner('guided', 'see-the-proof')
      .does({ type: 'answer', answer: 'qr' })
      .does({ type: 'mode', mode: 'practice' });
    expect([run.step, read(run.session.world).tab]).toEqual(['check-again', 'closed']);
  });
});

describe('wrong turns without end', () => {
  it('are each undone at once, and resumed at once', () => {
    const run = learner('practice', 'open-menu');
    for (let turn = 0; turn < 60; turn += 1) {
      run.does('browser.tab.close').does({ type: 'rewind', to: lengthOf(run.session) - 1 });
    }
    expect([run.step, read(run.session.world).site]).toEqual(['open-menu', 'chats']);
    expect(lengthOf(resume(saveOf(run.session), logOutComputer).session ?? { past: null })).toBe(120);
  });
});

describe('a look step', () => {
  it('takes the right answer, meets a wrong one with a reply, and leaves the world alone', () => {
    const run = learner('practice', 'see-the-proof').does({ type: 'answer', answer: 'no-chats' });
    expect(run.coach).toMatchObject({
      slips: 1,
      feedback: { kind: 'wrongAnswer', says: 'logout.proof.noChats.reply' },
    });
    expect(run.does('browser.tab.close').session.world).toBe(run.session.world);
    expect(run.does({ type: 'answer', answer: 'qr' }).step).toBe('check-again');
    expect(run.coach.feedback).toMatchObject({ kind: 'rightAnswer' });
  });
});

describe('watching', () => {
  it('takes no hands but the pacer’s, until the learner takes over', () => {
    const run = learner('watch');
    expect(journalOf(run.does('browser.tab.new').session)).toEqual([]);
    run.does({ type: 'mode', mode: 'practice' }).does('browser.tab.new');
    expect(read(run.session.world).window).toBe('blank');
  });

  it('takes no answer but the pacer’s', () => {
    const run = learner('watch', 'see-the-proof').does({ type: 'answer', answer: 'qr' });
    expect(run.step).toBe('see-the-proof');
    expect(run.does({ type: 'answer', answer: 'qr', by: 'pacer' }).step).toBe('check-again');
  });
});
