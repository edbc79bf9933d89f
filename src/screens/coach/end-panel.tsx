import Check from 'lucide-react/icons/check';
import type { Elements } from '../../locales/contents.ts';
import { Rich } from '../../locales/rich.tsx';
import { type TextKey, type UiKey, useText } from '../../locales/text.ts';
import { WithTexts } from '../../locales/with-texts.tsx';
import { partOf, partsOf } from '../../machines/lesson/path.ts';
import type { Mode } from '../../machines/lesson/policy.ts';
import { openSteps } from '../../machines/session/path.ts';
import { policyOf, type Session, stepOf, stepsOf } from '../../machines/session/session.ts';
import { verdictsOf } from '../../machines/session/took.ts';
import { Button } from '../../ui/button.tsx';
import { useSend, useSession } from '../session-context.tsx';
import { END_SAYS, EndFrame, WAYS } from './end-frame.tsx';
import { leftSays } from './left.ts';
import { Lock } from './lock.tsx';
import { Slips } from './slips-shown.tsx';
import { textKey } from '../text-key.ts';

const whole = (session: Session) => session;

/** What comes after a mode that was played to its end; the first is the main way on. */
const NEXT: Record<Mode, readonly Mode[]> = {
  watch: ['guided', 'practice'],
  guided: ['practice', 'exam'],
  practice: ['exam', 'practice'],
  exam: ['exam', 'practice'],
};

interface EndPanelProps {
  /** The main way on after this lesson. */
  onward: Elements;
  /** What holds where the learner works. */
  aside?: Elements;
  /** Begins the lesson once more, in a run of its own. */
  beginAnew: (mode: Mode) => void;
  /** Other places to go to. */
  nextLinks: Elements;
}

/** The end of a lesson: what is true now, what tripped you, and one way on. */
export default function EndPanel(props: EndPanelProps) {
  return (
    <WithTexts parts={['end']}>
      <End {...props} />
    </WithTexts>
  );
}

function End({ onward, aside, beginAnew, nextLinks }: EndPanelProps) {
  const t = useText();
  const session = useSession(whole);
  const hasMore = onward !== null && session.mode !== 'watch' && openSteps(session).length === 0;
  return (
    <EndFrame
      session={session}
      picture={<Picture session={session} />}
      title={t(titleOf(session))}
      nextLinks={nextLinks}
    >
      {saysOf(session).map((key) => (
        <p key={key} className={END_SAYS}>
          <Rich text={t(key, { count: openSteps(session).length })} />
        </p>
      ))}
      <Slips session={session} />
      {aside}
      <Ways session={session} beginAnew={beginAnew} onward={hasMore ? onward : null} />
    </EndFrame>
  );
}

/** The door, or, where a lesson has parts, each of them with a tick. */
function Picture({ session }: { session: Session }) {
  const t = useText();
  const steps = stepsOf(session);
  const open = new Set(openSteps(session).map((position) => partOf(steps, position)));
  const parts = partsOf(steps).filter((position) => !open.has(position));
  return partsOf(steps).length === 0 ? (
    <Lock isLocked={isSafe(session)} />
  ) : (
    <ul className="grid gap-1 rounded-card border border-line bg-card px-6 py-5 font-semibold">
      {parts.map((position) => (
        <li key={position} className="flex min-h-11 items-center gap-3">
          <Check aria-hidden className="size-6 shrink-0 text-brass" strokeWidth={2.5} />
          <span>{t(textKey(steps[position]?.part ?? ''))}</span>
        </li>
      ))}
    </ul>
  );
}

/** Whether nothing that was left lies open, is merely hidden, or is still to be done. */
const isSafe = (session: Session): boolean => verdictsOf(session).every(({ is }) => is === 'safe');

/** Whether its end was reached with steps left out: a link led beyond them, or they were only watched. */
const isCut = (session: Session): boolean =>
  session.mode !== 'watch' && session.coach.matches('finished') && openSteps(session).length > 0;

const hasParts = (session: Session): boolean => stepsOf(session).some(({ part }) => part !== undefined);

function titleOf(session: Session): TextKey {
  if (isMissed(session)) return 'end.givenUp.title';
  if (isCut(session)) return 'end.cut.title';
  return session.mode !== 'watch' && hasParts(session) ? 'end.parts.title' : `end.${session.mode}.title`;
}

/** Whether what a test asks for was not left safe. */
const isMissed = (session: Session): boolean => policyOf(session).steps === 'from the first' && !isSafe(session);

/** What is true now; where a test was not left safe, plainly what is still open. */
function saysOf(session: Session): TextKey[] {
  if (isMissed(session)) return [...verdictsOf(session).flatMap(leftSays), 'end.tryAgain'];
  const step = stepOf(session);
  const done = step.kind === 'choose' ? [] : [textKey(step.done)];
  if (session.mode === 'watch') return [...done, 'end.watch.says'];
  const shown = hasParts(session) ? [] : done;
  if (isCut(session)) return [...shown, 'end.cut.says'];
  return hasParts(session) ? ['end.parts.says'] : shown;
}

/** One main way on, and one or two others. */
function Ways({ session, onward, beginAnew }: { session: Session } & Pick<EndPanelProps, 'onward' | 'beginAnew'>) {
  const t = useText();
  const send = useSend();
  const missed = isMissed(session);
  const wanted: readonly Mode[] = missed ? ['practice', 'exam'] : NEXT[session.mode];
  const modes = wanted.filter((mode) => session.input.lesson.modes.includes(mode));
  const [open] = isCut(session) ? openSteps(session) : [];
  const goOn = open === undefined ? null : stepsOf(session)[open];
  return (
    <div className={WAYS}>
      {onward}
      {goOn ? (
        <Button tone="ink" onClick={() => send({ type: 'goTo', step: goOn.id })}>
          {t('end.cut.go')}
        </Button>
      ) : null}
      {modes.map((mode, index) => (
        <Button key={mode} tone={index === 0 && !onward && !goOn ? 'ink' : 'outline'} onClick={() => beginAnew(mode)}>
          {t(missed && mode === 'practice' ? 'end.practise' : label(mode, session.mode))}
        </Button>
      ))}
    </div>
  );
}

const label = (mode: Mode, from: Mode): UiKey => (mode === from ? 'end.again' : `end.next.${mode}`);
