import Check from 'lucide-react/icons/check';
import Minus from 'lucide-react/icons/minus';
import { type Drawn, type Elements, SPACE } from '../../locales/contents.ts';
import { useDuration, useText } from '../../locales/text.ts';
import type { Taught } from '../../machines/lesson/step.ts';
import { runOf, secondsExposed } from '../../machines/session/debrief.ts';
import { type Session, stepsOf } from '../../machines/session/session.ts';
import { type Took, tookOf } from '../../machines/session/took.ts';
import { Button } from '../../ui/button.tsx';
import { END_SAYS, EndFrame, WAYS } from '../coach/end-frame.tsx';
import { leftSays } from '../coach/left.ts';
import { Lock } from '../coach/lock.tsx';
import { Slips } from '../coach/slips-shown.tsx';
import { textKey } from '../text-key.ts';
import { useSession } from '../session-context.tsx';

export interface PracticeProps {
  taught: Taught;
  isMain: boolean;
}

interface TestEndProps {
  /** Whether a room's clock was shown: otherwise nobody was late. */
  hasClock: boolean;
  /** Takes another test. */
  again: () => void;
  /** A way to where what was not left safe is taught. */
  practice: Drawn<PracticeProps>;
  /** The main way on after both rooms were left safe. */
  onward: Elements;
  nextLinks: Elements;
}

const whole = (session: Session) => session;

/** The end of a test: room by room, what lay open meanwhile, and one way on. */
export function TestEnd({ hasClock, again, practice: Practice, onward, nextLinks }: TestEndProps) {
  const t = useText();
  const session = useSession(whole);
  const rooms = tookOf(session);
  const open = rooms.filter(({ verdict }) => verdict.is !== 'safe');
  const passed = rooms.length - open.length;
  return (
    <EndFrame
      session={session}
      picture={<Lock isLocked={open.length === 0} />}
      title={t('test.end.title', { passed })}
      nextLinks={nextLinks}
    >
      <p className={END_SAYS}>{t('test.end.says', { passed })}</p>
      <ol data-took className="mt-6 grid gap-4 border-t border-line pt-5">
        {rooms.map((room) => (
          <Room key={room.step} room={room} session={session} hasClock={hasClock} />
        ))}
      </ol>
      <Figures session={session} rooms={rooms} />
      <Slips session={session} />
      <div className={WAYS}>
        {taughtOf(session, open).map((taught, index) => (
          <Practice key={`${taught.lesson} ${taught.step}`} taught={taught} isMain={index === 0} />
        ))}
        {open.length === 0 ? onward : null}
        <Button onClick={again}>{t('test.end.again')}</Button>
      </div>
    </EndFrame>
  );
}

/** Where what was not left safe is taught, each place once. */
function taughtOf(session: Session, open: readonly Took[]): Taught[] {
  const steps = stepsOf(session).filter(({ id }) => open.some(({ step }) => step === id));
  const taught = steps.flatMap(({ taughtIn }) => taughtIn ?? []);
  return [...new Map(taught.map((one) => [`${one.lesson} ${one.step}`, one])).values()];
}

const HOW = {
  safe: 'test.end.safe',
  open: 'test.end.open',
  hidden: 'test.end.hidden',
  unfinished: 'test.end.unfinished',
} as const;

/** What was asked in a room, and how it was left. Marks differ in shape, not only in colour. */
function Room({ room, session, hasClock }: { room: Took; session: Session; hasClock: boolean }) {
  const t = useText();
  const duration = useDuration();
  const { verdict, isLate } = room;
  const step = stepsOf(session).find(({ id }) => id === room.step);
  const isSafe = verdict.is === 'safe';
  return step?.kind !== 'do' ? null : (
    <li data-state={isSafe ? 'done' : 'open'} className="flex gap-3 text-[0.9375rem] leading-normal text-ink-soft">
      <span
        aria-hidden
        className={`grid size-6 shrink-0 place-items-center rounded-full ${isSafe ? 'bg-brass/20 text-brass-ink' : 'border-[1.5px] border-line'}`}
      >
        {isSafe ? <Check className="size-3.5" strokeWidth={3} /> : <Minus className="size-3.5" />}
      </span>
      <div>
        <b className="font-semibold text-ink">{t(HOW[verdict.is], { time: duration(room.seconds) })}</b>
        {SPACE}
        <span>
          {isSafe
            ? isLate && hasClock
              ? t('test.end.late')
              : null
            : leftSays(verdict)
                .map((key) => t(key))
                .join(' ')}
        </span>
        <p>{t(textKey(isSafe ? step.done : step.title))}</p>
      </div>
    </li>
  );
}

/** How long something lay open, what lies open still, and how long all of it took where anything was reached. */
function Figures({ session, rooms }: { session: Session; rooms: readonly Took[] }) {
  const t = useText();
  const duration = useDuration();
  const exposed = Math.ceil(secondsExposed(runOf(session)));
  const seconds = rooms.reduce((sum, room) => sum + room.seconds, 0);
  const passed = rooms.filter(({ verdict }) => verdict.is === 'safe').length;
  const count = rooms.filter(({ verdict }) => verdict.is === 'open').length;
  const says = [
    ...(exposed > 0 ? [t('test.end.exposed', { time: duration(exposed) })] : []),
    ...(count > 0 ? [t('test.end.stillOpen', { count })] : []),
    ...(exposed === 0 && passed === rooms.length ? [t('test.end.neverExposed')] : []),
    ...(passed > 0 ? [t('test.end.article', { time: duration(seconds) })] : []),
  ];
  return <p className="mt-5 text-sm leading-normal text-pretty text-ink-soft">{says.join(' ')}</p>;
}
