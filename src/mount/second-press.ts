/**
 * The second press of a double click is meant for what was there at the first. Where that has changed it is dropped: it would
 * close the menu again, or pass over a scene. Of the coach's buttons each press takes a step, so there it never counts.
 */
export function dropSecondPresses(page: Window): void {
  let pressed: Node | null = null;
  const look = (event: MouseEvent) => {
    const control = (event.target as Element).closest<HTMLElement>('a, button');
    const isFirst = event.detail % 2 === 1;
    if (isFirst) pressed = control?.cloneNode(true) ?? null;
    // By keyboard, or by a script.
    if (isFirst || event.detail === 0) return;
    if (control !== null && control.dataset['offer'] === undefined && control.isEqualNode(pressed)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  page.addEventListener('click', look, true);
}
