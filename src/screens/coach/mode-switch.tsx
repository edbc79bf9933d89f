import ChevronDown from 'lucide-react/icons/chevron-down';
import { Fragment, useState } from 'react';
import { useText } from '../../locales/text.ts';
import { isMode, type Mode } from '../../machines/lesson/policy.ts';
import { beginsAnew } from '../../machines/session/acts.ts';
import type { Session } from '../../machines/session/session.ts';
import { useRun, useSend, useSession } from '../session-context.tsx';
import { useAnswers } from '../use-answers.ts';
import { Button } from './button.tsx';

const modesIn = ({ input }: Session) => input.lesson.modes;
const modeIn = ({ mode }: Session) => mode;

/**
 * The ways of doing a lesson, where there is a choice. A list that is moved through by arrow keys chooses each of its
 * entries on the way, so one that would begin the lesson anew waits for a press of its own.
 */
export function ModeSwitch() {
  const t = useText();
  const send = useSend();
  const answers = useAnswers();
  const { session } = useRun();
  const mode = useSession(modeIn);
  const modes = useSession(modesIn);
  const [waiting, setWaiting] = useState<{ from: Mode; to: Mode } | null>(null);
  const wanted = waiting?.from === mode ? waiting.to : null;
  const choose = (to: Mode) => {
    const waits = beginsAnew(session.getSnapshot().context, to);
    setWaiting(waits ? { from: mode, to } : null);
    if (!waits) send({ type: 'mode', mode: to });
  };
  return modes.length < 2 ? null : (
    <Fragment>
      <label data-mode={mode}>
        <span className="sr-only">{t('coach.mode')}</span>
        <select
          disabled={!answers}
          value={wanted ?? mode}
          onChange={({ target: { value } }) => {
            if (isMode(value)) choose(value);
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
      {wanted === null ? null : (
        <Button look="main" data-begin-mode onClick={() => send({ type: 'mode', mode: wanted })}>
          {t('coach.mode.begin')}
        </Button>
      )}
    </Fragment>
  );
}
