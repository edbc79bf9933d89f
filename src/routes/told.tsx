import { Fragment } from 'react';

import { useConfig } from '../delivery/config/company.ts';
import { useText } from '../locales/text.ts';
import { useSurroundings } from './surroundings.ts';

/** Who is told what is done here: a learning platform, somebody else's page and beyond it, or nobody, for which the page has its own words. */
export function Told({ nobody }: { readonly nobody: string }) {
  const t = useText();
  const { report } = useConfig();
  const { facts } = useSurroundings();
  if (facts !== null) return facts;
  const says = [
    t('told.somebody'),
    ...(report.beliefs ? [t('home.factsBeliefs')] : []),
    ...(report.lrs === null ? [] : [t('home.factsLrs')]),
    ...(report.lrs !== null && report.steps ? [t('home.factsSteps')] : []),
  ];
  // A prerendered page is drawn before it is known where it stands.
  return (
    <Fragment>
      <span className="in-data-embed:hidden">{nobody}</span>
      <span className="hidden in-data-embed:inline">{says.join(' ')}</span>
    </Fragment>
  );
}
