import { Fragment } from 'react';

import { useConfig } from '../../delivery/config/company.ts';
import { useText } from '../../locales/text.ts';
import { useSurroundings } from './surroundings.ts';

/** Who is told what is done in somebody else's page: a sentence about that page, then those beyond it. */
export function useHearers(page: 'home.factsEmbedded' | 'told.somebody'): string {
  const t = useText();
  const {
    report: { beliefs, steps, lrs },
  } = useConfig();
  return [
    t(page),
    ...(beliefs ? [t('home.factsBeliefs')] : []),
    ...(lrs === null ? [] : [t('home.factsLrs')]),
    ...(lrs !== null && steps ? [t('home.factsSteps')] : []),
  ].join(' ');
}

/**
 * Who is told what is done here: a learning platform, somebody else's page and beyond it, or nobody, for which the page
 * has its own words.
 */
export function Hearers({ nobody }: { readonly nobody: string }) {
  const hears = useHearers('told.somebody');
  const { facts } = useSurroundings();
  if (facts !== null) return facts;
  // A prerendered page is drawn before it is known where it stands.
  return (
    <Fragment>
      <span className="in-data-embed:hidden">{nobody}</span>
      <span className="hidden in-data-embed:inline">{hears}</span>
    </Fragment>
  );
}
