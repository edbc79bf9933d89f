export type ScormVersion = '1.2' | '2004';

/** The names under which each version answers. */
const NAMES = {
  '1.2': {
    object: 'API',
    initialize: 'LMSInitialize',
    finish: 'LMSFinish',
    get: 'LMSGetValue',
    set: 'LMSSetValue',
    commit: 'LMSCommit',
    error: 'LMSGetLastError',
  },
  '2004': {
    object: 'API_1484_11',
    initialize: 'Initialize',
    finish: 'Terminate',
    get: 'GetValue',
    set: 'SetValue',
    commit: 'Commit',
    error: 'GetLastError',
  },
} as const;

/** Real players nest a few frames; more than this means that they form a ring. */
const MOST_LEVELS = 500;

/** What a platform answered to a question. */
export interface Read {
  /** '' where nothing is set. */
  readonly value: string;
  /** Whether that is so, and not only that the question failed. */
  readonly isKnown: boolean;
}

/** A platform's API behind calls that never throw. */
export interface ScormApi {
  readonly version: ScormVersion;
  /** `over`: the visit that this page belonged to has ended. `refused`: the platform does not want to, or not yet. */
  start: () => 'started' | 'over' | 'refused';
  read: (element: string) => Read;
  /** `refused`: the platform does not want this value, or has kept a part of it. `broken`: it did not answer. */
  set: (element: string, value: string) => 'taken' | 'refused' | 'broken';
  commit: () => boolean;
  finish: () => boolean;
}

/** Looks for a platform's API in the windows above this one, then around the window that opened it. */
export function findScormApi(from: Window, version: ScormVersion): ScormApi | null {
  const around = [from, attempt(() => from.opener as unknown), attempt(() => from.top?.opener as unknown)];
  for (const window of around) {
    const found = climb(window, NAMES[version]);
    if (found !== null) return guard(found, version);
  }
  return null;
}

type Names = (typeof NAMES)[ScormVersion];
type Api = Record<string, unknown>;

/** A window of another origin throws at any question but the one for its parent. */
function climb(here: unknown, names: Names, levels = MOST_LEVELS): Api | null {
  if (!isObject(here) || levels < 0) return null;
  const api = attempt(() => {
    const found = here[names.object];
    return isObject(found) && typeof found[names.initialize] === 'function' ? found : null;
  });
  if (api !== null) return api;
  const above = attempt(() => here['parent']);
  return above === here ? null : climb(above, names, levels - 1);
}

const isObject = (value: unknown): value is Api =>
  (typeof value === 'object' && value !== null) || typeof value === 'function';

function attempt<Value>(get: () => Value): Value | null {
  try {
    return get();
  } catch {
    return null;
  }
}

/** What platforms answer where they have nothing to say. */
const NOTHING: ReadonlySet<string> = new Set(['', 'null', 'undefined']);
const YES: ReadonlySet<string> = new Set(['true', '1']);

/**
 * No error, or only that there is no such element, that it has no value yet, or that it can't be read. Any other says that
 * the question itself failed.
 */
const UNSET: ReadonlySet<number> = new Set([0, 201, 202, 203, 401, 402, 403, 404, 405]);
/** Whatever their version asks for: one of them has a value wherever questions are answered at all. */
const SIGNS: Readonly<Record<ScormVersion, readonly string[]>> = {
  '1.2': ['cmi.core.lesson_status', 'cmi.core.lesson_mode', 'cmi.core.student_id', 'cmi.core._children'],
  '2004': ['cmi.completion_status', 'cmi.mode', 'cmi.learner_id', 'cmi._version'],
};
/** What may be 0. */
const NUMBERS = /score|_count/u;
/** 1.2 has no code for it: there, 101 may mean anything. */
const TERMINATED = 104;

function guard(api: Api, version: ScormVersion): ScormApi {
  const names = NAMES[version];
  /** Some platforms never take an error back: the code that they still show after a call that went well. */
  let stale = 0;
  let isAlive = false;
  /** `null` where it did not answer. */
  const ask = (name: Exclude<keyof Names, 'object'>, ...values: string[]): string | null =>
    attempt(() => {
      const call = api[names[name]] as (...given: string[]) => string | number | boolean | null | undefined;
      return String(call.apply(api, values) ?? '').trim();
    });
  const code = () => {
    if (typeof api[names.error] !== 'function') return 0;
    const answer = ask('error');
    return answer !== null && NOTHING.has(answer) ? 0 : Number(answer ?? Number.NaN);
  };
  const error = () => {
    const now = code();
    return now === stale ? 0 : now;
  };
  const wentWell = () => {
    const now = code();
    stale = Number.isNaN(now) ? 0 : now;
  };
  /** `null` where it did not answer; what means the same is one answer, whatever is called. */
  const call = (name: 'initialize' | 'set' | 'commit' | 'finish', ...values: string[]): boolean | null => {
    const answer = ask(name, ...values)?.toLowerCase() ?? null;
    if (answer === null) return null;
    if (YES.has(answer)) wentWell();
    return YES.has(answer) || (NOTHING.has(answer) && error() === 0);
  };
  const look = (element: string): Read => {
    const answer = ask('get', element);
    const value = answer === null || NOTHING.has(answer.toLowerCase()) ? '' : answer;
    // No element that is asked for has this value: so answers a platform that is out of order.
    const isNo = value.toLowerCase() === 'false' || (value === '0' && !NUMBERS.test(element));
    if (answer === null || isNo) return { value: '', isKnown: false };
    if (value === '') return { value, isKnown: UNSET.has(error()) };
    wentWell();
    isAlive = true;
    return { value, isKnown: true };
  };
  const shown = (element: string) => ask('get', element) ?? '';
  const lives = () => isAlive || SIGNS[version].some((sign) => look(sign).value !== '');
  return {
    version,
    start: () => {
      if (call('initialize', '') === true) return 'started';
      const now = error();
      // Some platforms have begun before the course does: then they answer questions.
      return lives() ? 'started' : version === '2004' && now === TERMINATED ? 'over' : 'refused';
    },
    read: (element) => {
      const read = look(element);
      // That nothing is set is believed of a platform only that answers anything at all.
      return read.value === '' && read.isKnown ? { value: '', isKnown: lives() } : read;
    },
    set: (element, value) => {
      const before = element === STATE ? shown(element) : '';
      const isDone = call('set', element, value);
      if (isDone === null) return 'broken';
      if (isDone) return element === STATE && isOther(shown(element), value, before) ? 'refused' : 'taken';
      // Whatever they answer: sloppy platforms may have taken it.
      return value !== '' && shown(element) === value ? 'taken' : 'refused';
    },
    commit: () => call('commit', '') === true,
    finish: () => call('finish', '') === true,
  };
}

/**
 * Some platforms cut a state to the room that they have for it, or change its letters. Others show what they have kept, and
 * not yet what was set; and one that does not answer has changed nothing.
 */
const STATE = 'cmi.suspend_data';
const isOther = (held: string, value: string, before: string) =>
  !NOTHING.has(held.toLowerCase()) &&
  held.toLowerCase() !== 'false' &&
  held !== value &&
  (held !== before || value.startsWith(held));
