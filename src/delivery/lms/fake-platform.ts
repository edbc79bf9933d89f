import type { ScormVersion } from './scorm-api.ts';

/** How a platform can misbehave; each part may be changed while a test runs. */
interface Faults {
  /** Every call throws. */
  throws: boolean;
  /** Every call answers "false", and no error. */
  saysFalse: boolean;
  commitFails: boolean;
  /** Elements that it refuses, with an error. */
  refuses: RegExp | null;
  /** Values that are longer are refused, with an error. */
  room: number;
}

/** A small platform in memory that speaks either version, for tests. It knows nothing of the versions' rules. */
export function fakePlatform(version: ScormVersion, values: Record<string, string> = {}) {
  const faults: Faults = {
    throws: false,
    saysFalse: false,
    commitFails: false,
    refuses: null,
    room: Number.POSITIVE_INFINITY,
  };
  const calls: string[] = [];
  const committed: Record<string, string> = { ...values };
  const running: Record<string, string> = { ...values };
  let state: 'new' | 'running' | 'over' = 'new';
  let error = 0;
  const answer = (name: string, isDone: () => boolean): string => {
    calls.push(name);
    if (faults.throws) throw new Error('The platform is gone');
    if (faults.saysFalse) return 'false';
    error = 0;
    return String(isDone());
  };
  const initialize = () =>
    answer('initialize', () => {
      if (state === 'over') error = version === '1.2' ? 101 : 104;
      else state = 'running';
      return error === 0;
    });
  const get = (element: string) => {
    if (faults.throws) throw new Error('The platform is gone');
    if (faults.saysFalse) return 'false';
    error = state !== 'running' ? 301 : element in running ? 0 : 403;
    return error === 0 ? running[element] : '';
  };
  const set = (element: string, value: string) =>
    answer(`${element}=${value}`, () => {
      error = state !== 'running' ? 132 : faults.refuses?.test(element) ? 401 : value.length > faults.room ? 405 : 0;
      if (error === 0) running[element] = value;
      return error === 0;
    });
  const commit = () =>
    answer('commit', () => {
      if (faults.commitFails || state !== 'running') return false;
      Object.assign(committed, running);
      return true;
    });
  const finish = () =>
    answer('finish', () => {
      if (state !== 'running') return false;
      state = 'over';
      if (!faults.commitFails) Object.assign(committed, running);
      return true;
    });
  const lastError = () => String(error);
  const api =
    version === '1.2'
      ? {
          LMSInitialize: initialize,
          LMSGetValue: get,
          LMSSetValue: set,
          LMSCommit: commit,
          LMSFinish: finish,
          LMSGetLastError: lastError,
        }
      : {
          Initialize: initialize,
          GetValue: get,
          SetValue: set,
          Commit: commit,
          Terminate: finish,
          GetLastError: lastError,
        };
  return { api, faults, calls, committed, window: { [version === '1.2' ? 'API' : 'API_1484_11']: api } };
}
