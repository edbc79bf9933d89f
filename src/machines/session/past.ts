import { coachMachine } from '../lesson/lesson.machine.ts';
import type { Step } from '../lesson/step.ts';
import { type Command, type Past, type Point, type Session, stepOf } from './session.ts';

/** How many entries the journal has. */
export const lengthOf = ({ past }: Pick<Session, 'past'>): number => past?.length ?? 0;

export const lastCommand = ({ past }: Pick<Session, 'past'>): Command | undefined => past?.command;

/** Session time of the journal's last entry. */
export const timeOf = (session: Pick<Session, 'past'>): number => lastCommand(session)?.at ?? 0;

/** Every entry of the journal, the first one first. */
function entriesOf({ past }: Pick<Session, 'past'>): Past[] {
  const entries: Past[] = [];
  for (let entry = past; entry !== null; entry = entry.before) entries[entry.length - 1] = entry;
  return entries;
}

/** Every command so far, the first one first. */
export const journalOf = (session: Pick<Session, 'past'>): readonly Command[] =>
  entriesOf(session).map(({ command }) => command);

/** The commands, the last one first, back to where the journal had a length. */
export function* commandsBack({ past }: Pick<Session, 'past'>, length = 0): Generator<Command> {
  for (let entry = past; entry !== null && entry.length > length; entry = entry.before) yield entry.command;
}

const sessionBefore = ({ input }: Session, { from, before }: Past): Session => ({
  ...from,
  coach: coachMachine.resolveState(from.coach),
  input,
  past: before,
});

/** What is kept of a session for good: where it stood, and neither how it came there nor what its machine knows of itself. */
function pointOf({ world, variant, mode, coach, began, stepBeganAt, done, answered, practised }: Session): Point {
  const { value, context } = coach;
  return { world, variant, mode, coach: { value, context }, began, stepBeganAt, done, answered, practised };
}

/** The past of a session once a command has been taken. */
export const pastWith = (session: Session, command: Command): Past => ({
  length: lengthOf(session) + 1,
  command,
  from: pointOf(session),
  before: session.past,
});

/** The session before its last command; `null` where that is the beginning. */
export const beforeOf = (session: Session): Session | null =>
  session.past === null ? null : sessionBefore(session, session.past);

/** The session as it was when its journal had a length; as it is where it is no longer than that. */
export function sessionAt(session: Session, length: number): Session {
  let { past } = session;
  while (past !== null && past.length > length + 1) past = past.before;
  return past?.length === length + 1 ? sessionBefore(session, past) : session;
}

/** The sessions that a run has gone through, the first one first. */
export const sessionsOf = (session: Session): Session[] => [
  ...entriesOf(session).map((entry) => sessionBefore(session, entry)),
  session,
];

/** The step that the last press or answer has ended, where this one began without a word about it; `null` where there is none. */
export function stepEndedBefore(session: Session): Step | null {
  const began = sessionAt(session, session.began[session.coach.context.step] ?? 0);
  const before = beforeOf(began);
  const type = lastCommand(began)?.type;
  return before !== null && (type === 'gesture' || type === 'input' || type === 'answer') ? stepOf(before) : null;
}
