import type { Places } from './focus-on.ts';

/**
 * The focus rule: who uses the keyboard never loses their place. What they are on keeps it as long as it is there and does
 * not rest; otherwise the first of the places below that can be seen takes it. A page that loads moves nothing, nor does a cursor
 * that leads. What answers or changes the world is one Tab away, so that a key that is pressed twice does neither.
 */

/** Something has opened over a device's page: what it marks as first, or else its first control. */
export const OPENED: Places = ['[data-modal] [data-first]', '[data-modal] :enabled'];

/** Its page, or what leads back there from the part that a narrow window shows of it. */
const PAGE = '[data-page],[data-turn]';

/** A device shows another place. */
export const MOVED: Places = [PAGE];

/** What had opened is gone: the control that had opened it, if it can be pressed, or else the page. */
export const closedAfter = (opener: string): Places => [`[data-gesture="${opener}"]:enabled`, PAGE];

/** A page was drawn anew by its own small script after a press. */
export const drawnAfter = (opener: string): Places => ['[data-home]', ...OPENED, ...closedAfter(opener)];

/** A device was taken up: whatever lies over its page, or else its page. */
export const TAKEN_UP: Places = ['[data-modal]', PAGE];

const NEWS = '[data-home],[data-offer="continue"]';

/** Something new stands over the stage, or is said: the heading of an announcement or an end, or the button that leads on. */
export const HOME: Places = [NEWS];

/** What was asked is answered, and still there: the same, or why it was the wrong answer. */
export const ANSWERED: Places = [NEWS, '[data-reply="astray"]'];

/** What the focus was on is gone as well: also any reply, or the question. After them comes the device in hand. */
export const LOST: Places = [NEWS, '[data-reply]', '[data-answers]'];

/** A page of the course has come, or the page around asks for the keyboard. */
export const ARRIVED: Places = ['#content'];

/** The device in hand. */
export function deviceInHand(): HTMLElement | null {
  const stage = document.querySelector<HTMLElement>('[data-stage]');
  return stage?.querySelector<HTMLElement>(`[data-device="${stage.dataset['hands']}"]`) ?? null;
}
