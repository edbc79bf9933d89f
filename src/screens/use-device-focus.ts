import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

const CONTROL =
  'button:not(:disabled), [role^="menuitem"]:not(:disabled), a[href], input:not(:disabled), [tabindex="0"]';

/**
 * Keeps the keyboard at home in one simulated device while its world moves. Where the learner was in this device when
 * its `place` (whatever it shows, as one word) changed, focus goes
 *  - into the `[data-modal]` that has opened: to its `[data-first]`, or else to its first control,
 *  - back to the control that had opened a modal, once that is gone, unless a control beside it still holds it,
 *  - to the `[data-page]` in all other cases.
 * A page that loads, a change that was made elsewhere, or a learner who is elsewhere never moves it. Nothing is trapped:
 * a device makes its own rest `inert`, and the page around stays within reach.
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
    const next = modal === null ? pageFocus(device.current, hasClosed ? opener.current : undefined) : modalFocus(modal);
    next?.focus({ preventScroll: true });
  }, [device, place]);
}

/** Where the focus starts in whatever covers a device's page. */
const modalFocus = (modal: HTMLElement): HTMLElement | null =>
  modal.querySelector<HTMLElement>('[data-first]') ?? modal.querySelector<HTMLElement>(CONTROL);

const holdsFocus = (device: HTMLElement): boolean =>
  document.activeElement?.matches(':enabled') === true && device.contains(document.activeElement);

function pageFocus(device: HTMLElement, opener: string | undefined): HTMLElement | null {
  const control = opener === undefined ? null : device.querySelector<HTMLElement>(`[data-gesture="${opener}"]:enabled`);
  return control ?? device.querySelector<HTMLElement>('[data-page]');
}
