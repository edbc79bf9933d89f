import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

import { focusFirst } from './focus-on.ts';
import { closedAfter, MOVED, OPENED } from './focus-rule.ts';

/**
 * Keeps the keyboard at home in one simulated device while its world moves: if the learner was in this device when its
 * `place` (whatever it shows, as one word) changed, into what has opened, back to what had opened it, or to the page.
 * A change that was made elsewhere, or a learner who is elsewhere, never moves it. Nothing is trapped: a device makes its
 * own rest `inert`, and the page around stays within reach.
 */
export function useDeviceFocus(device: RefObject<HTMLElement | null>, place: string): void {
  const isHere = useRef(false);
  const pressed = useRef<string | undefined>(undefined);
  const opener = useRef<string | undefined>(undefined);
  const shown = useRef(place);
  const wasModal = useRef(false);

  useEffect(() => {
    isHere.current = device.current?.contains(document.activeElement) ?? false;
    const note = ({ type, target }: Event) => {
      if (!(target instanceof Element)) return;
      isHere.current = device.current?.contains(target) ?? false;
      if (type === 'click') pressed.current = target.closest<HTMLElement>('[data-gesture]')?.dataset['gesture'];
    };
    const heard = ['focusin', 'click'] as const;
    for (const type of heard) document.addEventListener(type, note, true);
    return () => {
      for (const type of heard) document.removeEventListener(type, note, true);
    };
  }, [device]);

  useLayoutEffect(() => {
    const modal = device.current?.querySelector<HTMLElement>('[data-modal]') ?? null;
    const hasClosed = wasModal.current && modal === null;
    if (modal !== null && !wasModal.current) opener.current = pressed.current;
    wasModal.current = modal !== null;
    if (shown.current === place) return;
    shown.current = place;
    if (!isHere.current || device.current === null) return;
    if (hasClosed && holdsFocus(device.current)) return;
    const back = hasClosed && opener.current !== undefined ? closedAfter(opener.current) : MOVED;
    focusFirst(device.current, modal === null ? back : OPENED);
  }, [device, place]);
}

const holdsFocus = (device: HTMLElement): boolean =>
  document.activeElement?.matches(':enabled') === true && device.contains(document.activeElement);
