import { StrictMode, useEffect } from 'react';
import { MemoryRouter, useLocation } from 'react-router';

import { App } from './app.tsx';
import { SHEET } from './chunks/sheet.ts';
import { type CourseState, packCourse, shorterForms } from './delivery/course-state.ts';
import { readCourse } from './delivery/read-course.ts';
import { type Company, CompanyProvider } from './delivery/config/company.ts';
import { openLateTracker } from './delivery/lms/late-tracker.ts';
import { openTracker } from './delivery/lms/open-tracker.ts';
import type { Packaging } from './delivery/lms/packaging.ts';
import { pause } from './delivery/lms/pauses.ts';
import { startReporting, tellResult } from './delivery/lms/reporting.ts';
import { browserClock, type Tracker } from './delivery/lms/tracker.ts';
import { VISITS } from './delivery/storage/names.ts';
import { watchPage } from './delivery/lms/watch-page.ts';
import { progressOf, type ReportRules } from './delivery/result.ts';
import { OutsideProvider, useOutside } from './delivery/outside-context.ts';
import { openOutside } from './delivery/outside.ts';
import { readRecord } from './delivery/storage/record.ts';
import { joinStores, openStore, type Store } from './delivery/storage/store.ts';
import { loadI18n } from './locales/load.ts';
import { mount } from './mount/mount.ts';
import { foundAt, inventoryOf } from './routes/address/inventory.ts';
import { rulesOf } from './routes/course/report-rules.ts';
import { loadPage } from './routes/load-page.ts';
import { arrive, urlOf } from './routes/platform/arrive.ts';
import { settle, stayInside } from './routes/platform/stay-inside.ts';
import { Platform } from './routes/platform/platform.tsx';

/** So long nothing is shown but the page as it was written; then the course begins, with or without its platform. */
const PATIENCE = 4000;

/** Starts the course in a package: it has one page, and no addresses of its own. */
export async function start(container: Element, packaging: Packaging, company: Company): Promise<void> {
  settle(document);
  stayInside(document);
  const visit = openStore(window, 'sessionStorage');
  // Learners may share a computer: what they did is the platform's to keep, and nothing of it stays here.
  const store = openStore(null);
  const whole = joinStores(store, visit, (name) => name.startsWith(VISITS));
  const outside = openOutside(store);
  const known = inventoryOf(company.read());
  const rules = rulesOf(known.lessons, company.read());
  const tracker = openLateTracker(openTracker(packaging, window, visit), (opening) => arrive(opening, store, known));
  watchPage(tracker, window);
  startReporting(outside, tracker, readRecord(store), () => rules);
  const arriving = tracker.arrived.then((arrival) => {
    tellResult(tracker, readRecord(store), rules);
    return arrival;
  });
  const arrival = await Promise.race([arriving, pause(browserClock, PATIENCE).then(() => null)]);
  const begin = arrival?.begin ?? '/';
  const { address } = foundAt(urlOf(begin), company.read());
  await Promise.all([SHEET.load(), loadPage(address), loadI18n(address.language, ['platform'])]);
  // So that what the router calls its root is the folder of this page, where a logo is looked for.
  const base = new URL('.', location.href).pathname.slice(0, -1);
  const words = container.cloneNode(true) as Element;
  mount(
    <StrictMode>
      <MemoryRouter basename={base} initialEntries={[base + begin]}>
        <CompanyProvider value={company}>
          <OutsideProvider value={outside}>
            <Platform tracker={tracker} store={store} early={arrival} arriving={arriving} rules={rules}>
              <App store={whole} />
              <Keeping tracker={tracker} store={store} rules={rules} />
            </Platform>
          </OutsideProvider>
        </CompanyProvider>
      </MemoryRouter>
    </StrictMode>,
    { container, isHydrating: false, words },
  );
}

interface KeepingProps {
  readonly tracker: Tracker;
  readonly store: Store;
  readonly rules: ReportRules;
}

/** Hands each change of what is kept to the platform, and where the learner is. */
function Keeping({ tracker, store, rules }: KeepingProps) {
  const { pathname, search } = useLocation();
  const outside = useOutside();
  useEffect(() => {
    const keep = (course: CourseState) =>
      tracker.keep(packCourse(course), pathname + search, progressOf(course.record, rules), shorterForms(course));
    keep(readCourse(store));
    return outside.onKept(keep);
  }, [tracker, store, outside, rules, pathname, search]);
  return null;
}
