import ChevronDown from 'lucide-react/icons/chevron-down';
import { useText } from '../../locales/text.ts';
import { isMode } from '../../machines/lesson/policy.ts';
import type { Session } from '../../machines/session/session.ts';
import { useSend, useSession } from '../session-context.tsx';
import { useAnswers } from '../use-answers.ts';

const modesIn = ({ input }: Session) => input.lesson.modes;
const modeIn = ({ mode }: Session) => mode;

/** The ways of doing a lesson, where there is a choice. */
export function ModeSwitch() {
  const t = useText();
  const send = useSend();
  const answers = useAnswers();
  const mode = useSession(modeIn);
  const modes = useSession(modesIn);
  return modes.length < 2 ? null : (
    <label data-mode={mode}>
      <span className="sr-only">{t('coach.mode')}</span>
      <select
        disabled={!answers}
        value={mode}
        onChange={({ target: { value } }) => {
          if (isMode(value)) send({ type: 'mode', mode: value });
        }}
      >
        {modes.map((one) => (
          <option key={one} value={one}>
            {t(`coach.mode.${one}`)}
          </option>
        ))}
      </select>
      <ChevronDown aria-hidden className="size-4" />
    </label>
  );
}
