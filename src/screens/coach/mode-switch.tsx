import { Fragment, useState } from 'react';
import { useText } from '../../locales/text.ts';
import type { Mode } from '../../machines/lesson/policy.ts';
import { beginsAnew } from '../../machines/session/acts.ts';
import type { Session } from '../../machines/session/session.ts';
import { Button } from '../../ui/button.tsx';
import { Radios } from '../../ui/radios.tsx';
import { useRun, useSend, useSession } from '../session-context.tsx';

const modesIn = ({ input }: Session) => input.lesson.modes;
const modeIn = ({ mode }: Session) => mode;

/** The name of the way in which the lesson is done. */
export function ModeName() {
  const t = useText();
  return <span>{t(`coach.mode.${useSession(modeIn)}`)}</span>;
}

/**
 * The ways of doing a lesson, where there is a choice. A list that is moved through by arrow keys chooses each of its
 * entries on the way, so one that would begin the lesson anew waits for a press of its own.
 */
export function ModeSwitch() {
  const t = useText();
  const send = useSend();
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
      <Radios
        name="mode"
        look="row"
        legend={t('coach.mode')}
        options={modes.map((value) => ({ value, label: t(`coach.mode.${value}`) }))}
        chosen={wanted ?? mode}
        choose={choose}
      />
      {wanted === null ? null : (
        <Button
          tone="ink"
          data-begin-mode
          className="w-full"
          onClick={({ currentTarget }) => {
            // What begins would wait behind the menu, and this button is gone from it: the keyboard goes back to what opened it.
            currentTarget.closest<HTMLElement>('[popover]')?.hidePopover();
            send({ type: 'mode', mode: wanted });
          }}
        >
          {t('coach.mode.begin')}
        </Button>
      )}
    </Fragment>
  );
}
