import { mergeStates } from '../links/merge-courses.ts';
import { isAlone } from './alone.ts';
import { readLaunch } from './cmi5-launch.ts';
import { openCmi5 } from './cmi5.ts';
import type { Store } from '../storage/store.ts';
import { uuid } from '../uuid.ts';
import type { Packaging } from './packaging.ts';
import { arriveScorm } from './scorm-arrival.ts';
import { browserClock, openNothing, type Tracker } from './tracker.ts';

/** The tracker of the platform that launched this page. `shelf`: what lives as long as the tab. */
export async function openTracker(packaging: Packaging, page: Window, shelf: Store): Promise<Tracker> {
  if (packaging === 'cmi5') {
    const launch = readLaunch(page.location.search);
    if (launch === null) return openNothing('absent');
    return openCmi5(launch, {
      fetch: (input, init) => page.fetch(input, init),
      clock: browserClock,
      shelf,
      isAlone: (name) => isAlone(name, uuid(), browserClock),
      merge: mergeStates,
    });
  }
  return arriveScorm(page, packaging === 'scorm-1.2' ? '1.2' : '2004', browserClock);
}
