/** How far a double click may move, in CSS pixels: less than half of the smallest control for a finger. */
const NEAR = 16;

/**
 * The second press of a double click is meant for what was there at the first. Where that has changed it is dropped: it would
 * close the menu again, or pass over a scene. Of the coach's buttons each press takes a step, so there it never counts. Fast
 * fingers are taken for double ones as well: whoever presses elsewhere means what is there.
 */
export function dropSecondPresses(page: Window): void {
  let pressed: Node | null = null;
  let x = 0;
  let y = 0;
  const look = (event: MouseEvent) => {
    const control = (event.target as Element).closest<HTMLElement>('a, button');
    const { clientX, clientY, detail } = event;
    // By keyboard, or by a script.
    if (detail === 0) return;
    if (detail % 2 === 1 || Math.hypot(clientX - x, clientY - y) > NEAR) {
      pressed = control?.cloneNode(true) ?? null;
      [x, y] = [clientX, clientY];
      return;
    }
    if (control !== null && control.dataset['offer'] === undefined && control.isEqualNode(pressed)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  page.addEventListener('click', look, true);
}
