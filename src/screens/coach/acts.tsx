import ArrowLeft from 'lucide-react/icons/arrow-left';
import { Fragment } from 'react';
import { useText } from '../../locales/text.ts';
import { laterPart, positionBefore } from '../../machines/session/path.ts';
import { type Act, isAsking, policyOf, type Session } from '../../machines/session/session.ts';
import { Button } from '../../ui/button.tsx';
import { saysSame, useRun, useSend, useSession } from '../session-context.tsx';
import { nextHelp } from './help.ts';
import { beforeLastGesture, toStep } from './rewinds.ts';
import type { WayOn } from './speech.ts';
import { WatchActs } from './watch-acts.tsx';

const ACTS: Readonly<Record<WayOn, (session: Session) => Act | null>> = {
  goBack: beforeLastGesture,
  restart: (session) => toStep(session, session.coach.context.step),
  continue: () => ({ type: 'continue' }),
};

interface ActsProps {
  /** The ways on from what was said. */
  offers: readonly WayOn[];
  /** Puts away a reply that has taken the place of the task. */
  read: (() => void) | null;
  /** Why the lit control is the one: whether that is said, and how it is turned. */
  why: { isOpen: boolean; turn: () => void } | null;
}

/** What can always be done beside the task, by mode. */
export function Acts(props: ActsProps) {
  const { gate, hints } = useSession(policyOf);
  return (
    <div data-acts className="m-(--acts) flex h-11 items-center gap-1">
      {gate === 'pacer only' ? <WatchActs /> : hints === 'never' ? <ExamActs /> : <LearnerActs {...props} />}
    </div>
  );
}

function LearnerActs({ offers, read, why }: ActsProps) {
  const isReplied = offers.length > 0 || read !== null;
  const hasLater = useSession(laterPart) !== null;
  return (
    <Fragment>
      <Offers offers={offers} />
      {read === null ? null : <ReadButton read={read} />}
      {isReplied ? null : <HelpButton />}
      {isReplied || why === null ? null : <WhyButton {...why} />}
      <span className="flex-1" />
      {isReplied ? null : <LaterButton />}
      {offers.length > 1 ? null : <BackButton isShort={hasLater && !isReplied} />}
    </Fragment>
  );
}

function Offers({ offers }: Pick<ActsProps, 'offers'>) {
  const t = useText();
  const { session, pacer } = useRun();
  const take = (offer: WayOn) => {
    const act = ACTS[offer](session.getSnapshot().context);
    if (act !== null) pacer.send(act);
  };
  return offers.map((offer) => (
    <Button
      key={offer}
      tone={offer === offers[0] ? 'indigo' : 'outline'}
      data-offer={offer}
      onClick={() => take(offer)}
    >
      {t(`coach.${offer}`)}
    </Button>
  ));
}

/** Back from a reply to what it was a reply to. */
function ReadButton({ read }: { read: () => void }) {
  const t = useText();
  const isAsked = useSession(asksAgain);
  return (
    <Button tone="indigo" data-offer="again" onClick={read}>
      {t(isAsked ? 'coach.answerAgain' : 'coach.toTask')}
    </Button>
  );
}

const asksAgain = ({ coach }: Session): boolean => coach.context.feedback?.kind === 'wrongAnswer';

/** Says which help comes next: the goal, where to look, this control, show me. */
function HelpButton() {
  const t = useText();
  const { pacer } = useRun();
  const help = useSession(nextHelp, saysSame);
  if (help === null) return null;
  const ask = () => {
    for (let asked = 0; asked < help.asks; asked += 1) pacer.send({ type: 'help' });
    if (help.isShow) pacer.cursor.send({ type: 'show' });
  };
  return (
    <Button data-help={help.label} onClick={ask}>
      {t(help.label)}
    </Button>
  );
}

function WhyButton({ isOpen, turn }: NonNullable<ActsProps['why']>) {
  const t = useText();
  return (
    <Button tone="indigo-text" size="snug" aria-expanded={isOpen} onClick={turn}>
      {t('coach.why')}
    </Button>
  );
}

/** Leaves the present part of the lesson for later, where another one is open. */
function LaterButton() {
  const t = useText();
  const send = useSend();
  const part = useSession(laterPart);
  return part === null ? null : (
    <Button tone="soft" size="snug" data-later onClick={() => send({ type: 'goTo', step: part })}>
      {t('coach.later')}
    </Button>
  );
}

function backIn(session: Session): Act | null {
  const before = positionBefore(session);
  return before === null ? null : toStep(session, before);
}

const isFirstIn = (session: Session): boolean => positionBefore(session) === null;

function BackButton({ isShort }: { isShort: boolean }) {
  const t = useText();
  const { session, pacer } = useRun();
  const isFirst = useSession(isFirstIn);
  const back = () => {
    const act = backIn(session.getSnapshot().context);
    if (act !== null) pacer.send(act);
  };
  return isFirst ? null : (
    <Button tone="soft" size="snug" onClick={back} className="-me-2.5">
      <ArrowLeft aria-hidden className="size-4.5 shrink-0 rtl:-scale-x-100" />
      <span className={isShort ? 'sr-only' : undefined}>{t('coach.back')}</span>
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
        {t('coach.iAmDone')}
      </Button>
      <span className="flex-1" />
      <Button tone="soft" size="snug" disabled={!isOpen} onClick={end} className="-me-2.5">
        {t('coach.giveUp')}
      </Button>
    </Fragment>
  );
}
