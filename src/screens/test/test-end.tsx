import Check from 'lucide-react/icons/check';
import Minus from 'lucide-react/icons/minus';
import { type Drawn, type Elements, SPACE } from '../../locales/contents.ts';
import { useText } from '../../locales/text.ts';
import { runOf, secondsExposed } from '../../machines/session/debrief.ts';
import { type Session, stepsOf } from '../../machines/session/session.ts';
import { type Took, tookOf } from '../../machines/session/took.ts';
import { read } from '../../machines/world/readings.ts';
import type { World } from '../../machines/world/world.ts';
import { Button } from '../coach/button.tsx';
import { EndFrame } from '../coach/end-frame.tsx';
import { Slips } from '../coach/end-panel.tsx';
import { Lock } from '../coach/lock.tsx';
import { textKey } from '../coach/speech.ts';
import { useSession } from '../session-context.tsx';

export interface PracticeProps {
  lesson: string;
  isMain: boolean;
}

interface TestEndProps {
  /** Whether a room's clock was shown: otherwise nobody was late. */
  hasClock: boolean;
  /** Takes another test. */
  again: () => void;
  /** A way to the lesson that teaches what was given up. */
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
  const open = rooms.filter(({ isGivenUp }) => isGivenUp);
  const passed = rooms.length - open.length;
  return (
    <EndFrame
      session={session}
      picture={<Lock isLocked={open.length === 0} />}
      title={t('test.end.title', { passed })}
      nextLinks={nextLinks}
    >
      <p data-end-says>{t('test.end.says', { passed })}</p>
      <ol data-took>
        {rooms.map((room) => (
          <Room key={room.step} room={room} session={session} hasClock={hasClock} />
        ))}
      </ol>
      <Figures session={session} rooms={rooms} />
      <Slips session={session} />
      <div data-ways>
        {lessonsOf(session, open).map((lesson, index) => (
          <Practice key={lesson} lesson={lesson} isMain={index === 0} />
        ))}
        {open.length === 0 ? onward : null}
        <Button onClick={again}>{t('test.end.again')}</Button>
      </div>
    </EndFrame>
  );
}

/** The lessons that teach what was given up, each once. */
function lessonsOf(session: Session, open: readonly Took[]): string[] {
  const steps = stepsOf(session).filter(({ id }) => open.some(({ step }) => step === id));
  return [...new Set(steps.flatMap(({ taughtIn }) => taughtIn ?? []))];
}

/** What was asked in a room, and how it ended. Marks differ in shape, not only in colour. */
function Room({ room, session, hasClock }: { room: Took; session: Session; hasClock: boolean }) {
  const t = useText();
  const { isGivenUp, isLate, world } = room;
  const step = stepsOf(session).find(({ id }) => id === room.step);
  const seconds = Math.round(room.seconds);
  return step?.kind !== 'do' ? null : (
    <li data-state={isGivenUp ? 'open' : 'done'}>
      <span data-mark aria-hidden>
        {isGivenUp ? <Minus className="size-3.5" /> : <Check className="size-3.5" strokeWidth={3} />}
      </span>
      <div>
        <b>{t(isGivenUp ? 'test.end.givenUp' : 'test.end.safe', { seconds })}</b>
        {SPACE}
        <span>{isGivenUp ? t(LEFT_OPEN[openIn(world)]) : isLate && hasClock ? t('test.end.late') : null}</span>
        <p>{t(textKey(isGivenUp ? step.title : step.done))}</p>
      </div>
    </li>
  );
}

const LEFT_OPEN = {
  stranger: 'test.end.open.stranger',
  linked: 'test.end.open.linked',
  listed: 'test.end.open.listed',
  unlinked: 'test.end.open.unlinked',
} as const;

/** What of a room was left open. */
function openIn(world: World): keyof typeof LEFT_OPEN {
  const { strangers, thisComputer } = read(world);
  return strangers > 0 ? 'stranger' : thisComputer;
}

/** Whether somebody else can read the chats in a room as it was left. */
const isOpenStill = ({ isGivenUp, world }: Took): boolean =>
  isGivenUp && (openIn(world) === 'stranger' || openIn(world) === 'linked');

/** How long something lay open, what lies open still, and how long all of it took where anything was reached. */
function Figures({ session, rooms }: { session: Session; rooms: readonly Took[] }) {
  const t = useText();
  const exposed = Math.ceil(secondsExposed(runOf(session)));
  const seconds = Math.round(rooms.reduce((sum, room) => sum + room.seconds, 0));
  const passed = rooms.filter(({ isGivenUp }) => !isGivenUp).length;
  const count = rooms.filter(isOpenStill).length;
  const says = [
    ...(exposed > 0 ? [t('test.end.exposed', { seconds: exposed })] : []),
    ...(count > 0 ? [t('test.end.stillOpen', { count })] : []),
    ...(exposed === 0 && passed === rooms.length ? [t('test.end.neverExposed')] : []),
    ...(passed > 0 ? [t('test.end.article', { seconds })] : []),
  ];
  return <p data-figures>{says.join(' ')}</p>;
}
