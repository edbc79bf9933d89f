import type { I18n } from '@lingui/core';
import type { ReactNode } from 'react';
import { prerender } from 'react-dom/static';

import type { Config } from '../delivery/config/config.ts';
import { TextProvider, type Translate } from '../locales/text.ts';
import { advance } from '../machines/session/advance.ts';
import { isLive, type Session, stepOf } from '../machines/session/session.ts';
import { spotlightOf } from '../machines/session/spotlight.ts';
import { controls, retreatOf } from '../machines/world/controls.ts';
import { nameOf } from '../machines/world/gestures.ts';
import type { WorldInput } from '../machines/world/inputs.ts';
import type { Goal } from '../machines/world/readings.ts';
import { findWay, isGesture } from '../machines/world/ways.ts';
import { keyOf } from '../machines/world/world.ts';
import { changes } from '../screens/coach/voices.tsx';
import { RunProvider } from '../screens/session-context.tsx';
import type { CourseLesson } from '../steps/define.ts';
import { clockworkOf } from '../routes/lesson/clockwork.ts';
import { OpeningScene } from './scene.tsx';
import { openCourse } from './take-over.ts';

/** One screen of the first act. */
interface ActScreen {
  session: Session;
  /** What is heard when it comes up. */
  says: string;
  /** By the name of an act, the screen that it leads to; what is missing waits for the lesson itself. */
  moves: Readonly<Record<string, number>>;
}

/** No more presses than this on any of the ways that are shown: with those of the next chart, the page would be too heavy. */
const MOST_PRESSES = 3;

/**
 * The screens on the ways out of a session's first step that presses lead to, the session's own first. What waits for the
 * network, and what that answers, is not among them: by then the lesson itself is there.
 */
export function screensOf(opened: Session, t: Translate): ActScreen[] {
  const found = new Map([[screenKey(opened), opened]]);
  for (const goal of goalsOf(opened)) {
    const way = findWay(opened.world, goal);
    if (way === null || way.gestures.length > MOST_PRESSES) continue;
    let session = opened;
    const last = way.inputs.findLastIndex(isGesture);
    for (const input of way.inputs.slice(0, last === way.inputs.length - 1 ? last + 1 : last)) {
      session = after(session, input);
      if (!found.has(screenKey(session))) found.set(screenKey(session), session);
    }
  }
  const keys = [...found.keys()];
  const screens = [...found.values()].map((session) => ({ session, moves: movesOf(session, keys) }));
  return screens.map(({ session, moves }, index) => {
    const from = screens.find((other) => other.session !== session && Object.values(other.moves).includes(index));
    // An announcement takes the keyboard, and is heard for itself.
    const isHeard = from !== undefined && isLive(session);
    return { session, moves, says: isHeard ? changes(t, from.session.world, session.world) : '' };
  });
}

function movesOf(session: Session, keys: readonly string[]): ActScreen['moves'] {
  const moves = isLive(session)
    ? controls(session.world).map((gesture) => [nameOf(gesture), keys.indexOf(screenKey(after(session, gesture)))])
    : [];
  return Object.fromEntries(moves.filter(([, to]) => to !== -1)) as ActScreen['moves'];
}

/** Two sessions of which the stage looks the same, and takes the same presses. */
const screenKey = (session: Session): string =>
  [keyOf(session.world), isLive(session), spotlightOf(session)?.type, stepOf(session).id].join(' ');

/** What the step waits for: if it is a choice, the goals of all its outcomes. */
function goalsOf(session: Session): readonly Goal[] {
  const step = stepOf(session);
  if (step.kind === 'look') return [];
  return step.kind === 'do' ? [step.goal] : step.outcomes.map(({ goal }) => goal);
}

const after = (session: Session, input: WorldInput): Session =>
  advance(
    session,
    isGesture(input) ? { type: 'gesture', gesture: input, at: 0 } : { type: 'input', input, at: 0, by: 'pacer' },
  ).next;

/** The first act as HTML. */
export interface FirstActDrawn {
  /** A line for those who hear what changes, and the first screen: the contents of `[data-first-act]`. */
  readonly scene: string;
  /** The screens that presses lead to. */
  readonly screens: readonly string[];
}

/** The first act, drawn by what draws the lesson, and walked by `scene-script.ts`. */
export async function firstActOf(lesson: CourseLesson, config: Config, i18n: I18n): Promise<FirstActDrawn> {
  const screens = screensOf(openCourse(lesson, config), (key, values) => i18n._(key, values));
  // Each by itself: ids are the same on all of them, since one alone stands in the page.
  const [first = '', ...others] = await Promise.all(
    screens.map((screen) =>
      prerendered(
        <TextProvider value={i18n}>
          <Screen {...screen} />
        </TextProvider>,
        'A screen of the first act',
        'act-',
      ),
    ),
  );
  return { scene: `<p role="status" class="sr-only"></p>${first}`, screens: others };
}

/** HTML of what is drawn, all that comes late in it, too. @throws where a part of it can't be drawn */
export async function prerendered(node: ReactNode, name: string, identifierPrefix = ''): Promise<string> {
  const failures: unknown[] = [];
  const { prelude } = await prerender(node, {
    identifierPrefix,
    // What is large would otherwise arrive in pieces that an inline script puts together.
    progressiveChunkSize: Number.POSITIVE_INFINITY,
    onError: (error) => void failures.push(error),
  });
  if (failures.length > 0) throw new Error(`${name} can't be drawn`, { cause: failures[0] });
  return await new Response(prelude).text();
}

/** One screen, with all that its presses lead to. */
function Screen({ session, says, moves }: ActScreen) {
  const retreat = retreatIn(session);
  const table = Object.entries(moves).map(([name, to]) => [name, String(to)]);
  return (
    <RunProvider value={clockworkOf(session).run}>
      <div
        className="contents"
        data-lights={stepOf(session).announces === undefined ? undefined : 'out'}
        data-says={says}
        data-moves={new URLSearchParams(table).toString()}
        data-retreat={retreat}
      >
        <OpeningScene />
      </div>
    </RunProvider>
  );
}

function retreatIn(session: Session): string | undefined {
  return isLive(session) ? retreatOf(session.world, 'computer')?.type : undefined;
}
