import { focusFirst, stepTo } from '../screens/focus-on.ts';
import { drawnAfter } from '../screens/focus-rule.ts';

/** Runs inline at the end of the opening page, whose scene so answers before any other script has arrived. */
const acts: FirstAct[] = (globalThis.firstActs = []);

/** Moved, not copied. */
const screens = [
  document.querySelector('[data-moves]'),
  ...Array.from(document.querySelectorAll('template'), ({ content }) => content.firstChild),
] as HTMLElement[];
let now = 0;
let pressedAt: number;
/** What had opened the menu or dialog that is open. */
let opener: string;

addEventListener('click', ({ target, detail, clientX }) => {
  // The second press of a double click.
  if (detail > 1 && Math.abs(clientX - pressedAt) < 16) return;
  pressedAt = clientX;
  const pressed = target as Element;
  const control = pressed.closest<HTMLElement>('[data-moves] :is([data-gesture],[data-offer]):enabled');
  const turn = pressed.closest<HTMLElement>('[data-moves] [data-turn]');
  const pane = turn?.closest<HTMLElement>('[data-pane]');
  if (turn && pane) {
    // To the other of two panes, and on from what leads back.
    pane.dataset['pane'] = turn.dataset['turn'];
    stepTo(pane.querySelector<HTMLElement>(`[data-turn]:not([data-turn=${turn.dataset['turn']}])`));
  } else if (control) act((control.dataset['gesture'] ?? control.dataset['offer'])!);
  else retreat(pressed, '[data-retreat] [data-cover]');
});

addEventListener('keydown', ({ key, target }) => {
  if (key === 'Escape') retreat(target as Element, '[data-retreat]');
});

function retreat(from: Element, place: string): void {
  if (from.closest(place)) act(screens[now]!.dataset['retreat']!);
}

function act(name: string): void {
  if (!('plays' in document.documentElement.dataset)) return;
  const before = screens[now]!;
  const to = new URLSearchParams(before.dataset['moves']).get(name) ?? -1;
  const after = screens[+to];
  acts.push([name, performance.now(), !!after]);
  if (after) {
    if (!before.querySelector('[data-modal]')) opener = name;
    now = +to;
    before.replaceWith(after);
    focusFirst(after, drawnAfter(opener));
    after.previousElementSibling!.textContent = after.dataset['says']!;
    // What the lesson alone can answer waits for it, and so does all that follows.
  } else before.dataset['moves'] = '';
  dispatchEvent(new Event('acted'));
}

dispatchEvent(new Event('acting'));
