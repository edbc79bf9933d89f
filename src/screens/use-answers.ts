import { useDeferredValue } from 'react';

const isPrerendered = (): boolean =>
  typeof document === 'undefined' || document.documentElement.dataset['ready'] === undefined;

/**
 * Whether the page answers. A choice from a list that is made in a prerendered page before that would be lost. What is there
 * only then is drawn after React has taken over, in slices that no press waits for.
 */
export const useAnswers = (): boolean => useDeferredValue(true, !isPrerendered());
