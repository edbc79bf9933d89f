import type { Session } from '../machines/session/session.ts';
import { afterActs } from './act-named.ts';

/**
 * A session as the page shows it already: after what was pressed on it before its scripts arrived (`drawing-script.ts`). A run
 * that was kept meanwhile, by another page, goes on as it is.
 */
export const asShown = (opened: Session): Session =>
  opened.past === null ? afterActs(opened, globalThis.early?.acts.map((name) => [name]) ?? []) : opened;

/** It is part of a run now. */
export const forgetShown = (): void => {
  globalThis.early = undefined;
};
