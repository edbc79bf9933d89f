import type { I18n } from '@lingui/core';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';

import { journalOf } from '../machines/session/past.ts';
import { NO_COMPANY } from '../delivery/config/config.ts';
import { loadI18n } from '../locales/load.ts';
import { TextProvider } from '../locales/text.ts';
import { after } from '../machines/session/doubles/learner.ts';
import { type Session, stepOf } from '../machines/session/session.ts';
import { controls } from '../machines/world/controls.ts';
import { nameOf } from '../machines/world/gestures.ts';
import { RunProvider } from '../screens/session-context.tsx';
import { LESSONS } from '../steps/all.ts';
import { nextPerson } from '../steps/next-person/index.ts';
import { clockworkOf } from '../routes/lesson/clockwork.ts';
import { firstActOf, screensOf } from './first-screens.tsx';
import { OpeningScene } from './scene.tsx';
import { openCourse, afterFirstActs } from './take-over.ts';

let i18n: I18n;

beforeAll(async () => {
  i18n = await loadI18n('en', ['frame', 'stage', 'next-person']);
});

const screens = (opened: Session) => screensOf(opened, (key, values) => i18n._(key, values));

const draw = (session: Session): string =>
  renderToStaticMarkup(
    <TextProvider value={i18n}>
      <RunProvider value={clockworkOf(session).run}>
        <OpeningScene />
      </RunProvider>
    </TextProvider>,
  );

/** So many presses in a row, each of them one that the first act answers. */
const PRESSES = 4;

describe.each(['guided', 'practice'] as const)('the first act, %s,', (mode) => {
  const opened = openCourse(nextPerson, { ...NO_COMPANY, mode });

  it('shows after any presses what the lesson shows after them', () => {
    const all = screens(opened);
    const drawn = all.map(({ session }) => draw(session));
    const compare = (real: Session, at: number, presses: number) => {
      expect(draw(real)).toBe(drawn[at]);
      if (presses === PRESSES) return;
      for (const gesture of controls(real.world)) {
        const to = all[at]?.moves[nameOf(gesture)];
        if (to !== undefined) compare(after(real, { type: 'gesture', gesture }), to, presses + 1);
      }
    };
    compare(opened, 0, 0);
  });

  it('answers every way of leaving that needs no second thought, and logging out up to what the network has to', () => {
    const names = new Set(screens(opened).flatMap(({ moves }) => Object.keys(moves)));
    for (const name of ['browser.tab.close', 'browser.window.close', 'seat.leave', 'computer.lock'])
      expect(names).toContain(name);
    const [step] = nextPerson.steps;
    const way = step?.kind === 'choose' ? step.modelAnswer(opened.world.context.scene) : [];
    for (const { type } of way.slice(0, -1)) expect(names).toContain(type);
    expect(names).not.toContain(way.at(-1)?.type);
  });

  it('is heard where the stage changes, and left to itself where an announcement takes over', () => {
    for (const { session, says, moves } of screens(opened)) {
      const isAnnouncing = stepOf(session).announces !== undefined;
      expect(says === '').toBe(isAnnouncing);
      expect(isAnnouncing ? Object.keys(moves) : []).toEqual([]);
    }
  });
});

it.each(LESSONS)('any lesson can open the course: $id', async (lesson) => {
  const words = await loadI18n('en', ['frame', 'stage', lesson.id]);
  const { scene } = await firstActOf(lesson, NO_COMPANY, words);
  expect(scene).toContain('data-moves');
  expect(lesson.id !== 'log-out-phone' || scene.includes(' data-far=')).toBe(true);
});

describe('what was done on the opening page', () => {
  it('is a run like any other, its time counted from the first act', () => {
    const opened = openCourse(nextPerson, NO_COMPANY);
    const session = afterFirstActs(opened, [
      ['site.menu.open', 1_000, true],
      ['nothing.of.the.kind', 1_200, true],
      ['site.menu.close', 1_600, true],
      ['site.chat.open:doctor', 2_000, false],
    ]);
    expect(journalOf(session)).toEqual([
      { type: 'gesture', gesture: { type: 'site.menu.open' }, at: 0 },
      { type: 'gesture', gesture: { type: 'site.menu.close' }, at: 2 },
      { type: 'gesture', gesture: { type: 'site.chat.open', target: 'doctor' }, at: 4 },
    ]);
  });
});
