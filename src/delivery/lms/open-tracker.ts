import { openCmi5, readLaunch } from './cmi5.ts';
import type { Packaging } from './packaging.ts';
import { findScormApi } from './scorm-api.ts';
import { openScorm } from './scorm.ts';
import { browserClock, type Tracker } from './tracker.ts';

const PREFIX = 'turn-the-key:';

/** The tracker of the platform that launched this page; `null` where none did. */
export async function openTracker(packaging: Packaging, page: Window): Promise<Tracker | null> {
  if (packaging === 'cmi5') {
    const launch = readLaunch(page.location.search);
    if (launch === null) return null;
    return openCmi5(launch, {
      fetch: (input, init) => page.fetch(input, init),
      clock: browserClock,
      uuid: () => crypto.randomUUID(),
      shelf: shelfOf(page),
    });
  }
  const api = findScormApi(page, packaging === 'scorm-1.2' ? '1.2' : '2004');
  return api === null ? null : openScorm(api, browserClock);
}

/** What the browser forbids to keep lives as long as the page. */
function shelfOf(page: Window) {
  return {
    read: (name: string): string | null => {
      try {
        return page.sessionStorage.getItem(PREFIX + name);
      } catch {
        return null;
      }
    },
    write: (name: string, text: string): void => {
      try {
        page.sessionStorage.setItem(PREFIX + name, text);
      } catch {
        // Then a reload is the end of the visit.
      }
    },
  };
}
