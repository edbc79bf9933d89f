import { useSelector } from '@xstate/react';
import { createContext, use, useMemo } from 'react';
import type { Elements } from '../locales/contents.ts';
import type { Pacer } from '../machines/session/pacer.ts';
import type { Act, Session } from '../machines/session/session.ts';
import type { SessionActor } from '../machines/session/session-logic.ts';
import { type BesideStage, besideStage, type RunMoment } from './beside-stage.ts';

/** A running session and its clock. */
export interface Run {
  session: SessionActor;
  pacer: Pacer;
}

interface Running {
  run: Run;
  beside: BesideStage;
}

const RunningContext = createContext<Running | null>(null);

export function RunProvider({ value: run, children }: { value: Run; children: Elements }) {
  const running = useMemo(() => ({ run, beside: besideStage(run) }), [run]);
  return <RunningContext.Provider value={running}>{children}</RunningContext.Provider>;
}

function useRunning(): Running {
  const running = use(RunningContext);
  if (running === null) throw new Error('useRun() needs a <RunProvider> above it');
  return running;
}

/** The run itself, for whoever sends it something, or asks how it stands at the moment of a press. */
export const useRun = (): Run => useRunning().run;

/**
 * One small thing of the session: components that select it are redrawn only when it changes, after the devices. What is made
 * afresh each time is compared by `saysSame`.
 */
export const useSession = <Selected,>(
  select: (session: Session) => Selected,
  isSame: (one: Selected, other: Selected) => boolean = Object.is,
): Selected => useSelector(useRunning().beside, ({ session }) => select(session), isSame);

/** Whether two values of plain data say the same. */
export const saysSame = <Data,>(one: Data, other: Data): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Sends an act, stamped with session time. */
export const useSend = (): ((act: Act) => void) => useRun().pacer.send;

export const useCursor = <Selected,>(select: (cursor: RunMoment['cursor']) => Selected): Selected =>
  useSelector(useRunning().beside, ({ cursor }) => select(cursor));
