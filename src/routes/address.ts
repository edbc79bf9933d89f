import { type LocaleCode } from '../locales/locales.ts';
import type { LessonId } from '../locales/text.ts';
import { isMode, type Mode, POLICIES } from '../machines/lesson/policy.ts';
import { firstModeOf, NO_SEED } from '../machines/lesson/step.ts';

export const THEMES = ['light', 'dark'] as const;
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

/** How each is spelt. */
const EMBEDS = { fixed: '1', auto: 'auto' } as const;
export type Embed = keyof typeof EMBEDS;

/** What holds everywhere, where an address says nothing of it. */
export const PLAIN = { theme: null, embed: null, lessons: null, config: null } as const satisfies Partial<Everywhere>;

/** What of an address goes along to every other place. */
export const everywhereOf = ({ language, theme, embed, lessons, config }: Everywhere): Everywhere => ({
  language,
  theme,
  embed,
  lessons,
  config,
});

export interface PlainAddress extends Everywhere {
  page: 'home' | 'play' | 'about' | 'take-home' | 'kept' | 'continue';
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

/** What an address asked for in vain, or what became of a save: each is told in one sentence. */
export type Oops =
  | 'page'
  | 'lesson'
  | 'step'
  | 'mode'
  | 'variant'
  | 'seed'
  | 'language'
  | 'theme'
  | 'saveUnreadable'
  | 'saveStepOnly'
  | 'storageFull';

/** What can be led to. */
export interface Known {
  languages: readonly LocaleCode[];
  source: LocaleCode;
  lessons: readonly LessonId[];
  hasGallery: boolean;
}

export interface Url {
  pathname: string;
  search: string;
}

export interface Found {
  address: Address;
  /** The first thing that was asked for in vain. */
  oops: Oops | null;
}

/** Understands any URL. What it asks for in vain is replaced by the nearest sensible thing. */
export function readAddress({ pathname, search }: Url, known: Known): Found {
  const query = new URLSearchParams(search);
  const segments = pathname.split('/').filter((segment) => segment !== '' && segment !== 'index.html');
  const vain: Oops[] = [];
  const language = takeLanguage(segments, query, known, vain);
  const theme = THEMES.find((name) => name === query.get('theme')) ?? null;
  if (theme === null && query.has('theme')) vain.push('theme');
  const embed = query.get('embed');
  const lessons = takeLessons(query, known, vain);
  const everywhere: Everywhere = {
    language,
    theme,
    embed: (['fixed', 'auto'] as const).find((name) => EMBEDS[name] === embed) ?? null,
    lessons,
    config: query.get('config'),
  };
  const offered = lessons === null ? known : { ...known, lessons };
  const address: Address = { ...everywhere, ...takePage(segments.map(decoded), query, offered, vain) };
  return { address, oops: vain[0] ?? null };
}

/** `?lessons=` names them, with commas between; at least one of them has to be there. */
function takeLessons(query: URLSearchParams, { lessons }: Known, vain: Oops[]): readonly LessonId[] | null {
  const asked = query.get('lessons')?.split(',') ?? [];
  const found = [...new Set(asked)].flatMap((id) => lessons.find((lesson) => lesson === id) ?? []);
  if (found.length < asked.length) vain.push('lesson');
  return found.length > 0 ? found : null;
}

/** Every page besides the lessons, by its first segment. */
const PLAIN_PAGES = {
  play: 'play',
  about: 'about',
  'take-home': 'take-home',
  kept: 'kept',
  continue: 'continue',
} as const;

const isPage = (segment: string | undefined): boolean =>
  segment === undefined ||
  segment === 'learn' ||
  segment === 'drill' ||
  segment === 'dev' ||
  Object.hasOwn(PLAIN_PAGES, segment);

/** Takes a language off the front of the segments; `?lang=` outranks it. */
function takeLanguage(segments: string[], query: URLSearchParams, known: Known, vain: Oops[]): LocaleCode {
  const [first, second] = segments;
  let language: LocaleCode | undefined;
  if (first !== undefined && !isPage(first)) {
    language = languageOf(first, known);
    if (language !== undefined || /^[a-z]{2}$/iu.test(first) || (second !== undefined && isPage(second)))
      segments.shift();
    else return wished(query, known, vain) ?? firstOf(known);
    if (language === undefined) vain.push('language');
  }
  return wished(query, known, vain) ?? language ?? firstOf(known);
}

/** The language of an address that names none: the source, where that is on offer. */
const firstOf = ({ languages: [first], languages, source }: Known): LocaleCode =>
  languages.includes(source) ? source : (first ?? source);

function wished(query: URLSearchParams, known: Known, vain: Oops[]): LocaleCode | undefined {
  const code = query.get('lang');
  if (code === null) return undefined;
  const language = languageOf(code, known);
  if (language === undefined) vain.push('language');
  return language;
}

/** A language by its code in any spelling, or by the code's first part: `en-GB` is answered in `en`. */
function languageOf(code: string, { languages }: Known): LocaleCode | undefined {
  const wanted = code.toLowerCase().replaceAll('_', '-');
  return (
    languages.find((language) => language.toLowerCase() === wanted) ??
    languages.find((language) => language.toLowerCase() === wanted.split('-')[0])
  );
}

function takePage(
  [first, second, third, ...rest]: string[],
  query: URLSearchParams,
  known: Known,
  vain: Oops[],
): Place {
  if (first === undefined) return { page: 'home' };
  if (first === 'learn') {
    if (second === undefined) return { page: 'home' };
    const lesson = known.lessons.find((id) => id === second);
    if (lesson === undefined) {
      vain.push('lesson');
      return { page: 'home' };
    }
    if (rest.length > 0) vain.push('page');
    return lessonPlace(lesson, third ?? null, query, vain);
  }
  if (second !== undefined) vain.push('page');
  if (first === 'drill') return { page: 'drill', seed: takeSeed(query, vain) };
  if (first === 'dev' && known.hasGallery) return { page: 'dev', state: query.get('state') };
  if (Object.hasOwn(PLAIN_PAGES, first)) return { page: PLAIN_PAGES[first as keyof typeof PLAIN_PAGES] };
  if (second === undefined) vain.push('page');
  return { page: 'home' };
}

function lessonPlace(lesson: LessonId, step: string | null, query: URLSearchParams, vain: Oops[]): Place {
  const asked = query.get('mode');
  const isKnown = asked !== null && isMode(asked);
  if (asked !== null && !isKnown) vain.push('mode');
  const mode: Mode | null = isKnown ? asked : step === null ? null : 'guided';
  const isFromFirst = mode !== null && POLICIES[mode].steps === 'from the first';
  const variant = query.get('variant');
  return { page: 'lesson', lesson, step: isFromFirst ? null : step, mode, variant, seed: takeSeed(query, vain) };
}

/** The seeds that can be asked for: as many as are easily read out to a class. */
export const MOST_SEED = 999_999;

function takeSeed(query: URLSearchParams, vain: Oops[]): number | null {
  const asked = query.get('seed');
  if (asked === null) return null;
  const seed = /^\d{1,6}$/u.test(asked) ? Number(asked) : 0;
  if (seed > 0 && seed <= MOST_SEED) return seed;
  vain.push('seed');
  return null;
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

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
): { address: LessonAddress; oops: Oops | null } {
  const isStep = address.step === null || steps.some(({ id }) => id === address.step);
  const isOffered = address.mode === null || modes.includes(address.mode);
  const isVariant = address.variant === null || variants.some(({ id }) => id === address.variant);
  const isOwn = address.variant === variants[0]?.id;
  return {
    address: {
      ...address,
      step: isStep ? address.step : null,
      mode: isOffered ? address.mode : firstModeOf({ modes }),
      variant: isVariant && !isOwn ? address.variant : null,
      seed: seed === NO_SEED ? null : address.seed,
    },
    oops: isStep ? (isOffered ? (isVariant ? null : 'variant') : 'mode') : 'step',
  };
}

/** The one URL of an address, below the site's root. */
export function writeAddress(address: Address, source: LocaleCode): string {
  const segments = address.language === source ? [] : [address.language as string];
  const query = new URLSearchParams();
  if (address.page === 'lesson') {
    segments.push('learn', address.lesson);
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
  return `/${path}${query.size > 0 ? `?${query.toString()}` : ''}`;
}
