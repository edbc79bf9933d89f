import { forgetMissing } from '../../chunks/chunk.ts';
import { changedBy } from '../../delivery/config/changed-by.ts';
import { LOAD_CONFIG, READ_CONFIG } from '../../delivery/chunks.ts';
import type { Company } from '../../delivery/config/company.ts';
import { packCourse, UnreadableCourse, unpackCourse, writeCourse } from '../../delivery/course-state.ts';
import { readCourse } from '../../delivery/read-course.ts';
import type { HostLink, HostMessage } from '../../delivery/host/host-link.ts';
import { forgetJournals, hasJournal } from '../../delivery/storage/journals.ts';
import { readLearner } from '../../delivery/lms/learner.ts';
import type { RecordStore } from '../../delivery/lms/record-store.ts';
import { forgetLearner } from '../../delivery/lms/waiting-reports.ts';
import { writeRecord } from '../../delivery/storage/record.ts';
import type { Store } from '../../delivery/storage/store.ts';
import type { LessonId } from '../../locales/text.ts';
import { EMPTY_RECORD } from '../../machines/session/record.ts';
import { focusFirst } from '../../screens/focus-on.ts';
import { ARRIVED } from '../../screens/focus-rule.ts';
import { loadLesson } from '../../steps/load.ts';
import { type Address, atLesson, type Destination, everywhereOf, writeAddress } from '../address/address.ts';
import { THEMES } from '../address/names.ts';
import type { Outline } from '../course/course.ts';
import { INVENTORY, inventoryOf } from '../address/inventory.ts';

/** Where the course is, and what can be done to it. */
export interface Hands {
  readonly address: Address;
  readonly course: readonly Outline[];
  readonly store: Store;
  readonly company: Company;
  /** Where the company has results sent to; `null` where nowhere. */
  readonly records: RecordStore | null;
  /** Opens a place, from its beginning even if it is already open. */
  readonly go: (url: string, isAnew?: boolean) => void;
}

/** Does what the host page asks for; tells it what can't be done, also if a part of the course can't be loaded. */
export async function obey(message: HostMessage, hands: Hands, link: HostLink): Promise<void> {
  try {
    await follow(message, hands, link);
  } catch {
    // The next message may ask for it again.
    forgetMissing();
    link.tell({ type: 'error', code: 'command' });
  }
}

async function follow(message: HostMessage, hands: Hands, link: HostLink): Promise<void> {
  const { address, course, store, go } = hands;
  const urlOf = (to: Destination) => writeAddress({ ...everywhereOf(address), ...to }, INVENTORY.source);
  const stay = (change: Partial<Address>) => go(writeAddress({ ...address, ...change } as Address, INVENTORY.source));
  const refuse = () => link.tell({ type: 'error', code: 'command' });
  const offered = (id: string) => course.find((lesson) => lesson.id === id)?.id;
  switch (message.type) {
    case 'start': {
      const kept = course.find(({ id }) => hasJournal(store, id)) ?? course[0];
      const lesson = message.lesson === '' ? kept?.id : offered(message.lesson);
      return lesson === undefined ? refuse() : go(urlOf(atLesson(lesson)));
    }
    case 'goTo': {
      const lesson = offered(message.lesson);
      if (lesson === undefined || !(await hasStep(lesson, message.step))) return refuse();
      return go(
        urlOf(message.step === '' ? atLesson(lesson) : atLesson(lesson, { step: message.step, mode: 'guided' })),
      );
    }
    case 'reset':
      forgetJournals(store);
      writeRecord(store, EMPTY_RECORD);
      forgetLearner(store);
      return go(urlOf({ page: 'home' }), true);
    case 'focus':
      return focusFirst(document, ARRIVED);
    case 'setLanguage': {
      const language = inventoryOf(hands.company.read()).languages.find((code) => code === message.language);
      return language === undefined ? refuse() : stay({ language });
    }
    case 'setTheme': {
      const theme = THEMES.find((name) => name === message.theme) ?? null;
      return theme === null && message.theme !== 'system' ? refuse() : stay({ theme });
    }
    case 'getState':
      return link.tell({ type: 'state', state: packCourse(readCourse(store)) });
    case 'setState':
      return takeOver(message.state, hands, link, urlOf);
    case 'configure':
      return configure(message.config, hands, link);
    case 'setLearner': {
      const learner = readLearner(message.learner);
      if (hands.records === null || learner === null) return link.tell({ type: 'error', code: 'learner' });
      if (hands.records.admit(learner)) go(urlOf({ page: 'home' }), true);
    }
  }
}

async function hasStep(lesson: LessonId, step: string): Promise<boolean> {
  if (step === '') return true;
  const { steps } = await loadLesson(lesson);
  return steps.some(({ id }) => id === step);
}

/** Continues from somewhere else. An open lesson starts again, there; the opening page greets somebody who comes back. */
function takeOver(
  packed: string,
  { address, store, go }: Hands,
  link: HostLink,
  urlOf: (to: Destination) => string,
): void {
  try {
    const state = unpackCourse(packed);
    const isWhole = writeCourse(store, state) && !state.isSaveLost;
    if (!isWhole) link.tell({ type: 'error', code: 'state' });
    if (address.page === 'lesson' && state.save?.lesson === address.lesson) go(urlOf(atLesson(address.lesson)), true);
    else if (address.page === 'home') go(urlOf({ page: 'home' }), true);
  } catch (error) {
    if (!(error instanceof UnreadableCourse)) throw error;
    link.tell({ type: 'error', code: 'state' });
  }
}

/** What only the company settles stays as it is; but a page that it has named may say where links lead. */
async function configure(written: object, { company }: Hands, link: HostLink): Promise<void> {
  const [{ readConfig }, { tell }] = await Promise.all([READ_CONFIG.load(), LOAD_CONFIG.load()]);
  const { config, problems } = readConfig(written, INVENTORY, '/');
  const own = company.read();
  const changed = changedBy(own, config, 'anybody');
  company.replace(own.hosts === null ? changed : { ...changed, address: config.address ?? own.address });
  if (problems.length === 0) return;
  tell(problems, 'configure()');
  link.tell({ type: 'error', code: 'config' });
}
