import { type ReactNode, startTransition } from 'react';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';

import { MissingChunk } from '../chunks/chunk.ts';
import { isLacking } from '../chunks/lacking.ts';

/** Whether the head script has found that the course can be played in this browser. */
export const plays = (): boolean => document.documentElement.dataset['plays'] !== undefined;

interface Mounting {
  /** Where the app goes. */
  readonly container: Element;
  /** Whether it takes over what was prerendered there, which it would draw the same. */
  readonly isHydrating: boolean;
  /** What was prerendered, and comes back where this browser lacks something that the app needs. */
  readonly words: Element;
}

/** Draws the app. A browser that turns out to be too old for it gives the prerendered words back, and says so. */
export function mount(app: ReactNode, { container, isHydrating, words }: Mounting): void {
  const page = document.documentElement.dataset;
  const onCaughtError = (error: unknown) => {
    // oxlint-disable-next-line no-console
    console.error(error);
    if (!isLacking(error)) return;
    setTimeout(() => {
      root.unmount();
      container.replaceWith(words);
      document.querySelector('[data-stale]')?.remove();
      for (const name of ['plays', 'pending', 'ready']) delete page[name];
    });
  };
  // What a translator has changed while React was taking over is simply redrawn. A part that is missing is met where it is.
  const onRecoverableError = (error: unknown) => {
    // React says that it has recovered; why it had to is the cause.
    const cause = (error as Error).cause ?? error;
    if (!(cause instanceof MissingChunk) && !document.querySelector('font')) reportError(cause);
  };
  const options = { onCaughtError, onUncaughtError: onCaughtError, onRecoverableError };
  let root: Root;
  // In slices, between which the page answers.
  if (isHydrating) startTransition(() => void (root = hydrateRoot(container, app, options)));
  else {
    root = createRoot(container, options);
    root.render(app);
  }
}
