import { createContext, use } from 'react';
import type { Elements } from '../../locales/contents.ts';

/** What surrounds the course adds to every page: on the site, nothing. */
interface Surroundings {
  /** At the end of the bar. */
  readonly button: Elements;
  /** Below the bar. */
  readonly line: Elements;
  /** In place of the word that nothing is sent anywhere. */
  readonly facts: Elements;
  /** Below the map of the course, behind the bar. */
  readonly ways: Elements;
}

const SurroundingsContext = createContext<Surroundings>({ button: null, line: null, facts: null, ways: null });

export const SurroundingsProvider = SurroundingsContext.Provider;

export const useSurroundings = (): Surroundings => use(SurroundingsContext);
