import Check from 'lucide-react/icons/check';
import { Fragment } from 'react';
import type { Elements } from '../../locales/contents.ts';
import { Rich } from '../../locales/rich.tsx';
import { useText } from '../../locales/text.ts';
import type { Answer, LookStep } from '../../machines/lesson/step.ts';
import { type Act, isAsking, policyOf, type Session, stepOf } from '../../machines/session/session.ts';
import { scrolling } from '../scrolling.ts';
import { useRun, useSend, useSession } from '../session-context.tsx';
import { Button } from './button.tsx';
import { beforeLastGesture, toStep } from './rewinds.ts';
import { type WayOn, type Speech, seenOf, speak } from './speech.ts';
import { textKey } from '../text-key.ts';
import { useSpeech } from './use-speech.ts';

/** What the coach says: beside the lit control with an arrow to it, or else at the foot of the page. */
export function Words({ aside }: { aside: Elements }) {
  const t = useText();
  const speech = useSpeech();
  const isAboutBelief = useSession(tellsBelief);
  const question = useSession(questionIn);
  const canPoint = useSession(canPointIn);
  if (speech === null && question === null) return <Seen />;
  return (
    <Fragment>
      <Seen />
      <section
        ref={scrolling}
        data-coach={speech?.isBeside ? 'beside' : 'docked'}
        data-tone={speech?.tone}
        aria-label={t('coach.name')}
      >
        <div ref={scrolling} data-said key={[speech?.times, ...(speech?.lines ?? []).map(({ key }) => key)].join()}>
          {speech?.eyebrow ? (
            <p data-eyebrow>
              <span>{t(speech.eyebrow)}</span>
              {speech.aside === undefined ? null : <span data-aside>{` ${t(speech.aside)}`}</span>}
              {speech.times === undefined ? null : (
                <span data-aside>{` ${t('coach.again', { times: speech.times })}`}</span>
              )}
            </p>
          ) : null}
          {speech?.lines.map((line, index) => (
            <p key={line.key}>
              <Rich text={speak(t, line)} />
              {index === 0 && speech.tone === 'says' && canPoint ? (
                <span data-aside>{` ${t('coach.point')}`}</span>
              ) : null}
            </p>
          ))}
          {speech?.tone === 'feedback' && isAboutBelief ? aside : null}
        </div>
        {question === null ? null : <Answers step={question} />}
        {speech === null ? null : <Offers speech={speech} />}
      </section>
      {speech?.isBeside ? <span data-arrow aria-hidden /> : null}
    </Fragment>
  );
}

const tellsBelief = ({ coach }: Session): boolean => (coach.context.feedback?.belief ?? null) !== null;

/** What stays to be read while the cursor goes on. */
function Seen() {
  const t = useText();
  const seen = useSession(seenOf);
  return seen === null ? null : (
    <p data-seen key={seen}>
      <Rich text={t(seen)} />
    </p>
  );
}

const answeredIn = ({ answered }: Session) => answered;

function questionIn(session: Session): LookStep | null {
  const step = stepOf(session);
  return step.kind === 'look' && isAsking(session) ? step : null;
}

/** Whether a press on the stage answers, too. */
const canPointIn = (session: Session): boolean =>
  (!answersItself(session) && questionIn(session)?.answers.some(({ spot }) => spot !== undefined)) ?? false;

const answersItself = (session: Session): boolean => policyOf(session).gate === 'pacer only';

/** The answers to a question; what is to be sorted in rows, each thing with its own. */
function Answers({ step: { answers, says } }: { step: LookStep }) {
  const t = useText();
  const send = useSend();
  const isWatched = useSession(answersItself);
  const answered = useSession(answeredIn);
  const buttonOf = ({ id, label }: Answer) => (
    <Button
      key={id}
      look="coach"
      data-act={`answer:${id}`}
      aria-pressed={answered.has(id) || undefined}
      disabled={isWatched}
      // The second press of a double click was meant for what stood here before.
      onClick={({ detail }) => (detail < 2 ? send({ type: 'answer', answer: id }) : undefined)}
    >
      {answered.has(id) ? <Check aria-hidden className="size-4 shrink-0" strokeWidth={3} /> : null}
      <span>{t(textKey(label))}</span>
    </Button>
  );
  return (
    <div data-answers role="group" tabIndex={-1} aria-label={t(textKey(says)).replaceAll(/<\/?b>/gu, '')}>
      {[...new Set(answers.map(({ about }) => about))].map((about) => {
        const buttons = answers.filter((answer) => answer.about === about).map(buttonOf);
        return about === undefined ? (
          buttons
        ) : (
          <div key={about} data-about role="group" aria-label={t(textKey(about))}>
            <span>{t(textKey(about))}</span>
            {buttons}
          </div>
        );
      })}
    </div>
  );
}

const ACTS: Readonly<Record<WayOn, (session: Session) => Act | null>> = {
  goBack: beforeLastGesture,
  restart: (session) => toStep(session, session.coach.context.step),
  continue: () => ({ type: 'continue' }),
};

/** The ways on from what was said. */
function Offers({ speech: { offers, isBeside } }: { speech: Speech }) {
  const t = useText();
  const { session, pacer } = useRun();
  const take = (offer: WayOn) => {
    const act = ACTS[offer](session.getSnapshot().context);
    if (act !== null) pacer.send(act);
  };
  return (
    <div data-offers>
      {offers.map((offer) => (
        <Button
          key={offer}
          look={offer === offers[0] ? 'main' : 'coach'}
          data-offer={offer}
          onClick={() => take(offer)}
        >
          {t(`coach.${offer}`)}
        </Button>
      ))}
      {isBeside ? (
        <Button look="coach" data-skip onClick={focusLit}>
          {t('coach.toControl')}
        </Button>
      ) : null}
    </div>
  );
}

const focusLit = () => document.querySelector<HTMLElement>('[data-lit]')?.focus();
