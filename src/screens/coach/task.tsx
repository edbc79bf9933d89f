import ListIcon from 'lucide-react/icons/list';
import { useId } from 'react';
import { useText } from '../../locales/text.ts';
import { pathOf } from '../../machines/session/path.ts';
import { policyOf, type Session, stepOf } from '../../machines/session/session.ts';
import { useSession } from '../session-context.tsx';
import type { CoachProps } from './coach.tsx';
import { ModeSwitch } from './mode-switch.tsx';
import { textKey } from './speech.ts';
import { StepList } from './step-list.tsx';

const positionIn = ({ coach }: Session) => coach.context.step;
const titleIn = (session: Session) => textKey(stepOf(session).title);
const canJump = (session: Session) => policyOf(session).steps === 'any';

/** The one fixed line: where we are, and what is to be done. */
export function Task({ choices, timer }: Pick<CoachProps, 'choices' | 'timer'>) {
  const t = useText();
  const list = useId();
  const step = useSession(positionIn);
  const path = useSession(pathOf);
  const title = useSession(titleIn);
  const isList = useSession(canJump);
  const where = t('coach.step', { step: path.indexOf(step) + 1, count: path.length });
  return (
    <header data-task>
      <div data-where>
        {isList ? (
          <>
            <button type="button" popoverTarget={list} data-look="quiet">
              <ListIcon aria-hidden className="size-4 shrink-0" />
              {where}
            </button>
            <StepList id={list} />
          </>
        ) : path.length > 1 ? (
          <span data-look="quiet">{where}</span>
        ) : null}
        <ModeSwitch />
        {choices}
      </div>
      <h1 tabIndex={-1} data-title>
        {t(title)}
      </h1>
      {timer}
    </header>
  );
}
