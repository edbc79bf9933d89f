/** Goes along with the visitor from the opening page to the lesson that takes its scene over. */
export interface HandOver {
  /** Where the keyboard was, as a selector; `null` where it was not in the scene. */
  takenOver: string | null;
  /** How many acts are in the kept run already. */
  kept: number;
}

export const isHandOver = (state: unknown): state is HandOver =>
  typeof state === 'object' && state !== null && 'takenOver' in state;

/** Takes what was done on the opening page. */
export const takeActs = (): FirstAct[] => globalThis.firstActs?.splice(0) ?? [];

/** What was done there up to the first act that the page could not answer. */
export function actsShown(): FirstAct[] {
  const acts = globalThis.firstActs ?? [];
  const unshown = acts.findIndex(([, , isShown]) => !isShown);
  return acts.slice(0, unshown === -1 ? acts.length : unshown);
}

/** The attributes by which one control of a scene is found again in the same scene. */
const NAMES = ['data-gesture', 'data-offer', 'data-page', 'data-title'];

/** Finds, in a redrawn scene, the control that has the focus now. */
export function focusInScene(): string | null {
  const focused = document.activeElement;
  const name = focused?.closest('[data-first-act]') ? NAMES.find((one) => focused.hasAttribute(one)) : undefined;
  return name === undefined || !focused ? null : `[${name}="${focused.getAttribute(name)}"]`;
}
