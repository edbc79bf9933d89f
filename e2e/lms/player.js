/**
 * The player of a small platform around scorm-again: it puts the last attempt back, hands each commit to the server, and
 * keeps the limits that real platforms keep. Stories bring about its faults by `player.fault`.
 *
 * @type {any}
 */
const here = globalThis;
/** @type {{ version: string; values: object; attempt: object | null; isLate: boolean }} */
const { version, values, attempt, isLate } = JSON.parse(document.querySelector('#settings')?.textContent ?? '');
const is12 = version === '1.2';
const Api = is12 ? here.Scorm12API : here.Scorm2004API;
const api = new Api({ autocommit: false, lmsCommitUrl: '/commit', logLevel: 5 });
if (attempt !== null) api.loadFromJSON(attempt);
api.loadFromFlattenedJSON(values);

const NAMES = is12
  ? { get: 'LMSGetValue', set: 'LMSSetValue', commit: 'LMSCommit', error: 'LMSGetLastError' }
  : { get: 'GetValue', set: 'SetValue', commit: 'Commit', error: 'GetLastError' };
const LONGEST_STATE = is12 ? 4096 : 64_000;

here.player = {
  /** @type {'throws' | 'false' | 'no commits' | null} */
  fault: null,
  /** The most characters that it keeps of a state. */
  room: LONGEST_STATE,
  /** @type {string[]} */
  calls: [],
};
/** @type {string | null} */
let ownError = null;

/**
 * @param {string} name
 * @param {string[]} given
 */
function answer(name, given) {
  const { fault, calls } = here.player;
  if (name !== NAMES.get && name !== NAMES.error) calls.push([name, ...given].join(' ').trim());
  if (fault === 'throws') throw new Error('The platform is gone');
  if (fault === 'false') return name === NAMES.error ? '0' : 'false';
  if (fault === 'no commits' && name === NAMES.commit) return 'false';
  if (name === NAMES.error && ownError !== null) return ownError;
  ownError = null;
  const [element, value = ''] = given;
  if (name === NAMES.set && element === 'cmi.suspend_data' && value.length > here.player.room) {
    ownError = is12 ? '405' : '406';
    return 'false';
  }
  return api[name](...given);
}

here.player.comes = () => {
  here[is12 ? 'API' : 'API_1484_11'] = new Proxy(api, {
    get: (_, name) =>
      typeof api[name] === 'function' ? (/** @type {string[]} */ ...given) => answer(String(name), given) : api[name],
  });
};
if (!isLate) here.player.comes();
