import type { Locator, Page } from '@playwright/test';

import type { Mode } from '../src/machines/lesson/policy.ts';
import type { Lesson, Variant } from '../src/machines/lesson/step.ts';
import { advance } from '../src/machines/session/advance.ts';
import { type Act, isOver, openSession, type Session, stepOf } from '../src/machines/session/session.ts';
import { nextAct } from '../src/machines/session/spotlight.ts';
import { nameOf } from '../src/machines/world/gestures.ts';
import { isBusy, SETTLE } from '../src/machines/world/ways.ts';
import { goesOnUntil } from './clock.ts';
import { expect } from './lesson.ts';

/** More acts than any lesson takes. */
const MOST_ACTS = 150;

/** Where a page is pressed for an act: what is to be sorted is taken first. */
function placesOf(act: Act, session: Session): string[] {
  if (act.type === 'gesture') return [`[data-gesture="${nameOf(act.gesture)}"]`];
  if (act.type !== 'answer') return ['[data-offer="continue"]'];
  const step = stepOf(session);
  const about = step.kind === 'look' ? step.answers.find(({ id }) => id === act.answer)?.about : undefined;
  const answer = `[data-act="answer:${act.answer}"]`;
  return about === undefined ? [answer] : [`[data-about="${about}"]`, answer];
}

export interface Run {
  lesson: Lesson;
  variant: Variant;
  mode: Mode;
  step?: number;
}

/**
 * A lesson by its model answers, from its beginning to its end, as a session beside the page knows it: where the next press
 * is made; `null` where the network answers.
 */
export function* pressesOf({ lesson, variant, mode, step = 0 }: Run): Generator<string | null> {
  let session = openSession({ lesson, variant, mode, step });
  for (let at = 0; at < MOST_ACTS && !isOver(session); at += 1) {
    const act = isBusy(session.world) ? ({ type: 'input', input: SETTLE } as const) : nextAct(session);
    if (act === null) throw new Error(`Nothing leads on in ${lesson.id} after ${at} acts`);
    if (act.type === 'input') yield null;
    else yield* placesOf(act, session);
    session = advance(session, { ...act, at }).next;
  }
}

/** Plays a lesson that has just been opened to its end; `press` makes each press. */
export async function walk(page: Page, run: Run, press: (target: Locator) => Promise<unknown>): Promise<void> {
  for (const place of pressesOf(run)) {
    if (place === null) await page.clock.runFor(1_000);
    else await press(page.locator(place).and(page.locator(':enabled')).first());
    await page.clock.runFor(250);
    await holdsFocus(page, place);
  }
  // It is fetched late.
  await goesOnUntil(page, 50, () => expect(page.locator('[data-end]')).toBeVisible({ timeout: 200 }));
}

/** Whoever presses never loses their place: what has the keyboard is there, can be seen, and does not rest. */
export async function holdsFocus(page: Page, after: string | null): Promise<void> {
  const lost = await page.evaluate(() => {
    const { activeElement, body } = document;
    if (activeElement === null || activeElement === body) return 'nothing';
    const isSeen = activeElement.getClientRects().length > 0 && !activeElement.matches(':disabled, [inert] *');
    return isSeen ? null : activeElement.outerHTML.slice(0, 120);
  });
  expect(lost, `has the keyboard after ${after} at ${page.url()}`).toBeNull();
}

/** Reaches a control by the keyboard alone: by the Tab key, and in its own menu by the arrows. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let tabs = 0; tabs < 80; tabs += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    const isInItsMenu = await target.evaluate(
      (element) => element.closest('[role="menu"]')?.contains(document.activeElement) ?? false,
    );
    await page.keyboard.press(isInItsMenu ? 'ArrowDown' : 'Tab');
  }
  throw new Error('Tab does not reach the control');
}
