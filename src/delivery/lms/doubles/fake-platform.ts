import type { ScormVersion } from '../scorm-api.ts';

/** How a platform behaves; each part may be changed while a test runs. */
export interface Traits {
  /** What it answers where a call went well, and where it did not. */
  yes: unknown;
  no: unknown;
  /** What it answers where nothing is set. */
  unset: unknown;
  /** `never`: no error is ever shown. `kept`: an error is never taken back. `missing`: it has no such function. */
  errors: 'right' | 'never' | 'kept' | 'missing';
  /** It was begun by somebody else before the course came. */
  isBegun: boolean;
  /** Every call throws. */
  throws: boolean;
  /** Every call answers "false", and no error. */
  saysFalse: boolean;
  reads: 'well' | 'throwing' | 'with an error' | 'as false' | 'as nothing';
  commits: 'well' | 'failing' | 'throwing' | 'well, saying no';
  sets: 'well' | 'well, saying no';
  /** Elements that it refuses, with an error. */
  refuses: RegExp | null;
  /** Values that are longer are refused, with an error. */
  room: number;
  /** States that are longer are cut, without a word. */
  cutsAt: number;
  /** What it makes of a state, without a word. */
  mangles: (state: string) => string;
  /** Whether it minds the versions' words, types and orders. */
  isStrict: boolean;
  /** Whether it judges at the end of a visit by a passing score that it was given, as both versions allow. */
  judges: boolean;
  /** Whether a course that has come to a result is only looked at from then on. */
  locks: boolean;
}

const GOOD: Traits = {
  yes: 'true',
  no: 'false',
  unset: '',
  errors: 'right',
  isBegun: false,
  throws: false,
  saysFalse: false,
  reads: 'well',
  commits: 'well',
  sets: 'well',
  refuses: null,
  room: Number.POSITIVE_INFINITY,
  cutsAt: Number.POSITIVE_INFINITY,
  mangles: (state) => state,
  isStrict: false,
  judges: false,
  locks: false,
};

/**
 * Moodle's own settings, after its source (mod/scorm, 4.5): strict; in 1.2 it compares with the mastery score of the
 * manifest at Finish, turns an untouched status into `completed`, and gives learners with a result the mode `review`.
 */
export const MOODLE: Partial<Traits> = { isStrict: true, judges: true, locks: true };

type Values = Record<string, string>;

/** What every platform knows by itself. */
const INVENTORY: Readonly<Record<ScormVersion, Readonly<Values>>> = {
  '1.2': {
    'cmi.core._children': 'student_id,student_name,lesson_location,credit,lesson_status,entry,score,exit,session_time',
    'cmi.core.student_id': 'learner-1',
    'cmi.core.lesson_status': 'not attempted',
    'cmi.core.lesson_mode': 'normal',
  },
  '2004': {
    'cmi._version': '1.0',
    'cmi.learner_id': 'learner-1',
    'cmi.completion_status': 'unknown',
    'cmi.success_status': 'unknown',
    'cmi.mode': 'normal',
  },
};

const ERRORS = {
  '1.2': {
    general: 101,
    begun: 101,
    over: 101,
    unread: 301,
    early: 301,
    unset: 0,
    unknown: 201,
    type: 405,
    order: 201,
  },
  '2004': {
    general: 101,
    begun: 103,
    over: 104,
    unread: 122,
    early: 132,
    unset: 403,
    unknown: 401,
    type: 406,
    order: 351,
  },
} as const;

const TIMESPAN_12 = /^\d{2,4}:\d{2}:\d{2}(?:\.\d{1,2})?$/u;
const TIMESPAN_2004 = /^PT\d+H\d+M\d+(?:\.\d{1,2})?S$/u;

/** What may be set, by the versions' words and types. */
const STRICT: Readonly<Record<ScormVersion, readonly (readonly [element: RegExp, value: RegExp])[]>> = {
  '1.2': [
    [/^cmi\.core\.lesson_status$/u, /^(?:passed|completed|failed|incomplete|browsed)$/u],
    [/^cmi\.core\.lesson_location$/u, /^.{0,255}$/su],
    [/^cmi\.suspend_data$/u, /^.{0,4096}$/su],
    [/^cmi\.core\.exit$/u, /^(?:time-out|suspend|logout|)$/u],
    [/^cmi\.core\.session_time$/u, TIMESPAN_12],
    [/^cmi\.core\.score\.(?:raw|min|max)$/u, /^(?:100|\d{1,2})(?:\.\d+)?$/u],
    [/^cmi\.interactions\.\d+\.id$/u, /^[!-~]{1,255}$/u],
    [
      /^cmi\.interactions\.\d+\.type$/u,
      /^(?:true-false|choice|fill-in|matching|performance|sequencing|likert|numeric)$/u,
    ],
    [/^cmi\.interactions\.\d+\.(?:student_response|correct_responses\.\d+\.pattern)$/u, /^.{0,255}$/su],
    [/^cmi\.interactions\.\d+\.result$/u, /^(?:correct|wrong|unanticipated|neutral|\d+(?:\.\d+)?)$/u],
    [/^cmi\.interactions\.\d+\.time$/u, /^[0-2]\d:[0-5]\d:[0-5]\d(?:\.\d{1,2})?$/u],
    [/^cmi\.interactions\.\d+\.latency$/u, TIMESPAN_12],
  ],
  '2004': [
    [/^cmi\.completion_status$/u, /^(?:completed|incomplete|not attempted|unknown)$/u],
    [/^cmi\.success_status$/u, /^(?:passed|failed|unknown)$/u],
    [/^cmi\.location$/u, /^.{0,1000}$/su],
    [/^cmi\.suspend_data$/u, /^.{0,64000}$/su],
    [/^cmi\.exit$/u, /^(?:time-out|suspend|logout|normal|)$/u],
    [/^cmi\.session_time$/u, TIMESPAN_2004],
    [/^cmi\.(?:score\.scaled|progress_measure)$/u, /^(?:0(?:\.\d+)?|1(?:\.0+)?)$/u],
    [/^cmi\.score\.(?:raw|min|max)$/u, /^-?\d+(?:\.\d+)?$/u],
    [/^cmi\.interactions\.\d+\.id$/u, /^\S{1,4000}$/u],
    [
      /^cmi\.interactions\.\d+\.type$/u,
      /^(?:true-false|choice|(?:long-)?fill-in|matching|performance|sequencing|likert|numeric|other)$/u,
    ],
    [/^cmi\.interactions\.\d+\.(?:learner_response|correct_responses\.\d+\.pattern)$/u, /^.{0,4000}$/su],
    [/^cmi\.interactions\.\d+\.result$/u, /^(?:correct|incorrect|unanticipated|neutral|-?\d+(?:\.\d+)?)$/u],
    [
      /^cmi\.interactions\.\d+\.timestamp$/u,
      /^20\d\d-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d(?:\.\d{1,2})?(?:Z|[+-]\d\d:\d\d)?$/u,
    ],
    [/^cmi\.interactions\.\d+\.latency$/u, TIMESPAN_2004],
    [
      /^adl\.nav\.request$/u,
      /^(?:continue|previous|exit|exitAll|abandon|abandonAll|suspendAll|_none_|\{target=\S+\}(?:choice|jump))$/u,
    ],
  ],
};

const ELEMENTS = {
  '1.2': {
    status: 'cmi.core.lesson_status',
    mode: 'cmi.core.lesson_mode',
    score: 'cmi.core.score.raw',
    raw: 'cmi.core.score.raw',
  },
  '2004': {
    status: 'cmi.completion_status',
    mode: 'cmi.mode',
    score: 'cmi.score.scaled',
    raw: 'cmi.score.raw',
  },
} as const;
const DECIDED: ReadonlySet<string | undefined> = new Set(['passed', 'completed', 'failed']);
const WRITE_ONLY = /\.(?:exit|session_time)$/u;

/** A small platform in memory that speaks either version. What was committed outlives a visit, as nothing else does. */
export function fakePlatform(version: ScormVersion, values: Values = {}, given: Partial<Traits> = {}) {
  const faults: Traits = { ...GOOD, ...given };
  const codes = ERRORS[version];
  const { status, mode, score, raw } = ELEMENTS[version];
  const calls: string[] = [];
  const committed: Values = { ...values };
  let running: Values = { ...values };
  let state: 'new' | 'running' | 'over' = faults.isBegun ? 'running' : 'new';
  let error = 0;

  const fail = (code: number) => {
    error = code;
    return false;
  };
  const well = () => {
    if (faults.errors !== 'kept') error = 0;
    return true;
  };
  const answer = (name: string, isDone: () => boolean): unknown => {
    calls.push(name);
    if (faults.throws) throw new Error('The platform is gone');
    if (faults.saysFalse) return faults.no;
    return isDone() ? faults.yes : faults.no;
  };
  const initialize = () =>
    answer('initialize', () => {
      if (state === 'over') return fail(codes.over);
      if (state === 'running') return fail(codes.begun);
      state = 'running';
      return well();
    });
  const valueOf = (element: string): string | undefined => {
    const kept = running[element] ?? INVENTORY[version][element];
    if (element !== 'cmi.interactions._count' || kept === undefined) return kept;
    return String(Math.max(Number(kept), indicesIn(running).length));
  };
  const get = (element: string): unknown => {
    if (faults.throws || faults.reads === 'throwing') throw new Error('The platform is gone');
    if (faults.saysFalse || faults.reads === 'as false') return faults.no;
    if (faults.reads === 'as nothing') return '';
    if (faults.reads === 'with an error' || state !== 'running') {
      fail(faults.reads === 'with an error' ? codes.general : codes.unread);
      return '';
    }
    if (faults.isStrict && WRITE_ONLY.test(element)) {
      fail(version === '1.2' ? 404 : 405);
      return '';
    }
    const value = valueOf(element);
    if (value === undefined && codes.unset !== 0) fail(codes.unset);
    else well();
    return value ?? faults.unset;
  };
  const indicesIn = (of: Values) => [
    ...new Set(Object.keys(of).flatMap((element) => /^cmi\.interactions\.(\d+)\./u.exec(element)?.[1] ?? [])),
  ];
  const wrongOf = (element: string, value: string): number => {
    if (state !== 'running') return codes.early;
    if (faults.refuses?.test(element)) return 401;
    if (value.length > faults.room) return 405;
    if (!faults.isStrict) return 0;
    const rule = STRICT[version].find(([name]) => name.test(element));
    if (rule === undefined) return codes.unknown;
    const index = Number(/^cmi\.interactions\.(\d+)\./u.exec(element)?.[1] ?? 0);
    if (index > indicesIn(running).length) return codes.order;
    return rule[1].test(value) ? 0 : codes.type;
  };
  const set = (element: string, value: string) => {
    const done = answer(`${element}=${value}`, () => {
      const wrong = wrongOf(element, value);
      if (wrong !== 0) return fail(wrong);
      running[element] = element === 'cmi.suspend_data' ? faults.mangles(value.slice(0, faults.cutsAt)) : value;
      return well();
    });
    return done === faults.yes && faults.sets === 'well, saying no' ? faults.no : done;
  };
  const store = () => {
    Object.assign(committed, running);
    return well();
  };
  const commit = () => {
    const done = answer('commit', () => {
      if (faults.commits === 'throwing') throw new Error('The platform is gone');
      return faults.commits === 'failing' || state !== 'running' ? fail(codes.general) : store();
    });
    return done === faults.yes && faults.commits === 'well, saying no' ? faults.no : done;
  };
  /** As both versions allow, and Moodle does in 1.2. */
  const judge = () => {
    if (!faults.judges || (running[mode] ?? 'normal') !== 'normal') return;
    const mastery = running[version === '1.2' ? 'cmi.student_data.mastery_score' : 'cmi.scaled_passing_score'] ?? '';
    if (version === '1.2' && (running[status] ?? 'not attempted') === 'not attempted') running[status] = 'completed';
    const least = Number.parseFloat(mastery);
    // A platform that stores hundredths compares hundredths.
    const reached = Number.parseFloat((least > 1 ? running[raw] : running[score]) ?? '');
    if (Number.isNaN(least) || Number.isNaN(reached)) return;
    const isPassed = reached >= least;
    running[version === '1.2' ? status : 'cmi.success_status'] = isPassed ? 'passed' : 'failed';
  };
  const finish = () =>
    answer('finish', () => {
      if (state !== 'running') return fail(codes.early);
      judge();
      state = 'over';
      return faults.commits === 'well' || faults.commits === 'well, saying no' ? store() : fail(codes.general);
    });
  const lastError = () => (faults.errors === 'never' ? '0' : String(error));
  const names =
    version === '1.2'
      ? ['LMSInitialize', 'LMSGetValue', 'LMSSetValue', 'LMSCommit', 'LMSFinish', 'LMSGetLastError']
      : ['Initialize', 'GetValue', 'SetValue', 'Commit', 'Terminate', 'GetLastError'];
  const functions = [initialize, get, set, commit, finish, ...(faults.errors === 'missing' ? [] : [lastError])];
  const api: Record<string, (...given: never[]) => unknown> = Object.fromEntries(
    functions.map((run, index) => [names[index] ?? '', run]),
  );
  return {
    api,
    faults,
    calls,
    committed,
    window: { [version === '1.2' ? 'API' : 'API_1484_11']: api },
    /** Launches the course again, with what was committed. */
    launch: () => {
      running = { ...committed };
      state = faults.isBegun ? 'running' : 'new';
      error = 0;
      if (faults.locks && DECIDED.has(running[status])) running[mode] = 'review';
    },
  };
}
