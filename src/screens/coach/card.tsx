import { Fragment, memo, useId, useState } from 'react';
import type { Elements } from '../../locales/contents.ts';
import { Rich } from '../../locales/rich.tsx';
import { type Translate, useText } from '../../locales/text.ts';
import type { LookStep } from '../../machines/lesson/step.ts';
import { standingOf } from '../../machines/session/path.ts';
import { isAsking, policyOf, type Session, stepOf } from '../../machines/session/session.ts';
import { Button } from '../../ui/button.tsx';
import { scrolling } from '../scrolling.ts';
import { saysSame, useSession } from '../session-context.tsx';
import { useAnswers } from '../use-answers.ts';
import { isSorting } from '../sorting.ts';
import { Acts } from './acts.tsx';
import { Answers, answersItself } from './answers.tsx';
import { Pips } from './pips.tsx';
import { Band, Echo, isBrief, ReplyPanel } from './reply.tsx';
import { echoOf, type Speech, type SpeechLine, seenOf, speak, whyOf } from './speech.ts';
import { setting, type Sizes } from './setting.ts';
import { StepList } from './step-list.tsx';
import { useGuidance, useHeadline, useSpeech } from './use-speech.ts';

export interface CardProps {
  /** Said below what the coach says about a wrong idea. */
  aside?: Elements;
  /** Stands below the task. */
  timer?: Elements;
}

/** A long reply stands in the task's place until it was read, or until something else is replied. */
export interface Reading {
  isRead: boolean;
  read: () => void;
}

/**
 * All words of ours, in one place: where we are, what to press next, a sentence, the ways on, and the reply to the last
 * press.
 */
export function CoachCard({ aside, timer, isRead, read }: CardProps & Reading) {
  const t = useText();
  const speech = useSpeech();
  const question = useSession(questionIn);
  const echo = useSession(echoOf);
  const reply = speech?.tone === 'feedback' || speech?.tone === 'done' ? speech : null;
  const isPutAway = isRead && reply?.tone === 'feedback';
  const isShort = reply !== null && isBrief(t, reply);
  // A question needs all of the room, or its reply does; what only says that the answer before was right is heard in passing.
  const isBand = reply !== null && question === null && (isPutAway || isShort);
  const isInPassing = question !== null && isShort && reply.ruling === 'right';
  const inPlace = isBand || isPutAway || isInPassing ? null : reply;
  const why = useWhy();
  const isMute = useSession(isMuteIn);
  return (
    <section
      data-card
      data-coach={speech === null && question === null ? undefined : ''}
      data-tone={speech?.tone}
      data-bandless={isMute || question !== null || inPlace !== null ? '' : undefined}
      aria-label={t('coach.name')}
      className={`coach-card ${GROUNDS[inPlace?.ruling ?? 'none']}`}
    >
      <Where />
      <div ref={scrolling} className="coach-words">
        <Headline isHidden={inPlace !== null} />
        {inPlace === null ? (
          <Fragment>
            <Sentence why={why?.isOpen === true ? why.line : null} />
            {timer}
            {question === null || isSorting(question) ? null : <Answers step={question} />}
          </Fragment>
        ) : (
          <ReplyPanel
            key={replyKey(inPlace)}
            speech={inPlace}
            aside={inPlace.tone === 'feedback' ? <BeliefNote>{aside}</BeliefNote> : null}
          />
        )}
      </div>
      <Acts
        offers={reply?.offers ?? []}
        read={inPlace?.tone === 'feedback' && inPlace.offers.length === 0 ? read : null}
        why={question === null && inPlace === null ? why : null}
      />
      {reply !== null && isBand ? (
        <Band key={replyKey(reply)} speech={reply} isRead={isRead} />
      ) : echo !== null && reply === null && question === null ? (
        <Echo key={echo} text={t(echo)} />
      ) : (
        <div />
      )}
    </section>
  );
}

/** Nobody is answered at once where the cursor leads, and in a test. */
const isMuteIn = (session: Session): boolean => ['shown', 'never'].includes(policyOf(session).hints);

const GROUNDS = {
  right: 'bg-right-soft [--ground:var(--right-soft)]',
  astray: 'bg-astray-soft [--ground:var(--astray-soft)]',
  none: 'bg-card [--ground:var(--card)]',
};

const replyKey = ({ times, lines }: Speech): string => [times, ...lines.map(({ key }) => key)].join();

const BeliefNote = ({ children }: { children: Elements }) => (useSession(tellsBelief) ? children : null);

const tellsBelief = ({ coach }: Session): boolean => (coach.context.feedback?.belief ?? null) !== null;

function questionIn(session: Session): LookStep | null {
  const step = stepOf(session);
  return step.kind === 'look' && isAsking(session) ? step : null;
}

/** Whether a press on the stage answers, too. */
const canPointIn = (session: Session): boolean =>
  (!answersItself(session) && questionIn(session)?.answers.some(({ spot }) => spot !== undefined)) ?? false;

/** Whether the learner's own hand sorts. */
const isSortedByHand = (session: Session): boolean => {
  const question = questionIn(session);
  return question !== null && isSorting(question) && !answersItself(session);
};

const canJump = (session: Session) => policyOf(session).steps === 'any';

/** Where we are; a press shows the list of steps. */
const Where = memo(function Where() {
  const list = useId();
  const answers = useAnswers();
  const isList = useSession(canJump);
  const { count } = useSession(standingOf, saysSame);
  return (
    <div data-where className="flex h-5 items-center">
      {isList ? (
        <Fragment>
          <Button
            tone="soft"
            size="small"
            popoverTarget={list}
            className="-mx-3 min-w-0 flex-1 -outline-offset-6 forced-colors:border-0"
          >
            <Pips />
          </Button>
          {/* Nothing of it can be seen before, so no page carries it. */}
          {answers ? <StepList id={list} /> : null}
        </Fragment>
      ) : count > 1 ? (
        <Pips />
      ) : null}
    </div>
  );
});

/** Why this control is lit, shown on request; the next press puts it away. */
function useWhy() {
  const line = useSession(whyOf, saysSame);
  const hints = useSession(policyOf).hints;
  const [opened, setOpened] = useState<SpeechLine | null>(null);
  if (line === null || hints !== 'shown, fading') return null;
  const isOpen = opened === line;
  return { line, isOpen, turn: () => setOpened(isOpen ? null : line) };
}

const LARGE = 'text-[1.75rem] leading-8.5 font-bold tracking-[-0.015em] tight:text-xl tight:leading-6.5';

/** Letters from which on a title or a sentence is set smaller. */
const TITLES: Sizes = [
  [30, `${LARGE} narrow:text-[1.375rem] narrow:leading-7`],
  // Two lines of these on a narrow screen would leave too little for the sentence.
  [34, `${LARGE} narrow:text-[1.125rem] narrow:leading-6`],
  [
    76,
    'text-[1.375rem] leading-7 font-bold tracking-tight narrow:text-[1.125rem] narrow:leading-6 tight:text-lg tight:leading-6',
  ],
  [
    Number.POSITIVE_INFINITY,
    'text-lg leading-6 font-semibold narrow:text-base narrow:leading-5.5 tight:text-base tight:leading-5',
  ],
];

export function Headline({ isHidden }: { isHidden: boolean }) {
  const t = useText();
  const line = useHeadline();
  const text = headlineText(t, line);
  return (
    <h1
      tabIndex={-1}
      data-title
      className={
        isHidden ? 'sr-only' : `text-balance text-ink outline-none [&_b]:text-coach-text ${setting(TITLES, text)}`
      }
    >
      <Rich text={text} />
    </h1>
  );
}

/** What is said first, with the name of the control marked where it stands in it. */
function headlineText(t: Translate, line: SpeechLine): string {
  const text = speak(t, line);
  const label = line.label === undefined ? '' : t(line.label);
  return label === '' || text.includes('<b>') ? text : text.replace(label, `<b>${label}</b>`);
}

/** By the letters of title and sentence together. */
const SENTENCES: Sizes = [
  [120, 'text-lg narrow:text-base narrow:leading-5.5 tight:text-base'],
  [172, 'text-base narrow:text-[0.9375rem] narrow:leading-5.5 tight:text-[0.9375rem] tight:leading-5.5'],
  [
    Number.POSITIVE_INFINITY,
    'text-[0.9375rem] leading-5.5 narrow:text-sm narrow:leading-5 tight:text-sm tight:leading-5',
  ],
];

/** What leads on: the sentence of the step, the help that was asked for, or why this is the way. */
export function Sentence({ why }: { why: SpeechLine | null }) {
  const t = useText();
  const headline = useHeadline();
  const guidance = useGuidance();
  const seen = useSession(seenOf);
  const canPoint = useSession(canPointIn);
  const isSorted = useSession(isSortedByHand);
  const lines = why === null ? (guidance?.lines ?? []).filter(({ key }) => key !== headline.key) : [why];
  const texts = lines.map((line) => speak(t, line));
  if (texts.length === 0 && seen === null && !canPoint) return null;
  const size = setting(SENTENCES, [headlineText(t, headline), ...texts, seen === null ? '' : t(seen)].join(' '));
  return (
    <div
      data-said
      key={texts.join()}
      role={why === null ? undefined : 'status'}
      className={`mt-2 grid gap-2 text-pretty text-ink motion-safe:animate-said narrow:mt-1 [&_b]:font-semibold ${size}`}
    >
      {texts.map((text) => (
        <p key={text}>
          <Rich text={text} />
        </p>
      ))}
      {isSorted ? <p>{t('coach.sort')}</p> : null}
      {canPoint ? (
        <p className="text-[0.9375rem] leading-5.5 text-ink-soft narrow:hidden tight:hidden">{t('coach.point')}</p>
      ) : null}
      {seen === null ? null : (
        <p data-seen className="text-ink-soft">
          <Rich text={t(seen)} />
        </p>
      )}
    </div>
  );
}
