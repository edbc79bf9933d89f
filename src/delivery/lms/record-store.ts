import { openOutbox } from './outbox.ts';
import { answerOf, openAsk } from './request.ts';
import { type Actor, OWN_BASE, type Statement, type Visit } from './statements.ts';
import { type Clock, openConnection, openNothing, type Tracker } from './tracker.ts';
import { openVoice } from './voice.ts';

/** A record store without a platform around it, as a host page names it at run time. */
export interface RecordStore {
  readonly endpoint: string;
  /** The whole value of the header, as `Basic …` or `Bearer …`. */
  readonly authorization: string;
  readonly actor: Actor;
  readonly registration?: string;
  /** The course's own public address, with a slash at its end, if it has one. */
  readonly address?: string;
  /** The share of the test, 0 to 1, from which on it is passed. */
  readonly masteryScore: number | null;
}

interface Host {
  readonly fetch: typeof globalThis.fetch;
  readonly clock: Clock;
  readonly uuid: () => string;
  /** Where statements that wait outlive a reload. */
  readonly shelf: {
    readonly read: () => readonly Statement[];
    readonly write: (waiting: readonly Statement[]) => void;
  };
}

/** Tells a record store what happens. It keeps no state: that stays on this device, or with the host page. */
export function openRecordStore(store: RecordStore, { fetch, clock, uuid, shelf }: Host): Tracker {
  const ask = openAsk(fetch, clock);
  const url = `${store.endpoint.replace(/\/?$/u, '/')}statements`;
  const headers = {
    authorization: store.authorization,
    'x-experience-api-version': '1.0.3',
    'content-type': 'application/json',
  };
  const { tell, ...line } = openConnection();
  const statements = openOutbox<Statement>({
    send: async (items) => answerOf(await ask(url, { method: 'POST', headers, body: JSON.stringify(items) })),
    clock,
    tell: (standing) => tell(standing === 'lost' ? 'refused' : standing === 'late' ? 'unsaved' : 'kept'),
    left: shelf.read(),
    changed: shelf.write,
  });
  const base = store.address ?? OWN_BASE;
  const visit: Visit = {
    actor: store.actor,
    activityId: store.address ?? OWN_BASE.replace('#', ''),
    base,
    context: store.registration === undefined ? {} : { registration: store.registration },
    isCmi5: false,
    masteryScore: store.masteryScore,
    startedAt: clock.now(),
    now: clock.now,
    uuid,
  };
  const voice = openVoice({ visit, statements, isNormal: true, said: [], remember: () => {} });
  voice.begin();
  const end = () => {
    void statements.throwAll(...voice.end());
    tell('over');
  };
  return {
    ...openNothing('kept'),
    ...line,
    ...voice,
    save: statements.hurry,
    hide: end,
    leave: () => {
      end();
      return Promise.resolve(null);
    },
  };
}
