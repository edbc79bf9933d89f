import Undo from 'lucide-react/icons/undo-2';
import { type RefObject, useEffect, useRef } from 'react';

import { useText } from '../../locales/text.ts';
import { isGestureType } from '../../machines/world/gestures.ts';
import { spotlightIn, type StageView, useStage } from '../stage-view.tsx';
import { useAnswers } from '../use-answers.ts';
import { type Box, holds, overlap, placeSign, placeTag } from './place-tag.ts';
import { tagsOf } from './tags.ts';

const vainIn = ({ astray }: StageView) => astray;

interface MarksProps {
  device: RefObject<HTMLElement | null>;
}

/**
 * What stands at controls beside their rings: a few words at the lit one, where there is free ground for them, and ↩ at the one
 * that was pressed in vain. For the eye alone, since the card says it all.
 */
export function Marks({ device }: MarksProps) {
  const spotlight = useStage(spotlightIn);
  const astray = useStage(vainIn) ?? null;
  // Nothing of it can be placed before a script is there, so nothing of it is written into a page.
  const answers = useAnswers();
  if (!answers || (spotlight === null && astray === null)) return null;
  return <StandingMarks device={device} lit={spotlight} astray={astray} />;
}

function StandingMarks({ device, lit, astray }: MarksProps & { lit: string | null; astray: string | null }) {
  const t = useText();
  const marks = useRef<HTMLDivElement>(null);
  const type = lit?.split(':', 1)[0] ?? '';
  const tags = isGestureType(type) ? tagsOf(type) : [];

  useEffect(() => {
    const [room, holder] = [device.current, marks.current];
    return room === null || holder === null ? undefined : keepPlaced(room, holder);
  }, [device]);

  return (
    <div ref={marks} data-marks aria-hidden className="pointer-events-none absolute inset-0 z-60 overflow-clip">
      {tags.map((tag) => (
        <span
          key={`${lit} ${tag}`}
          data-tag
          className="invisible absolute inline-flex items-center rounded-lg bg-coach px-2.5 py-1 text-note font-semibold whitespace-nowrap text-coach-on"
        >
          {t(tag)}
        </span>
      ))}
      {astray === null ? null : (
        <span
          key={astray}
          data-sign
          className="invisible absolute grid size-6 place-items-center rounded-lg bg-astray text-white ring-2 ring-card"
        >
          <Undo className="size-4 rtl:-scale-x-100" strokeWidth={2.5} />
        </span>
      )}
    </div>
  );
}

/** What ends when a menu or a sheet has come in, with the control on it. */
const STANDS = ['animationend', 'animationcancel', 'transitionend', 'transitioncancel'] as const;

/** Puts all marks in their places whenever something has moved, after the picture is there: no press waits for it. */
function keepPlaced(room: HTMLElement, holder: HTMLElement): () => void {
  let waiting = 0;
  const twoFramesOn = () => {
    cancelAnimationFrame(waiting);
    waiting = requestAnimationFrame(() => {
      waiting = requestAnimationFrame(() => standAll(room, holder));
    });
  };
  const sizes = new ResizeObserver(twoFramesOn);
  const changes = new MutationObserver(twoFramesOn);
  sizes.observe(room);
  changes.observe(room, { childList: true, subtree: true, attributeFilter: ['data-lit', 'data-astray', 'data-pane'] });
  room.addEventListener('scroll', twoFramesOn, true);
  for (const stands of STANDS) room.addEventListener(stands, twoFramesOn);
  return () => {
    cancelAnimationFrame(waiting);
    sizes.disconnect();
    changes.disconnect();
    room.removeEventListener('scroll', twoFramesOn, true);
    for (const stands of STANDS) room.removeEventListener(stands, twoFramesOn);
  };
}

function standAll(room: HTMLElement, holder: HTMLElement): void {
  const find = (selector: string) => [...room.querySelectorAll<HTMLElement>(selector)].find(isShown);
  const origin = room.getBoundingClientRect();
  const lit = find('[data-lit]');
  const tags = [...holder.querySelectorAll<HTMLElement>('[data-tag]')];
  const around =
    lit === undefined || isMoved(lit, room) || !isInView(lit, room) ? null : surroundingsOf(lit, room, holder);
  let isFound = false;
  for (const tag of tags) {
    const place = around === null || isFound ? null : placeTag(sizeOf(tag), around);
    tag.style.visibility = place === null ? 'hidden' : 'visible';
    if (place === null || lit === undefined) continue;
    isFound = true;
    const { borderRadius } = getComputedStyle(lit);
    const [start, end] = around?.isRtl === true ? [borderRadius, '0px'] : ['0px', borderRadius];
    const isFlush = place.isInside && place.bottom - place.top >= lit.offsetHeight;
    tag.style.borderRadius = isFlush ? `${start} ${end} ${end} ${start}` : '';
    tag.style.height = `${place.bottom - place.top}px`;
    put(tag, place, origin);
  }
  const sign = holder.querySelector<HTMLElement>('[data-sign]');
  const pressed = find('[data-astray]');
  if (sign === null) return;
  const isSeen = pressed !== undefined && !isMoved(pressed, room) && isInView(pressed, room);
  sign.style.visibility = isSeen ? 'visible' : 'hidden';
  if (isSeen) put(sign, placeSign(sizeOf(sign), surroundingsOf(pressed, room, holder)), origin);
}

/** Whether what holds a control is still on its way, and so the control not yet where it will stand. */
const isMoved = (control: HTMLElement, room: HTMLElement): boolean =>
  room.getAnimations({ subtree: true }).some(({ playState, effect }) => {
    const target = playState === 'running' && effect instanceof KeyframeEffect ? effect.target : null;
    return target !== null && target !== control && target.contains(control);
  });

/** Whether nothing that scrolls on the device has a control, or most of it, out of sight. */
function isInView(control: HTMLElement, room: HTMLElement): boolean {
  const { top, bottom } = control.getBoundingClientRect();
  const middle = (top + bottom) / 2;
  for (let holder = control.parentElement; holder !== null && holder !== room; holder = holder.parentElement) {
    if (getComputedStyle(holder).overflowY === 'visible') continue;
    const box = holder.getBoundingClientRect();
    if (middle < box.top || middle > box.bottom) return false;
  }
  return true;
}

function put(mark: HTMLElement, { left, top }: Pick<Box, 'left' | 'top'>, origin: DOMRect): void {
  mark.style.left = `${Math.max(0, left - origin.left)}px`;
  mark.style.top = `${Math.max(0, top - origin.top)}px`;
}

const isShown = (element: Element): boolean => element.getClientRects().length > 0;

const sizeOf = ({ offsetWidth, offsetHeight }: HTMLElement) => ({ width: offsetWidth, height: offsetHeight });

/** A control may hold another one that is laid over it, as a tab holds its ×. */
const isIn = (control: HTMLElement, element: Element, box: Box): boolean =>
  control.contains(element) ||
  (element.matches('button') && element.closest('[inert]') === null && overlap(control.getBoundingClientRect(), box));

/** A picture with the disc or tile that it stands on. */
function wholeOf(element: Element): Element {
  const tile = element.parentElement;
  return element.matches('svg') && tile?.matches('span') && tile.childNodes.length === 1 ? tile : element;
}

function surroundingsOf(control: HTMLElement, room: HTMLElement, holder: HTMLElement) {
  const inside: Box[] = [];
  const others: Box[] = [];
  const seen: Box[] = [];
  const layer = control.closest('[data-modal]');
  const cover = layer?.getBoundingClientRect();
  /** What lies under the menu or box that holds the control can't be seen. */
  const isCovered = (element: Element, box: Box) =>
    cover !== undefined && holds(cover, box) && layer?.contains(element) === false;
  const note = (element: Element, boxes: Iterable<DOMRect>, isSeen = true) => {
    if (holder.contains(element)) return;
    // What is there for ears alone has no room of its own.
    for (const box of boxes) {
      if (box.width <= 1 || box.height <= 1 || isCovered(element, box)) continue;
      (isIn(control, element, box) ? inside : others).push(box);
      if (isSeen) seen.push(box);
    }
  };
  const texts = document.createTreeWalker(room, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    const { parentElement } = text;
    if (parentElement === null || text.textContent?.trim() === '' || parentElement.offsetWidth <= 1) continue;
    range.selectNodeContents(text);
    note(parentElement, range.getClientRects());
  }
  for (const element of room.querySelectorAll('button, svg:not(.sim-doodles), [data-face]'))
    if (!element.contains(control)) note(element, wholeOf(element).getClientRects(), !element.matches('button'));
  const isRtl = getComputedStyle(control).direction === 'rtl';
  return { control: control.getBoundingClientRect(), inside, others, seen, room: room.getBoundingClientRect(), isRtl };
}
