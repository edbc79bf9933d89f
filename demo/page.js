// The whole of what a host page needs: listen, ask, keep.
// @ts-check
/** @typedef {import('../src/embed/api.ts').TurnTheKeyElement} TurnTheKeyElement */
const course = /** @type {TurnTheKeyElement} */ (document.querySelector('turn-the-key'));
const log = /** @type {HTMLElement} */ (document.querySelector('#log'));
const progress = /** @type {HTMLProgressElement} */ (document.querySelector('#progress'));

const KEPT = 'course-state';
const EVENTS = ['ready', 'start', 'progress', 'step', 'belief', 'complete', 'exit', 'error', 'authorize', 'resize'];

for (const type of EVENTS)
  course.addEventListener(`turn-the-key:${type}`, (event) => {
    const { detail } = /** @type {CustomEvent<Record<string, unknown>>} */ (event);
    if (type === 'progress') progress.value = Number(detail['fraction']);
    const name = document.createElement('b');
    name.textContent = type;
    const line = document.createElement('li');
    line.append(name, JSON.stringify(detail));
    log.prepend(line);
  });

/** @type {Record<string, () => unknown>} */
const commands = {
  start: () => course.start(),
  goTo: () => course.goTo('log-out-phone'),
  focus: () => course.focus(),
  dark: () => course.setTheme('dark'),
  light: () => course.setTheme('light'),
  keep: async () => localStorage.setItem(KEPT, await course.getState()),
  back: () => course.setState(localStorage.getItem(KEPT) ?? ''),
  brand: () =>
    course.configure({ accent: '#0a5c8a', policy: { text: 'At Acme nobody stays linked on a shared computer.' } }),
  move: () => course.parentElement?.append(course),
  reset: () => course.reset(),
};

document.querySelector('#commands')?.addEventListener('click', (event) => {
  const { command } = /** @type {HTMLElement} */ (event.target).dataset;
  if (command !== undefined) void commands[command]?.();
});
