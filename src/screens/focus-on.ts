/** Where the focus may go, as selectors, the first choice first. */
export type Places = readonly string[];

/** What the focus was on has gone, or rests. */
export const isLost = (): boolean => {
  const { activeElement, body } = document;
  return activeElement === null || activeElement === body || activeElement.matches(':disabled, [inert] *');
};

/**
 * Gives it the keyboard where it stands: nothing scrolls. In this file alone the focus is moved (a lint rule holds that), by the
 * rule of `focus-rule.ts`; but for the script of a page around, which has no part of this.
 */
export function focusOn(to: HTMLElement | null | undefined): void {
  // oxlint-disable-next-line no-restricted-properties
  to?.focus({ preventScroll: true });
}

/** Gives it to the first of these places that takes it: what is hidden or rests does not. */
export function focusFirst(root: ParentNode, places: Places): void {
  places.some((place) =>
    [...root.querySelectorAll<HTMLElement>(place)].some((found) => {
      focusOn(found);
      return document.activeElement === found;
    }),
  );
}

/** The same as focusOn for whoever steps on by a key within a list, and has to see where they are. */
export function stepTo(to: HTMLElement | null | undefined): void {
  // oxlint-disable-next-line no-restricted-properties
  to?.focus();
}
