import { type Learner, markOf } from './learner.ts';
import { openOutbox, type DeliveryStanding } from './outbox.ts';
import { pauseAfter } from './pauses.ts';
import { headersFor, openAsk, postStatements } from './request.ts';
import { FOR_GOOD, type Statement, verbOf } from './statements.ts';
import type { Store } from '../storage/store.ts';
import type { Clock, Connection } from './tracker.ts';
import { keepLearner, learnerKept, openWaitingReports } from './waiting-reports.ts';

const CONNECTIONS: Readonly<Record<DeliveryStanding, Connection>> = {
  delivered: 'kept',
  late: 'unsaved',
  rejected: 'rejected',
  lost: 'unsaved',
};

/** What reports need of the browser and of the page around. */
export interface ReportHost {
  readonly fetch: typeof globalThis.fetch;
  readonly clock: Clock;
  readonly uuid: () => string;
  /** Where reports that wait outlive the page. */
  readonly store: Store;
  /** Asks the page around for another authorization. */
  readonly askAnew: () => void;
}

/**
 * The reports about one learner: in order, each until it was accepted, even after a reload. The authorization stays in
 * memory.
 */
export function openAccount(
  endpoint: string,
  { actor, registration, authorization: first }: Learner,
  { fetch, clock, uuid, store, askAnew }: ReportHost,
  tell: (connection: Connection) => void,
) {
  const ask = openAsk(fetch, clock);
  const mark = markOf(actor);
  const waiting = openWaitingReports(store, uuid());
  let authorization = first;
  let isRefused = false;
  let refusals = 0;

  const refuse = (used: string) => {
    if (used !== authorization) return;
    isRefused = true;
    // A page that answers with one that is refused again is not to be driven in circles.
    clock.after(refusals === 0 ? 0 : pauseAfter(refusals + 1), askAnew);
    refusals += 1;
  };
  const send = async (statements: readonly Statement[]) => {
    if (isRefused) return 'again' as const;
    const used = authorization;
    const answer = await postStatements(ask, endpoint, headersFor(used), statements);
    if (answer === 'taken') refusals = 0;
    if (answer !== 'lost' && answer !== 'barred') return answer;
    refuse(used);
    return 'again' as const;
  };
  const left = waiting.takeOver(mark);
  waiting.write(left);
  const outbox = openOutbox<Statement>({
    send,
    clock,
    tell: (standing) => tell(CONNECTIONS[standing]),
    left,
    changed: waiting.write,
  });
  const stopWatching = waiting.onErased(outbox.drop);

  /** Whatever was done here from now on is this learner's, also after all was erased. */
  const saidBefore = (): readonly string[] => {
    const known = learnerKept(store);
    if (known?.mark === mark) return known.said;
    keepLearner(store, { mark, said: [] });
    return [];
  };
  const isNew = (statement: Statement): boolean => {
    const verb = verbOf(statement);
    const said = saidBefore();
    if (!FOR_GOOD.has(verb)) return true;
    if (said.includes(verb)) return false;
    keepLearner(store, { mark, said: [...said, verb] });
    return true;
  };
  saidBefore();
  const signed = (statement: Statement): Statement => ({
    ...statement,
    actor,
    context: { ...statement.context, ...(registration !== undefined && { registration }) },
  });
  return {
    mark,
    add: (statements: readonly Statement[]) => outbox.add(...statements.filter(isNew).map(signed)),
    throwAll: (statements: readonly Statement[]) => void outbox.throwAll(...statements.map(signed)),
    hurry: outbox.hurry,
    renew: (next: string) => {
      if (next === authorization) return;
      authorization = next;
      isRefused = false;
      outbox.hurry();
    },
    stop: () => {
      outbox.stop();
      stopWatching();
    },
  };
}
