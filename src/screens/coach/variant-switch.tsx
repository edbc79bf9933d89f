import ChevronDown from 'lucide-react/icons/chevron-down';
import { useText } from '../../locales/text.ts';
import type { Session } from '../../machines/session/session.ts';
import { useSession } from '../session-context.tsx';
import { useAnswers } from '../use-answers.ts';
import { choicesOf } from './traits.ts';

const inputIn = ({ input }: Session) => input;

/** The kind of phone and the version of its app, where the lesson's variants differ in it. */
export function VariantSwitch({ choose }: { choose: (variant: string) => void }) {
  const t = useText();
  const answers = useAnswers();
  const { lesson, variant } = useSession(inputIn);
  return choicesOf(lesson.variants, variant).map(({ trait, value, options }) => (
    <label key={trait} data-trait={trait}>
      <span className="sr-only">{t(`coach.choose.${trait}`)}</span>
      <select
        disabled={!answers}
        value={value}
        onChange={({ target }) => {
          const option = options.find((one) => one.value === target.value);
          if (option !== undefined) choose(option.variant);
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
