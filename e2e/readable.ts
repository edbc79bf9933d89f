import type { Page } from '@playwright/test';

/** Ways in which people make a page readable for themselves, and what WCAG calls each. */
export interface Reading {
  readonly name: string;
  readonly window: readonly [width: number, height: number];
  /** Of a text at its usual size. */
  readonly text?: '200%';
  /** Lines, letters, words and paragraphs as far apart as 1.4.12 says. */
  readonly isSpaced?: true;
}

export const READINGS: readonly Reading[] = [
  { name: '1.4.4, text at 200 %', window: [1280, 800], text: '200%' },
  { name: '1.4.4, the page at 200 %', window: [640, 400] },
  { name: '1.4.10, 320 px wide', window: [320, 640] },
  { name: '1.4.10, 320 × 256 px', window: [320, 256] },
  { name: '1.4.12, spaced, wide', window: [1280, 800], isSpaced: true },
  { name: '1.4.12, spaced, narrow', window: [390, 844], isSpaced: true },
];

/** Makes a page that is open readable in that way, as a setting of the browser or a sheet of the reader's own would. */
export async function read(page: Page, { text, isSpaced }: Reading): Promise<void> {
  await page.evaluate(
    ([size, spaced]) => {
      document.documentElement.style.fontSize = size;
      if (!spaced) return;
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
      );
      document.adoptedStyleSheets.push(sheet);
    },
    [text ?? '', isSpaced ?? false] as const,
  );
}

/** What cannot be read where it stands: words that a box cuts off, and anything that has to be scrolled sideways. */
export const unreadable = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const SLACK = 2;
    const name = (one: Element) => one.outerHTML.slice(0, 100);
    const root = document.documentElement;
    const sideways = [root, ...document.querySelectorAll<HTMLElement>('body *')].filter(
      (box) =>
        box.scrollWidth > box.clientWidth + SLACK &&
        (box === root || ['auto', 'scroll'].includes(getComputedStyle(box).overflowX)),
    );
    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const cut = new Set<Element>();
    while (words.nextNode()) {
      const { currentNode: text } = words;
      const holder = text.parentElement;
      if (holder === null || text.textContent?.trim() === '') continue;
      // Drawn by hand as a picture, for the ear alone, or cut as the real product cuts it, with a sign that there is more.
      if (
        holder.closest('.sr-only, [aria-hidden="true"], [inert], [data-voice], svg, .truncate, [class*="line-clamp"]')
      )
        continue;
      if (!holder.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      const lines = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
      for (let room = holder as HTMLElement | null; room !== null; room = room.parentElement) {
        const { overflowX, overflowY, position } = getComputedStyle(room);
        const box = room.getBoundingClientRect();
        // For the ear alone, or until it is focused.
        if (box.width <= 1 || box.height <= 1) break;
        const isHidden = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
        if (
          lines.some(
            (line) =>
              (isHidden(overflowX) && (line.left < box.left - SLACK || line.right > box.right + SLACK)) ||
              (isHidden(overflowY) && (line.top < box.top - SLACK || line.bottom > box.bottom + SLACK)),
          )
        )
          cut.add(holder);
        // What scrolls brings it into view.
        if (position === 'fixed' || ['auto', 'scroll'].includes(overflowY)) break;
      }
    }
    return [...sideways.map((one) => `sideways: ${name(one)}`), ...[...cut].map((one) => `cut off: ${name(one)}`)];
  });

/** Words of the card that lie under its row of acts, or touch it; what scrolls there has to show that it does. */
export const crowded = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const words = document.querySelector<HTMLElement>('[data-card] .coach-words');
    const acts = document.querySelector('[data-card] [data-acts]')?.getBoundingClientRect();
    if (words === null || acts === undefined || words.matches('[data-more]')) return [];
    return [...words.querySelectorAll<HTMLElement>('h1, b, p, button')]
      .filter((one) => !one.matches('.sr-only') && one.getBoundingClientRect().bottom > acts.top - 7.5)
      .map((one) => one.innerText);
  });

/** Stops of the Tab key at which the focus is out of sight, under something else, or looks like any other. */
export async function lostFocus(page: Page): Promise<string[]> {
  // What is focused by a script is shown as it would be by this key.
  await page.keyboard.press('Tab');
  return page.evaluate(() => {
    const stops = [
      ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, [tabindex]'),
    ].filter(
      (one) =>
        one.tabIndex >= 0 &&
        !one.matches(':disabled, [inert], [inert] *') &&
        one.checkVisibility({ visibilityProperty: true }),
    );
    const ringsOf = (one: Element) =>
      [null, '::before', '::after'].map((part) => {
        const { content, outline, outlineOffset, boxShadow, border } = getComputedStyle(one, part);
        return [content, outline, outlineOffset, boxShadow, border].join();
      });
    return stops.flatMap((stop) => {
      const shown = stop.matches('input.sr-only') ? (stop.parentElement ?? stop) : stop;
      const around = [shown, shown.parentElement, ...shown.children].filter((one) => one !== null);
      (document.activeElement as HTMLElement | null)?.blur();
      const without = around.map(ringsOf).join();
      stop.focus();
      if (document.activeElement !== stop) return [];
      const name = stop.outerHTML.slice(0, 100);
      const { left, top, right, bottom, width, height } = shown.getBoundingClientRect();
      const seen = {
        left: Math.max(left, 0),
        top: Math.max(top, 0),
        right: Math.min(right, innerWidth),
        bottom: Math.min(bottom, innerHeight),
      };
      if (seen.right - seen.left < Math.min(width, 8) || seen.bottom - seen.top < Math.min(height, 8))
        return [`out of sight: ${name}`];
      const isOver = [0.5, 0.15, 0.85].some((part) => {
        const x = seen.left + (seen.right - seen.left) * part;
        return [0.5, 0.15, 0.85].some((share) => {
          const there = document.elementFromPoint(x, seen.top + (seen.bottom - seen.top) * share);
          return there !== null && (shown.contains(there) || (there.contains(shown) && there.matches('label')));
        });
      });
      if (!isOver) return [`covered: ${name}`];
      return around.map(ringsOf).join() === without ? [`not shown: ${name}`] : [];
    });
  });
}
