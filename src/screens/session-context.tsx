import { useSelector } from '@xstate/react';
import { createContext, use } from 'react';
import type { SnapshotFrom } from 'xstate';
import type { Pacer } from '../machines/session/pacer.ts';
import type { pacerMachine } from '../machines/session/pacer.machine.ts';
import type { Act, Session } from '../machines/session/session.ts';
import type { SessionActor } from '../machines/session/session-logic.ts';

/** A running session and its clock. */
export interface Run {
  session: SessionActor;
  pacer: Pacer;
}

const RunContext = createContext<Run | null>(null);

export const RunProvider = RunContext.Provider;

export function useRun(): Run {
  const run = use(RunContext);
  if (run === null) throw new Error('useRun() needs a <RunProvider> above it');
  return run;
}

/**
 * One small thing of the session: components that select it are redrawn only when it changes. What is made afresh each time is
 * compared by `saysSame`.
 */
export const useSession = <Selected,>(
  select: (session: Session) => Selected,
  isSame: (one: Selected, other: Selected) => boolean = Object.is,
): Selected => useSelector(useRun().session, ({ context }) => select(context), isSame);

/** Whether two values of plain data say the same. */
export const saysSame = <Data,>(one: Data, other: Data): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Sends an act, stamped with session time. */
export const useSend = (): ((act: Act) => void) => useRun().pacer.send;

export const useCursor = <Selected,>(select: (cursor: SnapshotFrom<typeof pacerMachine>) => Selected): Selected =>
  useSelector(useRun().pacer.cursor, select);
