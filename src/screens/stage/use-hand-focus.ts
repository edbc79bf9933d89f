import { useLayoutEffect, useRef } from 'react';
import type { Device } from '../../machines/world/controls.ts';
import { focusFirst } from '../focus-on.ts';
import { deviceInHand, TAKEN_UP } from '../focus-rule.ts';

/** Takes the keyboard along from the shelf into the device that was taken up, where the button of it is gone. */
export function useHandFocus(device: Device | null): void {
  const last = useRef(device);
  useLayoutEffect(() => {
    if (last.current === device) return;
    last.current = device;
    const focused = document.activeElement;
    const taken = deviceInHand();
    if (
      taken !== null &&
      focused instanceof HTMLElement &&
      focused.closest('[data-shelf]') !== null &&
      focused.offsetParent === null
    )
      focusFirst(taken, TAKEN_UP);
  }, [device]);
}
