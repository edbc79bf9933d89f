import { useText } from '../../locales/text.ts';
import type { Session } from '../../machines/session/session.ts';
import { Radios } from '../../ui/radios.tsx';
import { useSession } from '../session-context.tsx';
import { choicesOf, type Trait } from './traits.ts';

const inputIn = ({ input }: Session) => input;

/** The kind of phone and the version of its app, where the lesson's variants differ in it. */
export function VariantSwitch({ choose }: { choose: (trait: Trait, variant: string) => void }) {
  const t = useText();
  const { lesson, variant } = useSession(inputIn);
  return choicesOf(lesson.variants, variant).map(({ trait, value, options }) => (
    <Radios
      key={trait}
      name={trait}
      look="segment"
      legend={t(`coach.choose.${trait}`)}
      options={options.map((option) => ({ value: option.value, label: t(option.label) }))}
      chosen={value}
      choose={(chosen) => {
        const option = options.find((one) => one.value === chosen);
        if (option !== undefined) choose(trait, option.variant);
      }}
    />
  ));
}
