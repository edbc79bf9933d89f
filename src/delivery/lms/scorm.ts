import type { Read, ScormApi } from './scorm-api.ts';
import { DIALECTS, hundredths, readMastery, type Write } from './scorm-dialect.ts';
import { TOLD_ORDER } from './told-order.ts';
import { type Clock, openConnection, type LaunchData, type Tracker } from './tracker.ts';

/**
 * What comes in a bunch is delivered once: a commit blocks the page on platforms that save by a synchronous request. So the
 * presses within a step may wait, and its end takes them along.
 */
const TOGETHER = { soon: 100, inTime: 3000 };
const RETRY = { soon: 1000, tries: 5, later: 15_000 };
const LONGEST_PLACE = 255;
/** As long as nobody knows the best score so far, only a full one is sure to be no worse. */
const NEARLY_FULL = 0.99;

/** What a platform knew at the beginning of a visit. */
export interface Beginning {
  readonly opening: LaunchData;
  readonly isPassed: boolean;
  /** The course was never begun. */
  readonly isUntouched: boolean;
  readonly bestScore: number | null;
  /** The share of the course that is known to be done. */
  readonly bestProgress: number;
  /** It was given a score of its own to judge by, and does so at its end, for good. */
  readonly judges: boolean;
}

/**
 * Asks a platform that was started for all that it knows; `null` where it does not answer yet. `isLast`: it was asked often
 * enough, and what is open is left open, unless that could cost something that the learner has done.
 */
export function readBeginning(api: ScormApi, isLast: boolean): Beginning | null {
  const dialect = DIALECTS[api.version];
  const [mode, state, place, mastery, score] = [
    dialect.mode,
    dialect.state,
    dialect.place,
    dialect.mastery,
    dialect.score,
  ].map(api.read) as [Read, Read, Read, Read, Read];
  const statuses = dialect.statuses.map(api.read);
  const isStanding = statuses.every(({ isKnown }) => isKnown);
  const standing = dialect.standing(statuses.map(({ value }) => value.toLowerCase()));
  // Every platform knows how far somebody is: one that says nothing of it is asked again.
  const isBlank = statuses[0]?.value === '';
  const isEmpty = state.isKnown && state.value === '';
  const isUntouched = isStanding && standing.isUntouched && (isEmpty || !isBlank);
  // A learner who has started has left something: perhaps it just doesn't arrive.
  const isMissing = isEmpty && !isUntouched;
  const isWhole =
    isStanding && !isBlank && !isMissing && [mode, state, place, mastery, score].every(({ isKnown }) => isKnown);
  if (!isWhole && !(isLast && (state.isKnown || isUntouched))) return null;
  const known = (element: string) => api.read(element).value || null;
  return {
    opening: {
      state: state.value || null,
      place: place.value || null,
      masteryScore: readMastery(mastery.value),
      learnerName: known(dialect.name),
      language: known(dialect.language),
      isReview: ['review', 'browse'].includes(mode.value.toLowerCase()),
    },
    isPassed: standing.isPassed,
    isUntouched,
    bestScore: score.isKnown ? dialect.shareOf(score.value) : NEARLY_FULL,
    bestProgress: dialect.progress === null ? 0 : progressIn(api.read(dialect.progress)),
    judges: mastery.value !== '',
  };
}

const progressIn = ({ value, isKnown }: Read): number => {
  const share = Number.parseFloat(value.replace(',', '.'));
  return isKnown ? (share >= 0 && share <= 1 ? share : 0) : NEARLY_FULL;
};

/**
 * A visit to the course in a platform that speaks SCORM. Whatever could not be delivered is kept, and delivered whole with
 * the next try, so that a lost connection loses nothing.
 */
export function openScorm(api: ScormApi, clock: Clock, beginning: Beginning): Tracker {
  const dialect = DIALECTS[api.version];
  const startedAt = clock.now();
  const { tell, connection, subscribe } = openConnection();
  const { opening, isUntouched, judges } = beginning;
  const isWriting = !opening.isReview;
  const best = { isPassed: beginning.isPassed, score: beginning.bestScore, progress: beginning.bestProgress };

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
  /** How many places of the platform's report are taken. */
  let places: number | null = null;
  let isRunning = true;

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
    if (answer === 'refused' && others.length > 0) return setState(others);
    // What was cut is worth less than what was there.
    if (answer === 'refused') api.set(dialect.state, held.get(dialect.state) ?? '');
    return { value: form, answer };
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

  /** Some platforms take a course that is done for an open one where its progress says less, or nothing. */
  const progressed = (share: number): readonly Write[] => {
    if (dialect.progress === null || share <= best.progress) return [];
    best.progress = share;
    return [[dialect.progress, hundredths(share), 'optional']];
  };

  /** Whether the end took along what waits can't be known. */
  const end = (isKept: boolean) => {
    clock.clear(timer);
    isRunning = false;
    api.finish();
    tell(isKept ? 'over' : 'overRefused');
  };

  /**
   * The place of something in the platform's report, the same one for every learner; `null` where there is none. Platforms
   * number without gaps, so the places before it are taken, too.
   */
  const placeOf = (id: string): number | null => {
    if (!isWriting || !isRunning) return null;
    const index = TOLD_ORDER.findIndex((one) => one === id);
    places ??=
      api.read('cmi.interactions._children').value === ''
        ? Number.POSITIVE_INFINITY
        : Number(api.read('cmi.interactions._count').value) || 0;
    if (index === -1 || places === Number.POSITIVE_INFINITY) return null;
    for (; places < index; places += 1) write(dialect.blank(places, TOLD_ORDER[places] ?? ''));
    places = Math.max(places, index + 1);
    return index;
  };

  if (isWriting) {
    // Set at once: a tab that is killed says nothing any more.
    write([...(isUntouched ? dialect.begin : []), [dialect.exit, 'suspend', 'optional']]);
    deliver();
  }

  return {
    opening,
    connection,
    subscribe,
    keep: (state, place, progress, forms = []) => {
      shorter = forms;
      write(
        [[dialect.place, place.slice(0, LONGEST_PLACE), 'optional'], [dialect.state, state], ...progressed(progress)],
        TOGETHER.inTime,
      );
    },
    step: (step) => {
      const index = step === null ? null : placeOf(step.id);
      if (step !== null && index !== null) write(dialect.step(index, step, new Date(clock.now())));
      if (tries === 0) again(TOGETHER.soon);
    },
    belief: (id) => {
      const index = placeOf(id);
      if (index !== null) write(dialect.belief(index, id, new Date(clock.now())));
    },
    finish: ({ isComplete, success, score }) => {
      // A platform that judges by itself would call the course failed, for good, by a score that may still get better.
      const isOpen = judges && success === null;
      if (score !== null && score > (best.score ?? -1) && !isOpen) {
        best.score = score;
        write(dialect.scored(score));
      }
      if (best.isPassed) return;
      best.isPassed = success === 'passed';
      write([...dialect.result({ isComplete, success }), ...(isComplete ? progressed(1) : [])]);
      if (isComplete) deliver();
    },
    save: () => void deliver(),
    hide: () => {
      if (!isRunning) return;
      end(deliver());
    },
    leave: () => {
      if (isRunning) {
        const wasUnsaved = connection() === 'unsaved';
        const isKept = deliver();
        if (!isKept && !wasUnsaved) {
          tell('unsaved');
          return Promise.resolve(undefined);
        }
        for (const [element, value] of dialect.leave(opening.isReview)) api.set(element, value);
        end(isKept);
      }
      return Promise.resolve(null);
    },
  };
}
