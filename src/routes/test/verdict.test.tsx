import type { I18n } from '@lingui/core';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { prerender } from 'react-dom/static';
import { beforeAll, describe, expect, it } from 'vitest';

import { journalOf } from '../../machines/session/past.ts';
import { loadI18n } from '../../locales/load.ts';
import { TextProvider } from '../../locales/text.ts';
import type { DoStep, Lesson } from '../../machines/lesson/step.ts';
import { entryOf } from '../../machines/session/entry.ts';
import { after, openedAt } from '../../machines/session/doubles/learner.ts';
import { hashOf } from '../../machines/session/hash.ts';
import { type Act, isOver, type Session } from '../../machines/session/session.ts';
import { tookOf, verdictsOf } from '../../machines/session/took.ts';
import { controls, isControl } from '../../machines/world/controls.ts';
import type { Gesture, PlainGesture } from '../../machines/world/gestures.ts';
import { isMet, read, showsChats } from '../../machines/world/readings.ts';
import { edgesOf, graphOf, isBusy, nodeOf, SETTLE } from '../../machines/world/ways.ts';
import { keyOf, move, openWorld, type World } from '../../machines/world/world.ts';
import DebriefPanel from '../../screens/coach/debrief/debrief-panel.tsx';
import { RunProvider } from '../../screens/session-context.tsx';
import { DrillEnd } from '../../screens/test/drill-end.tsx';
import { TestEnd } from '../../screens/test/test-end.tsx';
import { drawing } from '../../steps/draw.ts';
import { drawDrill, drawTest } from '../../steps/prove-it/index.ts';
import { DESKS, PHONES } from '../../steps/prove-it/rooms.ts';
import { clockworkOf } from '../lesson/clockwork.ts';

const NIGHTLY = process.env['NIGHTLY'] !== undefined;

const SEEDS = Array.from({ length: 2000 }, (_, index) => index + 1);
const ROOMS = [...DESKS, ...PHONES].flat();

/** A drill in each room that there is, found by its seed. */
const drills = new Map(SEEDS.toReversed().map((seed) => [drawDrill(seed).variants[0].id, drawDrill(seed)]));

const FIRST_PLACES = new Set([...DESKS, ...PHONES].map(([room]) => room.variant.id));

/** Whatever has to be drawn is tried in one place for each kind of room, and in all of them at night. */
const isDrawn = (id: string): boolean => NIGHTLY || FIRST_PLACES.has(id);

type What = 'the model answer' | readonly (PlainGesture | Gesture)[];

const LIST: readonly PlainGesture[] = [
  'hands.phone',
  'phone.unlock',
  'phone.app.open',
  'phone.menu.open',
  'phone.menu.linkedDevices',
  'phone.tab.settings',
  'phone.settings.linkedDevices',
];
const endOf = (target: 'home-laptop' | 'tablet' | 'laptop-2' | 'office-pc'): readonly (PlainGesture | Gesture)[] => [
  ...LIST,
  { type: 'phone.device.open', target },
  'phone.device.logOut',
];
const LOCK_ON: readonly PlainGesture[] = ['site.menu.open', 'site.menu.appLock', 'site.appLock.turnOn'];
const LOCK_APP: readonly PlainGesture[] = [...LOCK_ON, 'site.menu.close', 'site.menu.open', 'site.menu.lockApp'];

/** What somebody may do in a room before giving it up. What is not within reach is passed over. */
const HALVES: Readonly<Record<string, What>> = {
  'the model answer': 'the model answer',
  'giving up at once': [],
  'app lock turned on': LOCK_ON,
  'app locked': LOCK_APP,
  'app locked, the tab closed': [...LOCK_APP, 'browser.tab.close'],
  'app locked, and a forgotten password': [...LOCK_APP, 'site.locked.forgot'],
  'app lock in the box': ['site.menu.open', 'site.menu.logOut', 'site.dialog.appLock', 'site.appLock.turnOn'],
  'the screen locked': ['computer.lock'],
  'the tab closed': ['browser.tab.close'],
  'the window closed': ['browser.window.close'],
  'the other tab': ['browser.tab.other'],
  'the page loaded again': ['browser.reload'],
  'the phone looked at': LIST,
  'the phone, and gone': [...LIST, 'seat.leave'],
  'the stranger alone': endOf('laptop-2'),
  'the laptop alone': endOf('home-laptop'),
  'the tablet alone': endOf('tablet'),
  'the office PC alone': endOf('office-pc'),
  'flight mode': ['phone.unlock', 'phone.flight.toggle'],
  'walking away': ['seat.leave'],
  'the menu opened': ['site.menu.open'],
  'the settings opened': ['site.settings.open'],
  'the box opened': ['site.menu.open', 'site.menu.logOut'],
  'the box by the settings': ['site.settings.open', 'site.settings.logOut'],
  'the box cancelled': ['site.menu.open', 'site.menu.logOut', 'site.dialog.cancel'],
  'up before the page has logged out': ['site.menu.open', 'site.menu.logOut', 'site.dialog.logOut'],
};

const asGesture = (one: PlainGesture | Gesture): Gesture => (typeof one === 'string' ? { type: one } : one);

/** Does one room, an act a second, and gives up what is not done by then; only `settles` lets the network answer. */
function does(session: Session, what: What, settles: boolean): Session {
  let now = session;
  const act = (one: Act) => {
    now = after(now, one);
  };
  if (now.coach.matches('announcing')) act({ type: 'continue' });
  const { step } = now.coach.context;
  const asked = now.input.lesson.proof[step] as DoStep;
  const gestures = what === 'the model answer' ? asked.modelAnswer(now.world.context.scene) : what.map(asGesture);
  const isHere = () => !isOver(now) && now.coach.context.step === step && now.coach.matches('working');
  for (const gesture of gestures) {
    if (!isHere() || !isControl(now.world, gesture)) continue;
    act({ type: 'gesture', gesture });
    if (isBusy(now.world) && settles) act({ type: 'input', input: SETTLE });
  }
  if (isHere()) act({ type: 'giveUp' });
  return now;
}

const begin = (lesson: Lesson): Session => openedAt(lesson, 'exam');

const settle = (world: World): World => (isBusy(world) ? move(world, SETTLE) : world);

const reached = new Map<string, boolean>();

/** Whether the next person gets to the chats, by whatever they try. */
function getsIn(world: World): boolean {
  const start = move(world, { type: 'clock.nextPerson' });
  const name = `${start.context.scene.id} ${keyOf(start)}`;
  const known = reached.get(name);
  if (known !== undefined) return known;
  const graph = graphOf(start.context.scene);
  const open = [nodeOf(graph, start)];
  const seen = new Set(open);
  let found = false;
  for (let node = open.pop(); node !== undefined && !found; node = open.pop()) {
    found = showsChats(node.world);
    for (const { to } of edgesOf(graph, node)) {
      if (seen.has(to)) continue;
      seen.add(to);
      open.push(to);
    }
  }
  reached.set(name, found);
  return found;
}

/** What is true of a room that is left: not asked of the product's own judgement, but tried in its world. */
function truthOf(world: World, { goal }: Pick<DoStep, 'goal'>): 'safe' | 'open' | 'hidden' | 'unfinished' {
  const { scene } = world.context;
  const isShared = scene.lockScreen === 'shared';
  if (read(world).strangers > 0 || (isShared && (showsChats(world) || getsIn(world)))) return 'open';
  if (isShared && read(world).thisComputer === 'linked') return 'hidden';
  return isMet(goal, world) ? 'safe' : 'unfinished';
}

/** The world in which each room of a run was left, by playing its own part of the journal once more. */
function roomsLeft(session: Session): World[] {
  const { lesson } = session.input;
  const worlds = lesson.proof.map((_, position) => entryOf(lesson.proof, lesson.variants[0], position).world);
  let room = 0;
  for (const command of journalOf(session)) {
    const world = worlds[room];
    const step = lesson.proof[room] as DoStep | undefined;
    if (world === undefined || step === undefined) break;
    if (command.type === 'gesture') worlds[room] = move(world, command.gesture);
    if (command.type === 'input') worlds[room] = move(world, command.input);
    if (command.type === 'giveUp') worlds[room] = settle(world);
    if (command.type === 'giveUp' || isMet(step.goal, worlds[room] ?? world)) room += 1;
  }
  return worlds;
}

let i18n: I18n;

beforeAll(async () => {
  i18n = await loadI18n('en', ['frame', 'stage', 'end', 'prove-it']);
});

const page = (session: Session, end: ReactElement) => (
  <TextProvider value={i18n}>
    <RunProvider value={clockworkOf(session).run}>{end}</RunProvider>
  </TextProvider>
);
const wordsOf = (html: string): string => html.replaceAll(/<[^>]*>/gu, ' ').replaceAll(/\s+/gu, ' ');

const textOf = (session: Session, end: ReactElement): string => wordsOf(renderToStaticMarkup(page(session, end)));

/** The look back fetches its texts when it is opened. */
async function lookBackText(session: Session): Promise<string> {
  const { prelude } = await prerender(page(session, <DebriefPanel session={session} />));
  return wordsOf(await new Response(prelude).text());
}

const Nothing = () => null;

const drillText = (session: Session) =>
  textOf(
    session,
    <DrillEnd reminder={null} again={() => undefined} practice={Nothing} onward={<b>ONWARD</b>} nextLinks={null} />,
  );
const testText = (session: Session) =>
  textOf(
    session,
    <TestEnd hasClock again={() => undefined} practice={Nothing} onward={<b>ONWARD</b>} nextLinks={null} />,
  );

const HIDDEN = 'Your chats are hidden, but this computer is still linked.';

const countIn = (text: string, what: RegExp): number => [...text.matchAll(what)].length;

/** The sentences of a test's end against what is true of its rooms, and against each other. */
function checkTest(text: string, truths: readonly ReturnType<typeof truthOf>[]): void {
  const safe = truths.filter((truth) => truth === 'safe').length;
  const open = truths.filter((truth) => truth === 'open').length;
  const titles = ['Not yet, and that is fine', 'One room of two is safe', 'Both rooms are safe'];
  expect(titles.filter((title) => text.includes(title))).toEqual([titles[safe]]);
  expect(countIn(text, /Safe after/gu)).toBe(safe);
  expect(countIn(text, /Still open after/gu)).toBe(open);
  expect(countIn(text, /Only hidden after/gu)).toBe(truths.filter((truth) => truth === 'hidden').length);
  expect(text.includes(HIDDEN)).toBe(truths.includes('hidden'));
  expect(/others can still read your chats/u.test(text)).toBe(open > 0);
  expect(text.includes('ONWARD')).toBe(safe === truths.length);
  const never = text.includes('At no point could anyone else read your chats');
  expect(never && (open > 0 || /others could read your chats for/u.test(text))).toBe(false);
  expect(never && safe < truths.length).toBe(false);
}

describe('the seeds', () => {
  it('give the rooms that they have always given', () => {
    const kinds = SEEDS.map((seed) => {
      const { proof, variants } = drawTest(seed);
      const rooms = proof.map((_, position) => entryOf(proof, variants[0], position).variant.id);
      return [...rooms, drawDrill(seed).variants[0].id].join(' ');
    });
    expect(hashOf(kinds.join('\n'))).toBe('1nylej6');
  });

  it('give no room but those that are tried here', () => {
    expect([...drills.keys()].toSorted()).toEqual(ROOMS.map(({ variant }) => variant.id).toSorted());
  });
});

describe.each([...drills.values()].map((drill) => ({ drill, id: drill.variants[0].id })))(
  'the room $id',
  { timeout: 60_000 },
  ({ drill }) => {
    const step = drill.proof[0] as DoStep;

    it.each(Object.entries(HALVES))('is judged by its world after %s', (_, what) => {
      for (const settles of [true, false]) {
        const session = does(begin(drill), what, settles);
        const [world = session.world] = roomsLeft(session);
        const truth = truthOf(world, step);
        expect(verdictsOf(session).map(({ is }) => is)).toEqual([truth]);
        const text = drillText(session);
        expect(text.includes('You still can')).toBe(truth === 'safe');
        expect(text.includes('ONWARD')).toBe(truth === 'safe');
        expect(text.includes(HIDDEN)).toBe(truth === 'hidden');
        const hasLocked = journalOf(session).some(
          (command) =>
            command.type === 'gesture' && step.mistakes?.[command.gesture.type]?.belief === 'locking-is-enough',
        );
        // Named where a lock was taken for enough, and not where somebody has left by another way.
        const isNamed = text.includes('“Locking is enough.”');
        expect(hasLocked ? isNamed || truth !== 'hidden' : !isNamed).toBe(true);
        expect(session.coach.matches('finished')).toBe(truth === 'safe');
      }
    });

    it('is safe after its model answer, and not before', () => {
      expect(truthOf(settle(openWorld(drill.variants[0].scene)), step)).not.toBe('safe');
      const session = does(begin(drill), 'the model answer', true);
      expect(verdictsOf(session)).toEqual([{ is: 'safe', left: [] }]);
    });

    it('is judged by its world wherever somebody stops', () => {
      const draw = drawing(drill.seed);
      for (let run = 0; run < (NIGHTLY ? 400 : 20); run += 1) {
        let session = begin(drill);
        const act = (one: Act) => {
          session = after(session, one);
        };
        for (let press = draw.int(14); press > 0 && !isOver(session); press -= 1) {
          const [first, ...rest] = controls(session.world);
          if (first === undefined) break;
          act({ type: 'gesture', gesture: draw.pick([first, ...rest]) });
          if (isBusy(session.world) && draw.int(3) > 0) act({ type: 'input', input: SETTLE });
        }
        act({ type: 'giveUp' });
        const [world = session.world] = roomsLeft(session);
        expect([verdictsOf(session)[0]?.is, keyOf(world)]).toEqual([truthOf(world, step), keyOf(world)]);
      }
    });
  },
);

const pairs = new Map(
  SEEDS.toReversed().map((seed) => {
    const lesson = drawTest(seed);
    const rooms = lesson.proof.map((_, position) => entryOf(lesson.proof, lesson.variants[0], position).variant.id);
    return [rooms.join(' then '), lesson] as const;
  }),
);

describe('the end of a test', { timeout: 60_000 }, () => {
  const ways: readonly (readonly [What, What])[] = [
    ['the model answer', 'the model answer'],
    ['the model answer', []],
    [[], 'the model answer'],
    [LOCK_APP, 'the model answer'],
    [LOCK_APP, LOCK_APP],
    [['browser.tab.close'], endOf('laptop-2')],
    [['seat.leave'], ['phone.unlock', 'phone.flight.toggle']],
  ];

  it.each(ways)('says what is true of both rooms, and nothing against itself: %j, then %j', (first, second) => {
    for (const [rooms, lesson] of pairs) {
      if (!rooms.split(' then ').every(isDrawn)) continue;
      const session = does(does(begin(lesson), first, true), second, true);
      expect(isOver(session)).toBe(true);
      const truths = roomsLeft(session).map((world, room) => truthOf(world, lesson.proof[room] as DoStep));
      expect(tookOf(session).map(({ verdict }) => verdict.is)).toEqual(truths);
      checkTest(testText(session), truths);
    }
  });

  it('does not call a room safe where others read on, even if all that was asked for is done', () => {
    const [lesson] = [...pairs.values()];
    const goal = { strangers: 0 };
    const proof = lesson!.proof.map((step) => ({ ...(step as DoStep), goal, modelAnswer: () => [] }));
    const session = does(begin({ ...lesson!, proof }), ['seat.leave'], true);
    expect(verdictsOf(session)[0]?.is).not.toBe('safe');
  });
});

describe('the look back', { timeout: 60_000 }, () => {
  it.each(Object.entries(HALVES))('says what is true, and nothing against itself, after %s', async (_, what) => {
    const drawn = [...drills].flatMap(([id, drill]) => (isDrawn(id) ? [drill] : []));
    const looks = drawn.map(async (drill) => {
      const session = does(begin(drill), what, true);
      const [world = session.world] = roomsLeft(session);
      return { truth: truthOf(world, drill.proof[0] as DoStep), text: await lookBackText(session) };
    });
    for (const { truth, text } of await Promise.all(looks)) {
      expect(/others could still read/u.test(text)).toBe(truth === 'open');
      expect(/were hidden, but a computer was still linked/u.test(text)).toBe(truth === 'hidden');
      expect(/Both runs end safe|no shorter safe way/u.test(text)).toBe(truth === 'safe');
      const never = /At no point could anyone else read/u.test(text);
      expect(never && /Others could read your chats for|others could still read/u.test(text)).toBe(false);
    }
  });
});
