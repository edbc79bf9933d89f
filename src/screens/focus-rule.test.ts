import { afterEach, describe, expect, it, vi } from 'vitest';

import { focusFirst, focusOn, isLost, type Places, stepTo } from './focus-on.ts';
import { ANSWERED, closedAfter, drawnAfter, HOME, LOST, MOVED, OPENED, TAKEN_UP } from './focus-rule.ts';

/** What may be there, by the selectors that find it. */
const THERE = {
  first: '[data-modal] [data-first]',
  control: '[data-modal] :enabled',
  modal: '[data-modal]',
  opener: '[data-gesture="site.menu.open"]:enabled',
  page: '[data-page],[data-turn]',
  heading: '[data-home]',
  'heading or way on': '[data-home],[data-offer="continue"]',
  reply: '[data-reply]',
  'reply to a wrong one': '[data-reply="astray"]',
  question: '[data-answers]',
} as const;
type There = keyof typeof THERE;

/** Where the keyboard goes on a page with these things on it, of which some are hidden or rest. */
function takenOf(places: Places, there: readonly There[], hidden: readonly There[] = []): There | null {
  const page: { activeElement: unknown } = { activeElement: null };
  vi.stubGlobal('document', page);
  const elements = there.map((name) => {
    const focus = () => {
      if (!hidden.includes(name)) page.activeElement = element;
    };
    const element = { name, focus };
    return element;
  });
  const querySelectorAll = (asked: string) => elements.filter(({ name }) => THERE[name] === asked);
  focusFirst({ querySelectorAll } as unknown as ParentNode, places);
  return elements.find((element) => element === page.activeElement)?.name ?? null;
}

const OPENER = 'site.menu.open';

describe('the keyboard goes', () => {
  afterEach(() => vi.unstubAllGlobals());

  it.each<[when: string, places: Places, there: There[], to: There | null, hidden?: There[]]>([
    ['something opens', OPENED, ['control', 'first', 'modal', 'page'], 'first'],
    ['something opens that marks nothing as first', OPENED, ['control', 'modal', 'page'], 'control'],
    ['something opens that has no control', OPENED, ['modal', 'page'], null],
    ['it closes', closedAfter(OPENER), ['opener', 'page'], 'opener'],
    ['it closes, and what had opened it is gone', closedAfter(OPENER), ['page'], 'page'],
    ['a device shows another place', MOVED, ['opener', 'page'], 'page'],
    ['a device is taken up', TAKEN_UP, ['page'], 'page'],
    ['what would be first is hidden or rests', OPENED, ['first', 'control'], 'control', ['first']],
    ['nothing takes it', OPENED, ['first', 'control'], null, ['first', 'control']],
    ['a device is taken up with something open', TAKEN_UP, ['page', 'modal'], 'modal'],
    ['a wrong answer is replied to', ANSWERED, ['question', 'reply to a wrong one'], 'reply to a wrong one'],
    ['a right answer is replied to', ANSWERED, ['question', 'reply'], null],
    ['an answer is replied to in a few words', ANSWERED, ['question'], null],
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
  ])('when %s', (_, places, there, to, hidden) => {
    expect(takenOf(places, there, hidden)).toBe(to);
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
  const body = { matches: () => false };
  afterEach(() => vi.unstubAllGlobals());

  it.each([
    ['with nothing', null, true],
    ['with the page as a whole', body, true],
    ['with what rests', { matches: () => true }, true],
    ['not with anything else', { matches: () => false }, false],
  ])('%s', (_, activeElement, lost) => {
    vi.stubGlobal('document', { activeElement, body });
    expect(isLost()).toBe(lost);
  });
});
