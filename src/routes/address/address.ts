import { type LocaleCode } from '../../locales/locales.ts';
import type { LessonId } from '../../locales/text.ts';
import { type Mode, MODES, POLICIES } from '../../machines/lesson/policy.ts';
import { firstModeOf, MOST_SEED, NO_SEED } from '../../machines/lesson/step.ts';
import type { PageName } from '../pages.ts';
import { splitTail } from '../../delivery/links/split-tail.ts';
import { EMBEDS, THEMES } from './names.ts';
import { bare, idOf, isAlike, readSpelling, type Spelling } from './spelling.ts';

export type Theme = (typeof THEMES)[number];

interface Everywhere {
  language: LocaleCode;
  /** Asked for by the address; `null` leaves it to what is stored or to the system. */
  theme: Theme | null;
  /** In somebody else's page, without a bar of our own: in a frame of its own height, or in one that follows ours. */
  embed: Embed | null;
  /** The only lessons on offer, in order; `null` leaves that to the course. */
  lessons: readonly LessonId[] | null;
  /** A file of this site with what a company has set, by its path below the root. */
  config: string | null;
}

export type Embed = keyof typeof EMBEDS;

/** What holds everywhere, where an address says nothing of it. */
export const PLAIN = { theme: null, embed: null, lessons: null, config: null } as const satisfies Partial<Everywhere>;

/** The parts of an address that every link on the page keeps. */
export const everywhereOf = ({ language, theme, embed, lessons, config }: Everywhere): Everywhere => ({
  language,
  theme,
  embed,
  lessons,
  config,
});

/** A page that is known by its name alone. */
export interface PlainAddress extends Everywhere {
  page: Exclude<PageName, 'lesson' | 'test' | 'drill' | 'dev'>;
}

/** One room, no score. */
export interface DrillAddress extends Everywhere {
  page: 'drill';
  /** What the room is drawn from; `null` leaves that open. */
  seed: number | null;
}

/** The gallery of screens, or one screen of it. */
export interface DevAddress extends Everywhere {
  page: 'dev';
  state: string | null;
}

export interface LessonAddress extends Everywhere {
  page: 'lesson';
  lesson: LessonId;
  /** `null`: the first, or where you stopped. A proof has no addresses inside. */
  step: string | null;
  /** `null`, only without a step: guided, or whatever you were in. */
  mode: Mode | null;
  /** `null`: the lesson's own. */
  variant: string | null;
  /** What the lesson is drawn from; `null` leaves that open. */
  seed: number | null;
}

/** Where somebody is, without the URL's spelling of it. */
export type Address = PlainAddress | DrillAddress | DevAddress | LessonAddress;

/** A page whose address begins with its own name. */
export type NamedPage = Exclude<Address['page'], 'home' | 'lesson'>;

type OmitFromEach<Union, Key extends PropertyKey> = Union extends unknown ? Omit<Union, Key> : never;
type Place = OmitFromEach<Address, keyof Everywhere>;

/** A place to go to; what is said nowhere else stays as it is. */
export type Destination = Place & Partial<Everywhere>;

/** The beginning of a lesson, or another place in it. */
export const atLesson = (
  lesson: LessonId,
  place: Partial<Pick<LessonAddress, 'step' | 'mode' | 'variant' | 'seed'>> = {},
): Extract<Place, { page: 'lesson' }> => ({
  page: 'lesson',
  lesson,
  step: null,
  mode: null,
  variant: null,
  seed: null,
  ...place,
});

/** What an address asked for and didn't get, or what became of a save: one sentence says each. */
export type Warning =
  | 'notLoaded'
  | 'page'
  | 'lesson'
  | 'step'
  | 'mode'
  | 'variant'
  | 'seed'
  | 'language'
  | 'theme'
  | 'link'
  | 'saveUnreadable'
  | 'saveStepOnly'
  | 'aside'
  | 'otherTab'
  | 'erased'
  | 'storageFull';

/** What can be led to. */
export interface Inventory {
  languages: readonly LocaleCode[];
  source: LocaleCode;
  lessons: readonly LessonId[];
  /** All whose address begins with their own name. */
  pages: readonly NamedPage[];
}

export interface Url {
  pathname: string;
  search: string;
  /** Part of what preceded it, if a mark added on the way was taken for its own. */
  hash?: string;
}

export interface Found {
  address: Address;
  /** Everything that was asked for and not found, in order. */
  warnings: readonly Warning[];
}

type Query = Spelling['query'];

/** Understands any URL. Whatever doesn't exist is replaced by the nearest sensible thing. */
export function readAddress(url: Url, known: Inventory): Found {
  const { link, isCourse } = partsOf(url);
  const { segments: spelt, query, isDamaged } = readSpelling(link);
  const segments = [...spelt];
  const vain: Warning[] = [];
  const language = takeLanguage(segments, query, known, vain);
  const theme = named(THEMES, query.get('theme')) ?? null;
  if (theme === null && query.has('theme')) vain.push('theme');
  const embed = query.get('embed') ?? '0';
  const lessons = takeLessons(query, known, vain);
  const everywhere: Everywhere = {
    language,
    theme,
    embed: (['fixed', 'auto'] as const).find((name) => isAlike(EMBEDS[name], embed)) ?? null,
    lessons,
    config: bare(query.get('config')),
  };
  const offered = lessons === null ? known : { ...known, lessons };
  const address: Address = { ...everywhere, ...takePage(segments, query, offered, vain) };
  // Whatever has become of its path, a course leads to where it is taken in.
  if (isCourse) return { address: { ...everywhere, page: 'continue' }, warnings: [] };
  const isPassedOver = [...query.keys()].some((name) => !(name in everywhere || name === 'lang' || name in address));
  const isEmbedUnknown = everywhere.embed === null && !isAlike(embed, '0');
  if (isDamaged || isEmbedUnknown || (isPassedOver && vain.length === 0)) vain.push('link');
  return { address, warnings: [...new Set(vain)] };
}

/** What of a URL stays at its end: a course, or a place on a page. All else there is a query that has got there. */
export const endOf = (url: Url): string => partsOf(url).end;

function partsOf({ pathname, search, hash = '' }: Url): { link: string; end: string; isCourse: boolean } {
  const [link, tail] = splitTail(pathname + search + hash);
  if (tail !== null) return { link, end: tail, isCourse: true };
  const isPlace = /^#[\w-]+$/u.test(hash);
  return { link: isPlace ? pathname + search : link, end: isPlace ? hash : '', isCourse: false };
}

const named = <Id extends string>(ids: readonly Id[], asked: string | undefined): Id | undefined =>
  asked === undefined ? undefined : ids.find((id) => isAlike(id, asked));

/** `?lessons=` names them, with commas between; at least one of them has to be there. */
function takeLessons(query: Query, { lessons }: Inventory, vain: Warning[]): readonly LessonId[] | null {
  const asked = query.get('lessons')?.split(/[,;|]/u) ?? [];
  const found = asked.map((id) => named(lessons, id));
  if (found.includes(undefined)) vain.push('lesson');
  const offered = [...new Set(found.filter((id) => id !== undefined))];
  return offered.length > 0 ? offered : null;
}

/** What the address of a lesson begins with. */
const LEARN = 'learn';

/** Takes a language off the front of the segments; `?lang=` outranks it. */
function takeLanguage(segments: string[], query: Query, known: Inventory, vain: Warning[]): LocaleCode {
  const [first, second] = segments;
  const pages = [LEARN, ...known.pages];
  let language: LocaleCode | undefined;
  if (first !== undefined && named(pages, first) === undefined) {
    language = languageOf(first, known);
    if (language !== undefined || /^[a-z]{2}$/u.test(first) || named(pages, second) !== undefined) segments.shift();
    else return wished(query, known, vain) ?? firstOf(known);
    if (language === undefined) vain.push('language');
  }
  return wished(query, known, vain) ?? language ?? firstOf(known);
}

/** The language of an address that names none: the source, where that is on offer. */
const firstOf = ({ languages: [first], languages, source }: Inventory): LocaleCode =>
  languages.includes(source) ? source : (first ?? source);

function wished(query: Query, known: Inventory, vain: Warning[]): LocaleCode | undefined {
  const code = query.get('lang');
  if (code === undefined) return undefined;
  const language = languageOf(code, known);
  if (language === undefined) vain.push('language');
  return language;
}

/** A language by its code in any spelling, or by the code's first part: `en-GB` is answered in `en`. */
function languageOf(code: string, { languages }: Inventory): LocaleCode | undefined {
  return named(languages, code) ?? named(languages, idOf(code).split('-')[0]);
}

function takePage([first, second, third, ...rest]: string[], query: Query, known: Inventory, vain: Warning[]): Place {
  if (first === undefined) return { page: 'home' };
  const page = named([LEARN, ...known.pages], first);
  if (page === LEARN) {
    if (second === undefined) return { page: 'home' };
    const lesson = named(known.lessons, second);
    if (lesson === undefined) {
      vain.push('lesson');
      return { page: 'home' };
    }
    if (rest.length > 0) vain.push('page');
    return lessonPlace(lesson, third ?? null, query, vain);
  }
  if (second !== undefined) vain.push('page');
  if (page !== undefined) return atPage(page, query, vain);
  if (second === undefined) vain.push('page');
  return { page: 'home' };
}

/** A page by its name, with what is asked of it. */
export function atPage(page: NamedPage, query: Query = new Map(), vain: Warning[] = []): Place {
  if (page === 'drill') return { page, seed: takeSeed(query, vain) };
  if (page === 'dev') return { page, state: bare(query.get('state')) };
  return { page };
}

function lessonPlace(lesson: LessonId, step: string | null, query: Query, vain: Warning[]): Place {
  const asked = named(MODES, query.get('mode'));
  if (asked === undefined && query.has('mode')) vain.push('mode');
  const mode: Mode | null = asked ?? (step === null ? null : 'guided');
  const isFromFirst = mode !== null && POLICIES[mode].steps === 'from the first';
  const variant = query.get('variant');
  return {
    page: 'lesson',
    lesson,
    step: isFromFirst ? null : step,
    mode,
    variant: variant === undefined ? null : idOf(variant),
    seed: takeSeed(query, vain),
  };
}

function takeSeed(query: Query, vain: Warning[]): number | null {
  const asked = query.get('seed');
  if (asked === undefined) return null;
  const [, digits = ''] = SEED.exec(asked.replaceAll(/\s/gu, '')) ?? [];
  const seed = Number(digits);
  if (seed > 0 && seed <= MOST_SEED) return seed;
  vain.push('seed');
  return null;
}

/** A number that is no fraction, with the marks of a sentence around it. */
const SEED = /^[^\p{L}\p{N}\p{Pd}\u2212]*(\d{1,6})[^\p{L}\p{N}]*$/u;

/** What of a lesson an address can name. */
export interface LessonPlaces {
  steps: readonly { id: string }[];
  variants: readonly { id: string }[];
  modes: readonly Mode[];
  seed: number;
}

/** Holds a lesson's address against the lesson itself, once that is loaded. */
export function checkPlace(
  address: LessonAddress,
  { steps, variants, modes, seed }: LessonPlaces,
): { address: LessonAddress; warning: Warning | null } {
  const idIn = (all: readonly { id: string }[], asked: string | null) =>
    named(
      all.map(({ id }) => id),
      asked ?? undefined,
    ) ?? null;
  const step = idIn(steps, address.step);
  const variant = idIn(variants, address.variant);
  const isStep = (step === null) === (address.step === null);
  const isOffered = address.mode === null || modes.includes(address.mode);
  const isVariant = (variant === null) === (address.variant === null);
  return {
    address: {
      ...address,
      step,
      mode: isOffered ? address.mode : firstModeOf({ modes }),
      variant: variant === variants[0]?.id ? null : variant,
      seed: seed === NO_SEED ? null : address.seed,
    },
    warning: isStep ? (isOffered ? (isVariant ? null : 'variant') : 'mode') : 'step',
  };
}

/** The one URL of an address, below the site's root. */
export function writeAddress(address: Address, source: LocaleCode): string {
  const segments = address.language === source ? [] : [address.language as string];
  const query = new URLSearchParams();
  if (address.page === 'lesson') {
    segments.push(LEARN, address.lesson);
    if (address.step !== null) segments.push(address.step);
    if (address.mode !== null && (address.mode !== 'guided' || address.step === null)) query.set('mode', address.mode);
    if (address.variant !== null) query.set('variant', address.variant);
  } else if (address.page !== 'home') {
    segments.push(address.page);
  }
  if ('seed' in address && address.seed !== null) query.set('seed', String(address.seed));
  if (address.page === 'dev' && address.state !== null) query.set('state', address.state);
  if (address.theme !== null) query.set('theme', address.theme);
  if (address.embed !== null) query.set('embed', EMBEDS[address.embed]);
  if (address.lessons !== null) query.set('lessons', address.lessons.join(','));
  if (address.config !== null) query.set('config', address.config);
  const path = segments.map((segment) => `${encodeURIComponent(segment)}/`).join('');
  const asked = query.toString();
  return `/${path}${asked === '' ? '' : `?${asked}`}`;
}
