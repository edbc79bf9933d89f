import type { ScormApi } from './scorm-api.ts';
import { DIALECTS, type Write } from './scorm-dialect.ts';
import { type Clock, openConnection, type Opening, type Tracker } from './tracker.ts';

/**
 * What comes in a bunch is delivered once: a commit blocks the page on platforms that save by a synchronous request. So the
 * presses within a step may wait, and its end takes them along.
 */
const TOGETHER = { soon: 100, inTime: 3000 };
const RETRY = { soon: 1000, tries: 5, later: 15_000 };
/** The most interactions that every platform has to take. */
const MOST_INTERACTIONS = 250;
const LONGEST_PLACE = 255;

/**
 * A visit to the course in a platform that speaks SCORM. Whatever could not be delivered is kept, and delivered whole with
 * the next try, so that a lost connection loses nothing.
 */
export function openScorm(api: ScormApi, clock: Clock): Tracker {
  const dialect = DIALECTS[api.version];
  const started = api.start();
  const startedAt = clock.now();
  const { tell, connection, subscribe } = openConnection(started === 'started' ? 'kept' : started);
  const opening = read(api);
  const isWriting = started === 'started' && !opening.isReview;
  const standing = dialect.standing(api.get);
  const best = { ...standing };

  /** By element, in the order in which they have to be set. */
  const waiting = new Map<string, Write>();
  /** What the platform is known to hold. */
  const held = new Map<string, string | null>([
    [dialect.state, opening.state],
    [dialect.place, opening.place],
  ]);
  /** In place of a state that the platform refuses. */
  let shorter: readonly string[] = [];
  let timer: unknown = null;
  let due = Number.POSITIVE_INFINITY;
  let tries = 0;
  let interactions: number | null = null;
  let isRunning = started === 'started';

  const write = (writes: readonly Write[], within = TOGETHER.soon) => {
    if (!isWriting || !isRunning) return;
    for (const one of writes) {
      waiting.delete(one[0]);
      if (held.get(one[0]) !== one[1]) waiting.set(one[0], one);
    }
    if (waiting.size > 0 && tries === 0) again(within);
  };
  const again = (within: number) => {
    if (clock.now() + within >= due) return;
    clock.clear(timer);
    due = clock.now() + within;
    timer = clock.after(within, deliver);
  };

  /** A platform with less room than its version promises gets a state that fits into it. */
  const setState = ([form = '', ...others]: readonly string[]): {
    value: string;
    answer: ReturnType<ScormApi['set']>;
  } => {
    const answer = api.set(dialect.state, form);
    return answer === 'refused' && others.length > 0 ? setState(others) : { value: form, answer };
  };

  /** Returns whether nothing waits any more. */
  const deliver = (): boolean => {
    clock.clear(timer);
    due = Number.POSITIVE_INFINITY;
    if (!isWriting || !isRunning) return true;
    const time: Write = [dialect.time, dialect.duration((clock.now() - startedAt) / 1000), 'optional'];
    const answers = [...waiting.values(), time].map((one) => ({
      one,
      ...(one[0] === dialect.state
        ? setState([one[1], ...shorter])
        : { value: one[1], answer: api.set(one[0], one[1]) }),
    }));
    const isCommitted = api.commit();
    if (isCommitted) {
      for (const { one, value, answer } of answers) {
        if (answer === 'taken' || (answer === 'refused' && one[2])) waiting.delete(one[0]);
        if (answer === 'taken') held.set(one[0], value);
      }
    }
    const isKept = isCommitted && waiting.size === 0;
    tries = isKept ? 0 : tries + 1;
    if (isKept) tell('kept');
    else {
      if (tries > RETRY.tries) tell('unsaved');
      again(tries > RETRY.tries ? RETRY.later : RETRY.soon);
    }
    return isKept;
  };

  const end = () => {
    clock.clear(timer);
    isRunning = false;
    api.finish();
    tell('over');
  };

  /** The number of the next interaction; `null` where the platform has none, or has enough. */
  const nextInteraction = (): number | null => {
    if (!isWriting || !isRunning) return null;
    interactions ??=
      api.get('cmi.interactions._children') === ''
        ? MOST_INTERACTIONS
        : Number(api.get('cmi.interactions._count')) || 0;
    if (interactions >= MOST_INTERACTIONS) return null;
    interactions += 1;
    return interactions - 1;
  };

  if (isWriting) {
    // Set at once: a tab that is killed says nothing any more.
    write([...(standing.isUntouched ? dialect.begin : []), [dialect.exit, 'suspend', 'optional']]);
    deliver();
  }

  return {
    opening,
    connection,
    subscribe,
    keep: (state, place, progress, forms = []) => {
      shorter = forms;
      write(
        [
          [dialect.place, place.slice(0, LONGEST_PLACE), 'optional'],
          [dialect.state, state],
          ...dialect.progress(progress),
        ],
        TOGETHER.inTime,
      );
    },
    step: (step) => {
      const index = nextInteraction();
      if (index !== null) write(dialect.step(index, step, new Date(clock.now())));
      if (tries === 0) again(TOGETHER.soon);
    },
    belief: (id) => {
      const index = nextInteraction();
      if (index !== null) write(dialect.belief(index, id, new Date(clock.now())));
    },
    finish: ({ isComplete, success, score }) => {
      if (score !== null && score > (best.score ?? -1)) {
        best.score = score;
        write(dialect.score(score));
      }
      if (best.isPassed) return;
      best.isPassed = success === 'passed';
      write(dialect.result({ isComplete, success }));
      if (isComplete) deliver();
    },
    save: () => void deliver(),
    hide: () => {
      if (!isRunning) return;
      deliver();
      end();
    },
    leave: () => {
      if (isRunning) {
        const wasUnsaved = connection() === 'unsaved';
        if (!deliver() && !wasUnsaved) {
          tell('unsaved');
          return Promise.resolve(undefined);
        }
        for (const [element, value] of dialect.leave(opening.isReview)) api.set(element, value);
        end();
      }
      return Promise.resolve(null);
    },
  };
}

function read(api: ScormApi): Opening {
  const dialect = DIALECTS[api.version];
  const known = (element: string) => api.get(element) || null;
  return {
    state: known(dialect.state),
    place: known(dialect.place),
    masteryScore: dialect.mastery(api.get),
    learnerName: known(dialect.name),
    language: known(dialect.language),
    isReview: ['review', 'browse'].includes(api.get(dialect.mode)),
  };
}
