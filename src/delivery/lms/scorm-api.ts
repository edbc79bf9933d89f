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

/** Real players nest a few frames; whoever nests more has made a ring. */
const MOST_LEVELS = 500;

/** A platform's API behind calls that never throw. */
export interface ScormApi {
  readonly version: ScormVersion;
  /** `over`: the visit that this page belonged to has ended. `refused`: the platform does not want to. */
  start: () => 'started' | 'over' | 'refused';
  /** '' for whatever is not set, not known, or not answered. */
  get: (element: string) => string;
  /** `refused`: the platform does not want this value. `broken`: it did not answer. */
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

function guard(api: Api, version: ScormVersion): ScormApi {
  const names = NAMES[version];
  /** `null` where it did not answer. */
  const ask = (name: Exclude<keyof Names, 'object'>, ...values: string[]): string | null =>
    attempt(() => {
      const call = api[names[name]] as (...given: string[]) => string | boolean | null | undefined;
      return String(call.apply(api, values) ?? '');
    });
  const error = () => Number(ask('error') ?? Number.NaN);
  const over = version === '1.2' ? 101 : 104;
  return {
    version,
    start: () => {
      const answer = ask('initialize', '');
      if (answer === 'true') return 'started';
      const code = error();
      // Some platforms have begun before the course does: then they answer questions.
      const status = ask('get', version === '1.2' ? 'cmi.core.lesson_status' : 'cmi.completion_status');
      if (status && error() === 0) return 'started';
      return code === over ? 'over' : 'refused';
    },
    get: (element) => ask('get', element) ?? '',
    set: (element, value) => {
      const answer = ask('set', element, value);
      if (answer === null) return 'broken';
      // Sloppy platforms answer "false" and mean well.
      return answer === 'true' || error() === 0 ? 'taken' : 'refused';
    },
    commit: () => ask('commit', '') === 'true',
    finish: () => ask('finish', '') === 'true',
  };
}
