import { useText } from '../../locales/text.ts';
import { Radios } from '../../ui/radios.tsx';
import { useColours } from './use-colours.ts';

const COLOURS = ['system', 'light', 'dark'] as const;

/** All three at once. */
export function Colours() {
  const t = useText();
  const [preference, choose] = useColours();
  return (
    <Radios
      name="colours"
      look="segment"
      legend={t('nav.colours')}
      options={COLOURS.map((value) => ({ value, label: t(`nav.colours.${value}`) }))}
      chosen={preference}
      choose={choose}
    />
  );
}
