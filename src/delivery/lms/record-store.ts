import { openAccount, type ReportHost } from './account.ts';
import { type Learner, markOf } from './learner.ts';
import { OWN_BASE, type Statement, type Visit } from './statements.ts';
import { openConnection, openNothing, type Tracker } from './tracker.ts';
import { openVoice } from './voice.ts';
import { forgetOthers, learnerKept } from './waiting-reports.ts';

/** A record store without a platform around it. */
export interface RecordPlace {
  readonly endpoint: string;
  /** The course's own public address, with a slash at its end, if it has one. */
  readonly address: string | null;
}

export interface RecordStore extends Tracker {
  /**
   * From now on it is this learner; or it is the same one, with another authorization. Returns whether it is another than
   * the last one who was named on this device: whatever that one did and chose here is gone then.
   */
  admit: (learner: Learner) => boolean;
}

/** The learner isn't known yet. */
const NOBODY = {};

/**
 * Tells a record store what happens. Until a learner is named, reports wait in memory. It keeps no state: that stays on
 * this device, or with the page around.
 */
export function openRecordStore({ endpoint, address }: RecordPlace, host: ReportHost): RecordStore {
  const { clock, uuid } = host;
  const { tell, ...line } = openConnection();
  let account: ReturnType<typeof openAccount> | null = null;
  let drafts: readonly Statement[] = [];
  const add = (...statements: readonly Statement[]) => {
    if (account === null) drafts = [...drafts, ...statements];
    else account.add(statements);
  };
  const begin = () => {
    const visit: Visit = {
      actor: NOBODY,
      activityId: address ?? OWN_BASE.replace('#', ''),
      base: address ?? OWN_BASE,
      context: {},
      isCmi5: false,
      masteryScore: null,
      startedAt: clock.now(),
      now: clock.now,
      idOf: uuid,
    };
    const voice = openVoice({ visit, statements: { add }, isNormal: true, said: [] });
    voice.begin();
    return voice;
  };
  let voice: ReturnType<typeof begin> | null = begin();
  /** A page that was put aside may come back: that is another visit. */
  const speaking = () => (voice ??= begin());
  const end = () => {
    account?.throwAll(voice?.end() ?? []);
    voice = null;
  };
  return {
    ...openNothing('kept'),
    ...line,
    step: (step) => {
      if (step !== null) speaking().step(step);
    },
    belief: (id) => speaking().belief(id),
    finish: (result) => speaking().finish(result),
    save: () => account?.hurry(),
    hide: end,
    leave: () => {
      end();
      return Promise.resolve(null);
    },
    admit: (learner) => {
      const mark = markOf(learner.actor);
      if (account?.mark === mark) {
        account.renew(learner.authorization);
        return false;
      }
      const known = learnerKept(host.store);
      const isAnother = account !== null || (known !== null && known.mark !== mark);
      if (isAnother) {
        end();
        account?.stop();
        drafts = [];
        forgetOthers(host.store);
      }
      account = openAccount(endpoint, learner, host, tell);
      account.add(drafts);
      drafts = [];
      speaking();
      return isAnother;
    },
  };
}
