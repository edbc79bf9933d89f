/** Where the focus may go, as selectors, the first choice first. */
export type Places = readonly string[];

/** What the focus was on has gone. */
export const isLost = (): boolean => document.activeElement === null || document.activeElement === document.body;

/** The first of these places that is there. */
export const firstIn = (root: ParentNode | null | undefined, places: Places): HTMLElement | null =>
  places.map((place) => root?.querySelector<HTMLElement>(place)).find((found) => found) ?? null;

/**
 * Gives it the keyboard where it stands: nothing scrolls. In this file alone the focus is moved (a lint rule holds that), by the
 * rule of `focus-rule.ts`; but for the script of a page around, which has no part of this.
 */
export function focusOn(to: HTMLElement | null | undefined): void {
  // oxlint-disable-next-line no-restricted-properties
  to?.focus({ preventScroll: true });
}

/** The same for whoever steps on by a key within a list, and has to see where they are. */
export function stepTo(to: HTMLElement | null | undefined): void {
  // oxlint-disable-next-line no-restricted-properties
  to?.focus();
}
