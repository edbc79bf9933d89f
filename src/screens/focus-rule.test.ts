import { afterEach, describe, expect, it, vi } from 'vitest';

import { focusOn, isLost, firstIn, stepTo } from './focus-on.ts';
import { type Places } from './focus-on.ts';
import { closedAfter, drawnAfter, HOME, LOST, MOVED, OPENED, TAKEN_UP } from './focus-rule.ts';

/** What may be there, by the selectors that find it. */
const THERE = {
  first: '[data-modal] [data-first]',
  control: '[data-modal] :enabled',
  modal: '[data-modal]',
  opener: '[data-gesture="site.menu.open"]:enabled',
  page: '[data-page]',
  'page that is not at rest': '[data-page]:not([inert] *)',
  heading: '[data-home]',
  'heading or way on': '[data-home],[data-offer="continue"]',
  reply: '[data-reply]',
  question: '[data-answers]',
} as const;
type There = keyof typeof THERE;

/** A page with these things on it. */
const rootWith = (...there: readonly There[]): ParentNode =>
  ({ querySelector: (asked: string) => there.find((name) => THERE[name] === asked) ?? null }) as unknown as ParentNode;

const OPENER = 'site.menu.open';

describe('the keyboard goes', () => {
  it.each<[when: string, places: Places, there: There[], to: There | null]>([
    ['something opens', OPENED, ['control', 'first', 'modal', 'page'], 'first'],
    ['something opens that marks nothing as first', OPENED, ['control', 'modal', 'page'], 'control'],
    ['something opens that has no control', OPENED, ['modal', 'page'], null],
    ['it closes', closedAfter(OPENER), ['opener', 'page'], 'opener'],
    ['it closes, and what had opened it is gone', closedAfter(OPENER), ['page'], 'page'],
    ['a device shows another place', MOVED, ['opener', 'page'], 'page'],
    ['a device is taken up', TAKEN_UP, ['page that is not at rest'], 'page that is not at rest'],
    ['a device is taken up with something open', TAKEN_UP, ['page that is not at rest', 'modal'], 'modal'],
    [
      'an end or an announcement covers the stage',
      HOME,
      ['heading or way on', 'reply', 'question'],
      'heading or way on',
    ],
    ['nothing covers the stage', HOME, ['reply', 'question'], null],
    ['it is lost at an end', LOST, ['reply', 'question', 'heading or way on'], 'heading or way on'],
    ['it is lost beside a reply', LOST, ['question', 'reply'], 'reply'],
    ['it is lost beside a question', LOST, ['question'], 'question'],
    ['it is lost, and nothing is said', LOST, [], null],
    ['a page draws what a press comes to', drawnAfter(OPENER), ['opener', 'page', 'control', 'first'], 'first'],
    ['a page draws an announcement', drawnAfter(OPENER), ['opener', 'page', 'control', 'heading'], 'heading'],
    ['a page draws a retreat', drawnAfter(OPENER), ['opener', 'page'], 'opener'],
    ['a page draws another place', drawnAfter(OPENER), ['page'], 'page'],
  ])('when %s', (_, places, there, to) => {
    expect(firstIn(rootWith(...there), places)).toBe(to);
  });

  it('nowhere without anything to look in', () => {
    expect(firstIn(null, MOVED)).toBeNull();
  });

  it('where it stands, but into view where a key leads on from it', () => {
    const asked: unknown[] = [];
    const element = { focus: (options?: FocusOptions) => asked.push(options) } as unknown as HTMLElement;
    focusOn(element);
    stepTo(element);
    focusOn(null);
    expect(asked).toEqual([{ preventScroll: true }, undefined]);
  });
});

describe('the keyboard is lost', () => {
  const body = {};
  afterEach(() => vi.unstubAllGlobals());

  it.each([
    ['with nothing', null, true],
    ['with the page as a whole', body, true],
    ['not with anything else', {}, false],
  ])('%s', (_, activeElement, lost) => {
    vi.stubGlobal('document', { activeElement, body });
    expect(isLost()).toBe(lost);
  });
});
