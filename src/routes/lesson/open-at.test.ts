import { describe, expect, it } from 'vitest';

import { lengthOf } from '../../machines/session/past.ts';
import { saveOf } from '../../machines/session/save.ts';
import { after, openedAt } from '../../machines/session/doubles/learner.ts';
import { type Act, type Session, stepOf } from '../../machines/session/session.ts';
import { seedKept } from '../../delivery/storage/journals.ts';
import { drawHabits } from '../../steps/habits/index.ts';
import { logOutComputer as lesson } from '../../steps/log-out-computer/index.ts';
import { atLesson, type LessonAddress, PLAIN } from '../address/address.ts';
import { leadingAct } from './leading-act.ts';
import { openAt, placeOf } from './open-at.ts';

const anywhere: LessonAddress = { language: 'en', ...PLAIN, ...atLesson('log-out-computer') };
const at = (place: Partial<LessonAddress>): LessonAddress => ({ ...anywhere, ...place });

const first = openedAt(lesson, 'practice');
const inMenu = after(first, 'browser.tab.new', 'browser.bookmark.whatsapp', 'site.menu.open');
const keptOf = (session: Session) => JSON.parse(JSON.stringify(saveOf(session))) as unknown;
const kept = keptOf(inMenu);
const proof = after(openedAt(lesson, 'exam'), 'site.menu.open');

describe('an address of a lesson', () => {
  it.each<
    [name: string, asked: Partial<LessonAddress>, stored: unknown, place: Partial<LessonAddress>, journal: number]
  >([
    ['opens the first step, guided', {}, undefined, { step: 'open-site', mode: 'guided' }, 0],
    ['opens its step', { step: 'confirm', mode: 'guided' }, undefined, { step: 'confirm', mode: 'guided' }, 0],
    ['goes on with what was kept', {}, kept, { step: 'choose-log-out', mode: 'practice' }, 3],
    [
      'goes on where it names that very place',
      { step: 'choose-log-out', mode: 'practice' },
      kept,
      { step: 'choose-log-out', mode: 'practice' },
      3,
    ],
    ['outranks a kept step', { step: 'confirm', mode: 'practice' }, kept, { step: 'confirm', mode: 'practice' }, 0],
    ['outranks a kept mode', { mode: 'watch' }, kept, { step: 'open-site', mode: 'watch' }, 0],
    [
      'outranks a kept variant',
      { variant: 'iphone' },
      kept,
      { step: 'open-site', mode: 'guided', variant: 'iphone' },
      0,
    ],
    ['opens a proof without a step', { mode: 'exam' }, kept, { step: null, mode: 'exam' }, 0],
  ])('%s', (_, asked, stored, place, journal) => {
    const { session, warning } = openAt(at(asked), lesson, stored, false);
    expect(warning).toBeNull();
    expect(at(placeOf(session))).toEqual(at({ mode: null, ...place }));
    expect(lengthOf(session)).toBe(journal);
  });

  it.each<[asked: Partial<LessonAddress>, isReturn: boolean, journal: number]>([
    [{ mode: 'exam' }, true, 1],
    [{ mode: 'exam' }, false, 0],
    [{}, false, 0],
  ])('%j goes on with a proof only where the page comes back: %s', (asked, isReturn, journal) => {
    const { session, warning } = openAt(at(asked), lesson, keptOf(proof), isReturn);
    expect([lengthOf(session), warning]).toEqual([journal, null]);
  });

  it.each([null, 'journal', 7, {}, { format: 1 }, { ...(kept as object), lesson: 'another' }])(
    'says so where it finds %j',
    (stored) => {
      const { session, warning } = openAt(anywhere, lesson, stored, false);
      expect([stepOf(session).id, warning]).toEqual(['open-site', 'saveUnreadable']);
    },
  );

  it('leaves a run of another seed alone, and says nothing of it', () => {
    const drawn = drawHabits(5);
    const other = keptOf(openedAt(drawHabits(4), 'guided', drawn.steps[1]?.id));
    const { session, warning } = openAt(at({ lesson: 'habits', seed: 5 }), drawn, other, false);
    expect([stepOf(session).id, warning]).toEqual([drawn.steps[0]?.id, null]);
    expect(seedKept(other)).toBe(4);
  });

  it('says so where only the step could be kept', () => {
    const { session, warning } = openAt(anywhere, lesson, { ...(kept as object), version: -1 }, false);
    expect([stepOf(session).id, lengthOf(session), warning]).toEqual(['choose-log-out', 0, 'saveStepOnly']);
  });
});

describe('a session is led', () => {
  it.each<[name: string, session: Session, asked: Partial<LessonAddress>, act: Act | null]>([
    ['nowhere when it is there', inMenu, { step: 'choose-log-out', mode: 'practice' }, null],
    ['nowhere when nothing is named', inMenu, {}, null],
    ['back by its journal', inMenu, { step: 'open-menu', mode: 'practice' }, { type: 'rewind', to: 2 }],
    ['ahead by a jump', inMenu, { step: 'confirm', mode: 'practice' }, { type: 'goTo', step: 'confirm' }],
    ['into its mode first', inMenu, { step: 'open-menu', mode: 'guided' }, { type: 'mode', mode: 'guided' }],
  ])('%s', (_, session, asked, act) => {
    expect(leadingAct(session, at(asked))).toEqual(act);
  });
});
