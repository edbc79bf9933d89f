import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** Whether the page answers. A choice from a list that is made in a prerendered page before that would be lost. */
export const useAnswers = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
