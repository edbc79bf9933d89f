import { describe, expect, it } from 'vitest';
import type { Mode } from '../../machines/lesson/policy.ts';
import { after, type Doing, learnerIn, openedAt } from '../../machines/session/doubles/learner.ts';
import { isOver, type Session, stepOf } from '../../machines/session/session.ts';
import { nextAct } from '../../machines/session/spotlight.ts';
import { read } from '../../machines/world/readings.ts';
import { SETTLE } from '../../machines/world/ways.ts';
import { LESSONS } from '../../steps/all.ts';
import { logOutComputer } from '../../steps/log-out-computer/index.ts';
import { nextHelp } from './help.ts';
import { beforeLastGesture, toStep } from './rewinds.ts';
import { slipsOf } from './slips.ts';
import { guidanceOf, headlineOf, seenOf, speechOf } from './speech.ts';

const begin = (mode: Mode, id: string, ...doings: readonly Doing[]): Session =>
  after(openedAt(logOutComputer, mode, id), ...doings);

const keysOf = (session: Session) => speechOf(session, null)?.lines.map(({ key }) => key);

describe('going back', () => {
  it('undoes one wrong turn after the other', () => {
    const lost = begin('practice', 'open-menu', 'browser.tab.close', 'browser.window.close');
    const once = after(lost, beforeLastGesture(lost)!);
    expect(read(once.world).window).toBe('other');
    const twice = after(once, beforeLastGesture(once)!);
    expect(read(twice.world).site).toBe('chats');
    expect(beforeLastGesture(twice)).toBeNull();
  });

  it('leads to a step as it was played, or to where the model answers lead', () => {
    const played = begin('practice', 'open-menu', 'site.menu.open');
    expect(toStep(played, 1)).toEqual({ type: 'rewind', to: 0 });
    expect(toStep(played, 0)).toEqual({ type: 'goTo', step: 'open-site' });
    expect(toStep(played, -1)).toBeNull();
  });
});

describe('help', () => {
  it('comes in four levels on request, and says nothing before', () => {
    let session = begin('practice', 'choose-log-out');
    const labels: (string | undefined)[] = [];
    const said: (string[] | undefined)[] = [keysOf(session)];
    for (let level = 0; level < 4; level += 1) {
      labels.push(nextHelp(session)?.label);
      session = after(session, { type: 'help' });
      said.push(keysOf(session));
    }
    expect(labels).toEqual(['coach.help.goal', 'coach.help.where', 'coach.help.control', 'coach.help.show']);
    expect(said).toEqual([undefined, ['logout.choose.says'], ['where.siteMenu'], ['coach.press'], ['coach.press']]);
    expect(nextHelp(session)?.isShow).toBe(true);
  });

  it('begins with showing it where the control is lit anyway', () => {
    expect(nextHelp(begin('guided', 'choose-log-out'))).toEqual({ label: 'coach.help.show', asks: 4, isShow: true });
  });

  it('is never offered in a proof, nor for a question', () => {
    expect(nextHelp(begin('exam', 'prove-log-out'))).toBeNull();
    expect(nextHelp(begin('practice', 'see-the-proof'))).toBeNull();
  });
});

describe('what the coach says', () => {
  it('is first and large the next press, where a step takes several, and below it the one sentence of the step', () => {
    const first = begin('guided', 'link-again');
    expect(headlineOf(first, null)).toEqual({ key: 'hands.phone' });
    expect(keysOf(first)).toEqual(['logout.link.says']);
    const later = after(first, 'hands.phone', 'phone.unlock');
    expect(headlineOf(later, null)).toEqual({ key: 'coach.next', label: 'phone.app.open' });
    expect(keysOf(later)).toEqual(['logout.link.says']);
  });

  it('is first and large the step itself where it takes one press, with the control that is lit', () => {
    expect(headlineOf(begin('guided', 'choose-log-out'), null)).toEqual({
      key: 'logout.choose.title',
      label: 'site.menu.logOut',
    });
    expect(headlineOf(begin('practice', 'choose-log-out'), null)).toEqual({ key: 'logout.choose.title' });
  });

  const everyQuestion = LESSONS.flatMap((lesson) =>
    lesson.steps.flatMap((step) => (step.kind === 'look' ? [{ lesson, step, id: lesson.id, name: step.id }] : [])),
  );

  it.each(everyQuestion)('asks the question of $id/$name, and gives way to a reply', ({ lesson, step }) => {
    for (const mode of ['guided', 'practice'] as const) {
      const opened = openedAt(lesson, mode, step.id);
      const asked = after(opened, { type: 'continue' });
      const one = step.answers.find(({ isRight }) => !isRight);
      const replied = after(asked, { type: 'answer', answer: one?.id ?? '' });
      expect(keysOf(asked)).toEqual([step.says]);
      expect(keysOf(replied)).toEqual([one?.says]);
      for (const session of [asked, replied]) expect(guidanceOf(session, null)?.lines).toEqual([{ key: step.says }]);
    }
  });

  it('sums a sorting up, beside the reply to its last answer', () => {
    const sorting = everyQuestion.find(({ name }) => name === 'places');
    if (sorting === undefined) throw new Error('Nothing is sorted');
    const { lesson, step } = sorting;
    const right = step.answers.filter(({ isRight }) => isRight);
    const opened = openedAt(lesson, 'practice', step.id);
    const sorted = after(opened, ...right.map(({ id }) => ({ type: 'answer', answer: id }) as const));
    expect(keysOf(sorted)).toEqual([right.at(-1)?.says, step.done]);
  });

  it('explains a wrong turn and offers the way back', () => {
    const astray = begin('practice', 'open-menu', 'browser.tab.close');
    expect(speechOf(astray, null)).toMatchObject({
      aside: 'coach.goodPlace',
      lines: [{ key: 'logout.mistake.tab' }],
      offers: ['goBack'],
    });
  });

  it('tells a proof’s wrong turns only at its end', () => {
    const astray = after(begin('exam', 'prove-log-out'), 'browser.tab.close');
    expect(speechOf(astray, null)).toBeNull();
    expect(slipsOf(after(astray, { type: 'giveUp' }))).toEqual({ beliefs: ['closing-tab-logs-out'], others: [] });
  });

  it('remembers at the end which beliefs showed, each once, and no hint that needs its place', () => {
    const tab = 'browser.tab.close';
    const session = begin('practice', 'open-menu', tab, { type: 'rewind', to: 0 }, tab);
    expect(slipsOf(session)).toEqual({ beliefs: ['closing-tab-logs-out'], others: [] });
    const astray = begin('practice', 'open-menu', 'site.chatMenu.open');
    expect(slipsOf(astray)).toEqual({ beliefs: [], others: [] });
  });
});

describe('watching', () => {
  const watched = LESSONS.filter(({ modes }) => modes.includes('watch'));
  const runs = watched.flatMap((lesson) =>
    lesson.variants.map((one) => ({ lesson, one, id: lesson.id, name: one.id })),
  );

  it.each(runs)('$id ($name) is told what each step has shown, and what each answer is met with', ({ lesson, one }) => {
    let session = openedAt(lesson, 'watch', undefined, one);
    const told = new Set<string>();
    const due = new Set<string>();
    while (!isOver(session)) {
      const act = nextAct(session) ?? ({ type: 'input', input: SETTLE } as const);
      for (const { key } of speechOf(session, act)?.lines ?? []) told.add(key);
      const seen = seenOf(session);
      if (seen !== null) told.add(seen);
      const step = stepOf(session);
      if (step.kind !== 'choose') due.add(step.done);
      if (step.kind === 'look' && act.type === 'answer')
        due.add(step.answers.find(({ id }) => id === act.answer)?.says ?? '');
      session = learnerIn(session).followsTheWay(1, isOver).session;
    }
    const last = stepOf(session);
    // What the last step has shown is said by the end.
    expect([...due].filter((key) => !told.has(key))).toEqual(last.kind === 'choose' ? [] : [last.done]);
  });
});

describe.each(
  LESSONS.flatMap((lesson) => lesson.variants.map((one) => ({ lesson, one, id: `${lesson.id} ${one.id}` }))),
)('on the way through $id', ({ lesson, one }) => {
  it.each(['guided', 'practice'] as const)('%s: nobody who asks for help is told that there is no way', (mode) => {
    if (!lesson.modes.includes(mode)) return;
    let session = openedAt(lesson, mode, undefined, one);
    const lost: string[] = [];
    for (let at = 0; at < 200 && !isOver(session); at += 1) {
      for (let help = 1; help <= 3; help += 1) {
        const asked = after(session, ...Array.from({ length: help }, () => ({ type: 'help' }) as const));
        if (keysOf(asked)?.includes('coach.feedback.noWay')) lost.push(`${stepOf(session).id} at ${at}`);
      }
      session = learnerIn(session).followsTheWay(1, isOver).session;
    }
    expect({ lost, isOver: isOver(session) }).toEqual({ lost: [], isOver: true });
  });
});
