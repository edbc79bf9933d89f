import { openListeners } from '../../machines/listeners.ts';
import { pauseAfter } from './pauses.ts';
import type { Clock } from './tracker.ts';

/**
 * What became of a try: `again` may go better later, after so many milliseconds at the earliest where the other side has
 * said so; `never` will not: the others have a chance yet. `lost`: nothing will be taken any more.
 */
export type SendAnswer = 'taken' | 'again' | { readonly again: number } | 'never' | 'lost';

/**
 * How it stands with what was given: all of it delivered; late, and tried again; some of it not accepted; or not to be
 * delivered at all.
 */
export type DeliveryStanding = 'delivered' | 'late' | 'rejected' | 'lost';

interface Options<Item> {
  /** Sends things in one piece. Never rejects. */
  readonly send: (items: readonly Item[]) => Promise<SendAnswer>;
  /** The same when the page is closing: requests have to be sent at once. */
  readonly throwOut?: (items: readonly Item[]) => Promise<SendAnswer>;
  readonly clock: Clock;
  readonly tell: (standing: DeliveryStanding) => void;
  /** What an earlier page could not deliver. */
  readonly left?: readonly Item[];
  /** Hears of each thing that was taken. */
  readonly taken?: (item: Item) => void;
  /** Hears what waits, and what was not accepted, after each change. */
  readonly changed?: (waiting: readonly Item[]) => void;
}

/** What was not accepted is tried again more and more seldom. */
const LONGEST_REST = 10 * 60_000;
/** After this many failed tries, the learner is told. */
const PATIENCE = 5;

/** Things on their way: one after the other, each until it was taken. */
export interface Outbox<Item> {
  add: (...items: readonly Item[]) => void;
  /** Puts it in the place of whatever waits, and waits a moment, at most, for something newer. */
  replace: (item: Item, moment: number) => void;
  /** Tries at once, unless the other side has asked for patience; also what was not accepted, which may go better now. */
  hurry: () => void;
  /** Forgets whatever waits. */
  drop: () => void;
  /** Tries nothing any more; what waits stays where it is kept. */
  stop: () => void;
  /** Sends all that waits in one piece, and these: the page goes away, and nobody will hear what became of it. */
  throwAll: (...items: readonly Item[]) => Promise<void>;
  /** The state at this moment: whatever waits is late. */
  standing: () => DeliveryStanding;
  /** Resolves to whether nothing waits any more, after so many milliseconds at the latest. */
  settled: (within: number) => Promise<boolean>;
}

export function openOutbox<Item>({
  send,
  throwOut = send,
  clock,
  tell,
  left = [],
  changed,
  taken,
}: Options<Item>): Outbox<Item> {
  let waiting: readonly Item[] = left;
  /** What was not accepted: kept beside, so that it does not stand in the way of the rest. */
  let aside: readonly Item[] = [];
  let onItsWay: Item | undefined;
  let tries = 0;
  /** How often what was not accepted was tried again. */
  let rounds = 0;
  let notBefore = 0;
  let timer: unknown = null;
  let isTimed = false;
  let isLost = false;
  /** All that waits has been thrown, and nothing was heard of it yet. */
  let isThrowing = false;
  const round = openListeners();

  const keep = (items: readonly Item[]) => {
    waiting = items;
    changed?.([...aside, ...waiting]);
    if (waiting.length > 0) return;
    tell(aside.length > 0 ? 'rejected' : 'delivered');
    round.tell();
    if (aside.length === 0) return;
    rounds += 1;
    clock.clear(timer);
    timer = clock.after(pauseAfter(rounds, LONGEST_REST), again);
  };
  const again = () => {
    const all = [...aside, ...waiting];
    aside = [];
    waiting = all;
    hurry();
  };

  const later = (asked: number) => {
    tries += 1;
    if (tries >= PATIENCE) tell('late');
    notBefore = clock.now() + asked;
    timer = clock.after(Math.max(asked, pauseAfter(tries)), hurry);
  };

  const lose = () => {
    isLost = true;
    tell('lost');
    round.tell();
  };

  const next = async (): Promise<void> => {
    clock.clear(timer);
    isTimed = false;
    const [first] = waiting;
    if (onItsWay !== undefined || isThrowing || isLost || first === undefined) return;
    onItsWay = first;
    const answer = await send([first]);
    onItsWay = undefined;
    if (answer === 'lost') return lose();
    if (answer === 'again') return later(0);
    if (typeof answer === 'object') return later(answer.again);
    tries = 0;
    if (answer === 'never' && waiting.includes(first)) aside = [...aside, first];
    keep(waiting.filter((one) => one !== first));
    if (answer === 'taken') taken?.(first);
    return next();
  };
  const hurry = () => {
    if (clock.now() >= notBefore) void next();
  };

  hurry();
  return {
    add: (...items) => {
      keep([...waiting, ...items]);
      if (tries === 0) hurry();
    },
    replace: (item, moment) => {
      keep([...waiting.filter((one) => one === onItsWay), item]);
      if (tries > 0 || (isTimed && moment > 0)) return;
      clock.clear(timer);
      isTimed = true;
      timer = clock.after(moment, hurry);
    },
    hurry: again,
    standing: () => (isLost ? 'lost' : waiting.length > 0 ? 'late' : aside.length > 0 ? 'rejected' : 'delivered'),
    drop: () => {
      tries = 0;
      aside = [];
      keep([]);
    },
    stop: () => {
      isLost = true;
      clock.clear(timer);
    },
    throwAll: async (...items) => {
      clock.clear(timer);
      if (items.length > 0) keep([...waiting, ...items]);
      const thrown = waiting;
      if (thrown.length === 0 || isLost) return;
      isThrowing = true;
      const answer = await throwOut(thrown);
      isThrowing = false;
      if (answer === 'taken') {
        keep(waiting.filter((one) => !thrown.includes(one)));
        for (const one of thrown) taken?.(one);
        void next();
      } else if (answer === 'lost') lose();
      // The page may come back, by the browser's own button.
      else later(typeof answer === 'object' ? answer.again : 0);
    },
    settled: (within) =>
      new Promise((resolve) => {
        const done = () => {
          clock.clear(limit);
          stop();
          resolve(waiting.length === 0);
        };
        const limit = clock.after(within, done);
        const stop = round.add(done);
        again();
        if (waiting.length === 0 || isLost) done();
      }),
  };
}
