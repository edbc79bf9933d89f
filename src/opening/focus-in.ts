/** On a screen that a press has brought up: the control that has the keyboard then. `opener` had opened what is closed now. */
export function focusIn(screen: ParentNode, opener: string): void {
  const find = (selector: string) => screen.querySelector<HTMLElement>(selector);
  (
    find('[data-home],[data-first]') ??
    find('[data-modal] :enabled') ??
    find(`[data-gesture="${opener}"]:enabled`) ??
    find('[data-page]')
  )?.focus({ preventScroll: true });
}
