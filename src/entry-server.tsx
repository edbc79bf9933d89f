import { StrictMode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { StaticRouter } from 'react-router';

import { App } from './app.tsx';
import { BUILT_IN } from './delivery/config/built-in.ts';
import { CompanyProvider, openCompany } from './delivery/config/company.ts';
import { NO_COMPANY } from './delivery/config/config.ts';
import { OutsideProvider } from './delivery/outside-context.ts';
import { openOutside } from './delivery/outside.ts';
import { openStore } from './delivery/storage/store.ts';
import { loadI18n } from './locales/load.ts';
import { localeOf } from './locales/locales.ts';
import { TextProvider, type Translate } from './locales/text.ts';
import { stepOf } from './machines/session/session.ts';
import { read } from './machines/world/readings.ts';
import {
  type Address,
  atLesson,
  atPage,
  type Destination,
  type LessonAddress,
  PLAIN,
  writeAddress,
} from './routes/address/address.ts';
import { courseOf, minutesOf } from './routes/course/course.ts';
import { type EarlyPress, earlyPressAt, wishesAt } from './opening/drawings.ts';
import { type FirstActDrawn, firstActOf, prerendered } from './opening/first-screens.tsx';
import { foundAt, INVENTORY, inventoryOf } from './routes/address/inventory.ts';
import { lessonAt } from './routes/address/lesson-at.ts';
import { firstModeFor, forCompany } from './routes/lesson/for-company.ts';
import { openAt } from './routes/lesson/open-at.ts';
import { modulesOf, pageOf, textsOf } from './routes/load-page.ts';
import { PAGES } from './routes/pages.ts';
import { Unplayed } from './routes/broken/unplayed.tsx';
import { isSorting } from './screens/sorting.ts';
import { LESSONS } from './steps/all.ts';

export interface Page {
  /** From the root of the site, with a slash at both ends. */
  readonly path: string;
  readonly locale: string;
}

/** A page as an address makes it that asks for more than its path, or as it is after a first press. */
export interface FirstLook {
  /** What the address asks for, as links of ours spell it: a mode, a variant, or nothing. */
  readonly query: string;
  /** `null` before any press. */
  readonly press: EarlyPress | null;
  readonly html: string;
}

export interface RenderedPage {
  readonly html: string;
  /** What stands above it as long as nothing on it answers. */
  readonly unplayed: string;
  /** How else the page may look at first; a lesson's page alone has them. To be asked for before the next page is rendered. */
  readonly drawings: () => Promise<readonly FirstLook[]>;
  /** What presses are answered by before any script has arrived; the opening page alone has it. */
  readonly firstAct: FirstActDrawn | null;
  readonly title: string;
  readonly description: string;
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
  /** Source modules, from the project's root, whose chunks the page needs at once. */
  readonly modules: readonly string[];
}

const config = BUILT_IN ?? NO_COMPANY;
const known = inventoryOf(config);

/** Every page that this build has, in each of its languages. */
export function pages(): Page[] {
  const lesson = { page: 'lesson', mode: null, variant: null, seed: null } as const;
  const places: Destination[] = [
    { page: 'home' },
    ...known.pages.map((page) => atPage(page)),
    ...LESSONS.filter(({ id }) => known.lessons.includes(id)).flatMap(({ id, steps }) => [
      { ...lesson, lesson: id, step: null },
      ...steps.map((step) => ({ ...lesson, lesson: id, step: step.id })),
    ]),
  ];
  return known.languages.flatMap((code) =>
    places.map((place) => ({
      path: writeAddress({ language: code, ...PLAIN, ...place }, INVENTORY.source),
      locale: code,
    })),
  );
}

export async function renderPage(path: string): Promise<RenderedPage> {
  const { address } = foundAt({ pathname: path, search: '' }, config);
  const i18n = await loadI18n(address.language, textsOf(address));
  const t: Translate = (key, values) => i18n._(key, values);
  const html = await draw(path);
  return {
    html,
    drawings: async () => (address.page === 'lesson' && pageOf(address) === 'lesson' ? drawingsOf(address, t) : []),
    unplayed: renderToStaticMarkup(
      <TextProvider value={await loadI18n(address.language, ['unplayed'])}>
        <Unplayed />
      </TextProvider>,
    ),
    firstAct: address.page === 'home' ? await firstActIn(address) : null,
    ...wordsOf(address, t),
    locale: address.language,
    dir: localeOf(address.language).dir,
    modules: [...modulesOf(address), ...(await lateModulesOf(address))],
  };
}

/** A page by its whole address, as it is before or after a press. */
async function draw(url: string, acts: readonly string[] = []): Promise<string> {
  globalThis.early = { acts };
  const store = openStore(null);
  const html = await prerendered(
    <StrictMode>
      <StaticRouter location={url}>
        <CompanyProvider value={openCompany(config)}>
          <OutsideProvider value={openOutside(store)}>
            <App store={store} />
          </OutsideProvider>
        </CompanyProvider>
      </StaticRouter>
    </StrictMode>,
    url,
  );
  globalThis.early = undefined;
  return html;
}

/** The page in its other modes, after a first press in each, and as all other addresses make it; the most wanted first. */
async function drawingsOf(address: LessonAddress, t: Translate): Promise<FirstLook[]> {
  const lesson = forCompany(await lessonAt(address), config);
  const { practised, walkedElse, varied } = wishesAt(address, lesson);
  const [, ...modes] = practised;
  const unpressed = (wishes: readonly LessonAddress[]) => wishes.map((wish) => ({ wish, press: null }));
  const pressed = (wishes: readonly LessonAddress[]) =>
    wishes.flatMap((wish) => {
      const press = earlyPressAt(wish, lesson, config, t);
      return press === null ? [] : [{ wish, press }];
    });
  const wishes = [
    ...unpressed(modes),
    ...pressed(practised),
    ...unpressed([...walkedElse, ...varied]),
    ...pressed(varied),
  ];
  const drawings: FirstLook[] = [];
  for (const { wish, press } of wishes) {
    const url = writeAddress(wish, INVENTORY.source);
    const [, query = ''] = url.split('?');
    // One after the other, as all pages are.
    // oxlint-disable-next-line no-await-in-loop
    drawings.push({ query, press, html: await draw(url, press === null ? [] : [press.act]) });
  }
  return drawings;
}

/** What comes late on the way through a lesson, but at once where an address leads to it. */
async function lateModulesOf(address: Address): Promise<string[]> {
  if (address.page !== 'lesson' || pageOf(address) !== 'lesson') return [];
  const lesson = forCompany(await lessonAt(address), config);
  const { session } = openAt(address, lesson, undefined, false, firstModeFor(lesson, config));
  const step = stepOf(session);
  const { seat } = read(session.world);
  return [
    ...(seat === 'away' ? ['src/screens/stage/beyond.tsx'] : []),
    ...(seat === 'nextPerson' ? ['src/screens/stage/tally.tsx'] : []),
    ...(step.kind === 'look' && step.futures !== undefined ? ['src/screens/coach/futures/futures-stage.tsx'] : []),
    ...(step.kind === 'look' && isSorting(step) ? ['src/screens/coach/sorting/sorting-board.tsx'] : []),
  ];
}

async function firstActIn(address: Address): Promise<FirstActDrawn> {
  const [{ id }] = courseOf(config.lessons);
  const to = { ...address, ...atLesson(id) };
  return await firstActOf(await lessonAt(to), config, await loadI18n(address.language, textsOf(to)));
}

function wordsOf(address: Address, t: Translate): Pick<RenderedPage, 'title' | 'description'> {
  const named = (title: string) => `${title} · ${t('app.title')}`;
  if (address.page !== 'lesson') {
    const { words } = PAGES[address.page];
    if (words === undefined) throw new Error(`The page "${address.page}" has no title`);
    const title = t(words.title);
    return {
      title: address.page === 'home' ? title : named(title),
      description: t(words.description, { minutes: minutesOf(courseOf(config.lessons)) }),
    };
  }
  const lesson = LESSONS.find(({ id }) => id === address.lesson);
  if (lesson === undefined) throw new Error(`There is no lesson "${address.lesson}"`);
  const step = lesson.steps.find(({ id }) => id === address.step) ?? lesson.steps[0];
  // A test has no steps to be named before it begins.
  if (step === undefined) return { title: named(t(lesson.title)), description: t(lesson.summary) };
  const title = t(step.title);
  return { title: named(`${title} · ${t(lesson.title)}`), description: t('lesson.description', { title }) };
}
