import ChevronDown from 'lucide-react/icons/chevron-down';
import { useText } from '../../locales/text.ts';
import type { Session } from '../../machines/session/session.ts';
import { useSession } from '../session-context.tsx';
import { useAnswers } from '../use-answers.ts';
import { choicesOf, type Trait } from './traits.ts';

const inputIn = ({ input }: Session) => input;

interface VariantSwitchProps {
  choose: (trait: Trait, variant: string) => void;
  /** What was chosen last, if that is what has brought this page: the keyboard stays on it. */
  chosen: Trait | null;
}

/** The kind of phone and the version of its app, where the lesson's variants differ in it. */
export function VariantSwitch({ choose, chosen }: VariantSwitchProps) {
  const t = useText();
  const answers = useAnswers();
  const { lesson, variant } = useSession(inputIn);
  return choicesOf(lesson.variants, variant).map(({ trait, value, options }) => (
    <label key={trait} data-trait={trait}>
      <span className="sr-only">{t(`coach.choose.${trait}`)}</span>
      <select
        ref={trait === chosen ? focus : undefined}
        disabled={!answers}
        value={value}
        onChange={({ target }) => {
          const option = options.find((one) => one.value === target.value);
          if (option !== undefined) choose(trait, option.variant);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {t(option.label)}
          </option>
        ))}
      </select>
      <ChevronDown aria-hidden className="size-4" />
    </label>
  ));
}

const focus = (list: HTMLSelectElement | null) => list?.focus({ preventScroll: true });
