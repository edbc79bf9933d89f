import { Component, createContext, Suspense, use } from 'react';

import { forgetMissing } from '../chunks/chunk.ts';
import type { Elements } from '../locales/contents.ts';

/** What a boundary has met. */
export interface Met {
  readonly fault: unknown;
  /** How often it was tried again in this place. */
  readonly tries: number;
  /** Draws the contents once more, and tries again to load what couldn't be loaded. */
  readonly again: () => void;
}

const MetContext = createContext<Met | null>(null);

/** For what stands in place of a boundary's contents. */
export function useMet(): Met {
  const met = use(MetContext);
  if (met === null) throw new Error('useMet() needs a <Boundary> that has met something');
  return met;
}

interface BoundaryProps {
  readonly fallback: Elements;
  readonly children: Elements;
}

interface BoundaryState extends Met {
  readonly hasMet: boolean;
}

/** Shows something calm in place of contents that threw, or whose code could not be loaded. */
export class Boundary extends Component<BoundaryProps, BoundaryState> {
  readonly #again = (): void => {
    // What else has failed meanwhile as well.
    forgetMissing();
    this.setState(({ tries }) => ({ hasMet: false, fault: null, tries: tries + 1 }));
  };

  override state: BoundaryState = { hasMet: false, fault: null, tries: 0, again: this.#again };

  static getDerivedStateFromError(fault: unknown): Partial<BoundaryState> {
    return { hasMet: true, fault };
  }

  /** Nothing here redraws by itself from now on, so whatever needs the missing chunk next may ask for it. */
  override componentDidCatch() {
    forgetMissing();
  }

  override render() {
    const { fallback, children } = this.props;
    return this.state.hasMet ? <MetContext value={this.state}>{fallback}</MetContext> : children;
  }
}

interface ExtraProps {
  /** Shown until it is there. */
  readonly until?: Elements;
  /** Shown instead if it can't be loaded. */
  readonly instead?: Elements;
  readonly children: Elements;
}

/** For something loaded later that a page can do without: if it can't be loaded, the rest carries on. */
export const Extra = ({ until = null, instead = null, children }: ExtraProps) => (
  <Boundary fallback={instead}>
    <Suspense fallback={until}>{children}</Suspense>
  </Boundary>
);
