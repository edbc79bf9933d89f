import { StrictMode, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { MemoryRouter, useLocation } from 'react-router';

import { App } from './app.tsx';
import { packCourse, readCourse, shorterForms, unpackCourse, writeCourse } from './delivery/course-state.ts';
import { type Company, CompanyProvider } from './delivery/config/company.ts';
import { openTracker } from './delivery/lms/open-tracker.ts';
import type { Packaging } from './delivery/lms/packaging.ts';
import { startReporting } from './delivery/lms/reporting.ts';
import type { Opening, Tracker } from './delivery/lms/tracker.ts';
import { VISITS } from './delivery/lms/waiting-reports.ts';
import { watchPage } from './delivery/lms/watch-page.ts';
import { progressOf, type ReportRules } from './delivery/result.ts';
import { OutsideProvider } from './delivery/outside-context.ts';
import { openOutside } from './delivery/outside.ts';
import { joinStores, openStore, type Store } from './delivery/store.ts';
import { loadI18n } from './locales/load.ts';
import { POLICIES } from './machines/lesson/policy.ts';
import { type Known, readAddress, writeAddress } from './routes/address.ts';
import { knownTo } from './routes/known.ts';
import { rulesOf } from './routes/rules.ts';
import { loadPage, partsOf } from './routes/load-page.ts';
import { stayInside } from './routes/platform/inside.ts';
import { Platform } from './routes/platform/platform.tsx';

/** Starts the course in a package: it has one page, and no addresses of its own. */
export async function start(container: Element, packaging: Packaging, company: Company): Promise<void> {
  stayInside(document);
  const visit = openStore(window, 'sessionStorage');
  const tracker = await openTracker(packaging, window, visit);
  // Learners may share a computer: where a platform keeps what they did, nothing of it stays here.
  const store = openStore(tracker === null ? window : null);
  const whole = joinStores(store, visit, (name) => name.startsWith(VISITS));
  const outside = openOutside();
  const known = knownTo(company.read());
  const rules = rulesOf(known.lessons, company.read());
  const isUnreadable = tracker !== null && !takeOver(tracker.opening, store);
  const begin = tracker === null ? '/' : placeOf(tracker.opening, store, known);
  if (tracker !== null) {
    watchPage(tracker, window);
    startReporting(outside, tracker, store, () => rules);
  }
  const { address } = readAddress(urlOf(begin), known);
  await Promise.allSettled([loadI18n(address.language, partsOf(address)), loadPage(address)]);
  // So that what the router calls its root is the folder of this page, where a logo is looked for.
  const base = new URL('.', location.href).pathname.slice(0, -1);
  const app = <App store={whole} />;
  createRoot(container).render(
    <StrictMode>
      <MemoryRouter basename={base} initialEntries={[base + begin]}>
        <CompanyProvider value={company}>
          <OutsideProvider value={outside}>
            {tracker === null ? (
              app
            ) : (
              <Platform tracker={tracker} isUnreadable={isUnreadable} tellsBeliefs={rules.beliefs}>
                {app}
                <Keeping tracker={tracker} store={store} rules={rules} />
              </Platform>
            )}
          </OutsideProvider>
        </CompanyProvider>
      </MemoryRouter>
    </StrictMode>,
  );
}

/** Takes what the platform kept over into the store. Returns whether all of it could be read. */
function takeOver({ state }: Opening, store: Store): boolean {
  if (state === null) return true;
  try {
    const course = unpackCourse(state);
    return writeCourse(store, course) && !course.isSaveLost;
  } catch {
    return false;
  }
}

function urlOf(place: string) {
  const { pathname, search } = new URL(place, 'https://course.invalid');
  return { pathname, search };
}

/** Where the course opens: in the lesson that is open, else at its opening page, in the learner's language. */
function placeOf({ place, language }: Opening, store: Store, known: Known): string {
  const isOpen = readCourse(store).save !== null && place !== null;
  const { address } = readAddress(urlOf(isOpen ? place : `/?lang=${language?.split(',')[0] ?? ''}`), known);
  const isProof =
    address.page === 'lesson' && address.mode !== null && POLICIES[address.mode].steps === 'from the first';
  return writeAddress(isProof ? { ...address, page: 'home' } : address, known.source);
}

interface KeepingProps {
  readonly tracker: Tracker;
  readonly store: Store;
  readonly rules: ReportRules;
}

/** Hands each change of what is kept to the platform, and where the learner is. */
function Keeping({ tracker, store, rules }: KeepingProps) {
  const { pathname, search } = useLocation();
  useEffect(() => {
    const keep = () => {
      const course = readCourse(store);
      tracker.keep(packCourse(course), pathname + search, progressOf(course.record, rules), shorterForms(course));
    };
    keep();
    return store.subscribe(keep);
  }, [tracker, store, rules, pathname, search]);
  return null;
}
