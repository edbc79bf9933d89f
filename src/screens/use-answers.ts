import { useDeferredValue, useSyncExternalStore } from 'react';

const never = () => () => {};

/**
 * Whether the page answers. A choice from a list that is made in a prerendered page before that would be lost. What a
 * prerendered page gets only then is drawn in slices, between which a press is answered.
 */
export const useAnswers = (): boolean =>
  useDeferredValue(
    useSyncExternalStore(
      never,
      () => true,
      () => false,
    ),
  );
