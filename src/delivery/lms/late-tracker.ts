import { isVisitOver, openConnection, openNothing, type LaunchData, type Tracker } from './tracker.ts';

export interface LateTracker<Arrival> extends Tracker {
  /** What came of taking over; `null` where the learner had left before. */
  readonly arrived: Promise<Arrival | null>;
}

/** What a platform holds. */
interface Held {
  readonly state: string;
  /** `null`: some place, of which nothing is known but that it belongs to a state that can't be read. */
  readonly place: string | null;
}

/**
 * Stands in for a platform's tracker from the first moment, however late the platform answers. `takeOver` brings what
 * the platform holds together with what was done meanwhile, and returns what need not be written again.
 */
export function openLateTracker<Arrival extends Held>(
  arriving: Promise<Tracker>,
  takeOver: (opening: LaunchData) => Promise<Arrival>,
): LateTracker<Arrival> {
  const { tell, ...line } = openConnection('waiting');
  let behind: Tracker | null = null;
  let waiting: ((tracker: Tracker) => void)[] = [];
  let latest: Parameters<Tracker['keep']> | null = null;
  let held: Held | null = null;
  /** Nothing is written over what the platform holds until something has changed. */
  const keep = (...what: Parameters<Tracker['keep']>) => {
    latest = what;
    const [state, place] = what;
    if (behind === null || (state === held?.state && place === (held.place ?? place))) return;
    held = null;
    behind.keep(...what);
  };
  const pass = (what: (tracker: Tracker) => void) => void (behind === null ? waiting.push(what) : what(behind));
  /** Whatever throws here: the course goes on without its platform, and says so. */
  const giveUp = () => {
    tell('refused');
    return null;
  };
  const arrive = async () => {
    const tracker = await arriving.catch(() => openNothing('refused'));
    const arrival = isVisitOver(line.connection()) ? null : await takeOver(tracker.opening).catch(giveUp);
    if (arrival === null || isVisitOver(line.connection())) {
      tracker.hide();
      return null;
    }
    held = arrival;
    behind = tracker;
    if (latest !== null) keep(...latest);
    for (const what of waiting) what(tracker);
    waiting = [];
    tracker.subscribe(() => tell(tracker.connection()));
    tell(tracker.connection());
    return arrival;
  };
  const { opening: unknown } = openNothing('waiting');
  return {
    ...line,
    arrived: arrive(),
    get opening() {
      return behind === null ? unknown : behind.opening;
    },
    keep,
    step: (step) => pass((tracker) => tracker.step(step)),
    belief: (id) => pass((tracker) => tracker.belief(id)),
    // Told again once the platform is there: the platform decides which score is enough.
    finish: (result) => behind?.finish(result),
    save: () => behind?.save(),
    hide: () => {
      if (behind === null) tell('overRefused');
      else behind.hide();
    },
    leave: () => {
      if (behind !== null) return behind.leave();
      tell('overRefused');
      return Promise.resolve(null);
    },
  };
}
