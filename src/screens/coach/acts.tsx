import { Fragment } from 'react';
import { useText } from '../../locales/text.ts';
import { laterPart, positionBefore } from '../../machines/session/path.ts';
import { type Act, isAsking, policyOf, type Session } from '../../machines/session/session.ts';
import { saysSame, useRun, useSend, useSession } from '../session-context.tsx';
import { Button } from './button.tsx';
import { nextHelp } from './help.ts';
import { toStep } from './rewinds.ts';
import { WatchActs } from './watch-acts.tsx';

/** What can always be done beside the task, by mode. */
export function Acts() {
  const { gate, hints } = useSession(policyOf);
  const isExam = hints === 'never';
  return (
    <div data-acts data-exam={isExam ? '' : undefined}>
      {gate === 'pacer only' ? <WatchActs /> : isExam ? <ExamActs /> : <LearnerActs />}
    </div>
  );
}

function LearnerActs() {
  return (
    <Fragment>
      <LaterButton />
      <BackButton />
      <HelpButton />
    </Fragment>
  );
}

/** Leaves the present part of the lesson for later, where another one is open. */
function LaterButton() {
  const t = useText();
  const send = useSend();
  const part = useSession(laterPart);
  return part === null ? null : (
    <Button data-later onClick={() => send({ type: 'goTo', step: part })}>
      {t('coach.later')}
    </Button>
  );
}

function backIn(session: Session): Act | null {
  const before = positionBefore(session);
  return before === null ? null : toStep(session, before);
}

const isFirstIn = (session: Session): boolean => positionBefore(session) === null;

function BackButton() {
  const t = useText();
  const { session, pacer } = useRun();
  const isFirst = useSession(isFirstIn);
  const back = () => {
    const act = backIn(session.getSnapshot().context);
    if (act !== null) pacer.send(act);
  };
  return (
    <Button disabled={isFirst} onClick={back}>
      {t('coach.back')}
    </Button>
  );
}

/** Says which help comes next: the goal, where to look, this control, show me. */
function HelpButton() {
  const t = useText();
  const { pacer } = useRun();
  const help = useSession(nextHelp, saysSame);
  const ask = () => {
    for (let asked = 0; asked < (help?.asks ?? 0); asked += 1) pacer.send({ type: 'help' });
    if (help?.isShow === true) pacer.cursor.send({ type: 'show' });
  };
  return (
    <Button disabled={help === null} data-help={help?.label} onClick={ask}>
      {t(help?.label ?? 'coach.help')}
    </Button>
  );
}

function ExamActs() {
  const t = useText();
  const { pacer } = useRun();
  const isOpen = useSession(isAsking);
  const end = () => pacer.send({ type: 'giveUp' });
  return (
    <Fragment>
      <Button disabled={!isOpen} onClick={end}>
        {t('coach.giveUp')}
      </Button>
      <Button disabled={!isOpen} onClick={end}>
        {t('coach.iAmDone')}
      </Button>
    </Fragment>
  );
}
