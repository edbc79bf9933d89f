import ListIcon from 'lucide-react/icons/list';
import { Fragment, useId } from 'react';
import type { Elements } from '../../locales/contents.ts';
import { useText } from '../../locales/text.ts';
import { standingOf } from '../../machines/session/path.ts';
import { policyOf, type Session } from '../../machines/session/session.ts';
import { saysSame, useSession } from '../session-context.tsx';
import { useStanding } from '../use-standing.ts';
import { ModeSwitch } from './mode-switch.tsx';
import { titleIn } from './place.ts';
import { StepList } from './step-list.tsx';

const canJump = (session: Session) => policyOf(session).steps === 'any';

export interface TaskProps {
  /** What may be chosen beside the mode. */
  choices?: Elements;
  /** Stands below the task. */
  timer?: Elements;
}

/** The one fixed line: where we are, and what is to be done. */
export function Task({ choices, timer }: TaskProps) {
  const t = useText();
  const list = useId();
  const place = useSession(standingOf, saysSame);
  const standing = useStanding();
  const title = useSession(titleIn);
  const isList = useSession(canJump);
  const where = t('coach.step', standing(place));
  return (
    <header data-task>
      <div data-where>
        {isList ? (
          <Fragment>
            <button type="button" popoverTarget={list} data-look="quiet">
              <ListIcon aria-hidden className="size-4 shrink-0" />
              <span>{where}</span>
            </button>
            <StepList id={list} />
          </Fragment>
        ) : place.count > 1 ? (
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
