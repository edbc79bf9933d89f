import { createContext, type ReactNode, use } from 'react';

/** What surrounds the course adds to every page: on the site, nothing. */
interface Surroundings {
  /** At the end of the bar. */
  readonly button: ReactNode;
  /** Below the bar. */
  readonly line: ReactNode;
  /** In place of the word that nothing is sent anywhere. */
  readonly facts: ReactNode;
}

const SurroundingsContext = createContext<Surroundings>({ button: null, line: null, facts: null });

export const SurroundingsProvider = SurroundingsContext.Provider;

export const useSurroundings = (): Surroundings => use(SurroundingsContext);
