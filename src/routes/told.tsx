import { useConfig } from '../delivery/config/company.ts';
import { useText } from '../locales/text.ts';
import { useSurroundings } from './surroundings.ts';
import { useAddress } from './use-address.ts';

/** Who is told what is done here: a learning platform, somebody else's page and beyond it, or nobody, for which the page has its own words. */
export function Told({ nobody }: { readonly nobody: string }) {
  const t = useText();
  const { embed } = useAddress();
  const { report } = useConfig();
  const { facts } = useSurroundings();
  if (facts !== null) return facts;
  if (embed === null) return <span>{nobody}</span>;
  const says = [
    t('told.somebody'),
    ...(report.beliefs ? [t('home.factsBeliefs')] : []),
    ...(report.lrs === null ? [] : [t('home.factsLrs')]),
    ...(report.lrs !== null && report.steps ? [t('home.factsSteps')] : []),
  ];
  return <span>{says.join(' ')}</span>;
}
