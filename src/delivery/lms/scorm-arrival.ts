import { pause } from './pauses.ts';
import { findScormApi, type ScormApi, type ScormVersion } from './scorm-api.ts';
import { openScorm, readBeginning } from './scorm.ts';
import { type Clock, openNothing, type Tracker } from './tracker.ts';

/** Platforms may put their API there after the course. */
const LOOKS = { every: 250, most: 80 };
const TRIES = { every: 1000, most: 5, later: 15_000 };

const OTHER: Readonly<Record<ScormVersion, ScormVersion>> = { '1.2': '2004', '2004': '1.2' };

/**
 * Resolves to the tracker of the platform around, once it is there and has answered. Nothing is written before: whatever it
 * holds is not known yet.
 */
export async function arriveScorm(page: Window, version: ScormVersion, clock: Clock): Promise<Tracker> {
  const search = async (looks = 1): Promise<ScormApi | null> => {
    const api = findScormApi(page, version);
    if (api !== null || looks > LOOKS.most) return api;
    await pause(clock, LOOKS.every);
    return search(looks + 1);
  };
  const start = async (api: ScormApi, tries = 1): Promise<ReturnType<ScormApi['start']>> => {
    const started = api.start();
    if (started !== 'refused' || tries > TRIES.most) return started;
    await pause(clock, TRIES.every);
    return start(api, tries + 1);
  };
  const ask = async (api: ScormApi, tries = 1): Promise<Tracker> => {
    const isLast = tries > TRIES.most;
    const beginning = readBeginning(api, isLast);
    if (beginning !== null) return openScorm(api, clock, beginning);
    await pause(clock, isLast ? TRIES.later : TRIES.every);
    return ask(api, tries + 1);
  };
  const api = await search();
  if (api === null) return openNothing(findScormApi(page, OTHER[version]) === null ? 'absent' : 'foreign');
  const started = await start(api);
  return started === 'started' ? ask(api) : openNothing(started);
}
