import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { MODES } from '../../machines/lesson/policy.ts';
import { NO_SEED } from '../../machines/lesson/step.ts';
import {
  type Address,
  atLesson,
  checkPlace,
  type Inventory,
  type LessonAddress,
  PLAIN,
  readAddress,
  writeAddress,
} from './address.ts';
import { THEMES } from './names.ts';
import { INVENTORY } from './inventory.ts';

const known: Inventory = {
  languages: ['en', 'ar-XB'],
  source: 'en',
  lessons: ['log-out-computer'],
  pages: INVENTORY.pages,
};
const everywhere = { language: 'en', ...PLAIN } as const;
const lesson: LessonAddress = { ...everywhere, ...atLesson('log-out-computer') };
const home: Address = { ...everywhere, page: 'home' };

const read = (url: string, what = known) => {
  const { pathname, search } = new URL(`https://site.test${url}`);
  return readAddress({ pathname, search }, what);
};

describe('a URL', () => {
  it.each<[url: string, address: Address]>([
    ['/', home],
    ['/index.html', home],
    ['//', home],
    ['//learn//log-out-computer//', lesson],
    ['/learn/', home],
    ['/play/', { ...everywhere, page: 'play' }],
    ['/about', { ...everywhere, page: 'about' }],
    ['/drill/', { ...everywhere, page: 'drill', seed: null }],
    ['/drill/?seed=7', { ...everywhere, page: 'drill', seed: 7 }],
    ['/dev/?state=qr', { ...everywhere, page: 'dev', state: 'qr' }],
    ['/learn/log-out-computer', lesson],
    ['/learn/log-out-computer/', lesson],
    ['/learn/log-out-computer/?mode=guided', { ...lesson, mode: 'guided' }],
    ['/learn/log-out-computer/open-menu', { ...lesson, step: 'open-menu', mode: 'guided' }],
    ['/learn/log-out-computer/open-menu/?mode=practice', { ...lesson, step: 'open-menu', mode: 'practice' }],
    ['/learn/log-out-computer/open-menu/?mode=exam', { ...lesson, mode: 'exam' }],
    ['/learn/log-out-computer/?variant=dark&theme=dark', { ...lesson, variant: 'dark', theme: 'dark' }],
    ['/en/play/', { ...everywhere, page: 'play' }],
    ['/en-GB/', home],
    ['/ar-XB/', { ...home, language: 'ar-XB' }],
    ['/AR-xb/learn/log-out-computer/', { ...lesson, language: 'ar-XB' }],
    ['/?lang=ar-XB', { ...home, language: 'ar-XB' }],
    ['/ar-XB/about/?lang=en', { ...everywhere, page: 'about' }],
    ['/?embed=1', { ...home, embed: 'fixed' }],
    ['/?embed=auto', { ...home, embed: 'auto' }],
    ['/?lessons=log-out-computer', { ...home, lessons: ['log-out-computer'] }],
    ['/?config=acme%2Fconfig.json', { ...home, config: 'acme/config.json' }],
    ['/?embed=0', home],
  ])('%s is understood', (url, address) => {
    expect(read(url)).toEqual({ address, warnings: [] });
  });

  it.each<[url: string, address: Address, warnings: string]>([
    ['/nowhere/', home, 'page'],
    ['/%E0%A4%A/', home, 'page'],
    ['/play/more/', { ...everywhere, page: 'play' }, 'page'],
    ['/learn/unheard-of/', home, 'lesson'],
    ['/learn/__proto__/', home, 'lesson'],
    ['/toString/', home, 'page'],
    ['/learn/log-out-computer/a/b/', { ...lesson, step: 'a', mode: 'guided' }, 'page'],
    ['/learn/log-out-computer/?mode=toString', lesson, 'mode'],
    ['/learn/log-out-computer/a/?mode=dream', { ...lesson, step: 'a', mode: 'guided' }, 'mode'],
    ['/learn/log-out-computer/?mode=dream&seed=0', lesson, 'mode seed'],
    ['/?seed=7', home, 'link'],
    ['/?embed=2', home, 'link'],
    ['/?theme=sepia', home, 'theme'],
    ['/?lessons=log-out-computer,fly', { ...home, lessons: ['log-out-computer'] }, 'lesson'],
    ['/?lessons=', home, 'lesson'],
    ['/xx/', home, 'language'],
    ['/tlh/learn/log-out-computer/', lesson, 'language'],
    ['/?lang=xx', home, 'language'],
    ['/ar-XB/?lang=xx', { ...home, language: 'ar-XB' }, 'language'],
    ['/ar-XB/nowhere/?theme=', { ...home, language: 'ar-XB' }, 'theme page'],
  ])('%s lands nearby and says so', (url, address, warnings) => {
    expect(read(url)).toEqual({ address, warnings: warnings.split(' ') });
  });

  it('finds no gallery where the build has none', () => {
    expect(read('/dev/?state=qr', { ...known, pages: known.pages.filter((page) => page !== 'dev') })).toEqual({
      address: home,
      warnings: ['page'],
    });
  });
});

describe('a place in a lesson', () => {
  const places = { steps: [{ id: 'open-menu' }], variants: [{ id: 'own' }, { id: 'dark' }], modes: MODES, seed: 7 };
  it.each<[name: string, asked: Partial<LessonAddress>, found: Partial<LessonAddress>, warning: string | null]>([
    ['passes', { step: 'open-menu', mode: 'guided', variant: 'dark' }, {}, null],
    ['leaves the own variant unsaid', { variant: 'own' }, { variant: null }, null],
    ['keeps its seed', { seed: 12 }, {}, null],
    ['loses an unknown step', { step: 'fly', mode: 'practice' }, { step: null }, 'step'],
    ['loses an unknown variant', { step: 'open-menu', mode: 'guided', variant: 'sepia' }, { variant: null }, 'variant'],
  ])('%s', (_, asked, found, warning) => {
    expect(checkPlace({ ...lesson, ...asked }, places)).toEqual({
      address: { ...lesson, ...asked, ...found },
      warning,
    });
  });

  it('loses a mode that the lesson does not have', () => {
    const asked = { ...lesson, mode: 'guided' as const };
    const found = checkPlace(asked, { ...places, modes: ['exam'] });
    expect(found).toEqual({ address: { ...asked, mode: 'exam' }, warning: 'mode' });
  });

  it('has no seed where nothing is drawn', () => {
    expect(checkPlace({ ...lesson, seed: 12 }, { ...places, seed: NO_SEED }).address.seed).toBeNull();
  });
});

const word = fc.stringMatching(/^[a-z][a-z0-9]{0,5}(?:-[a-z0-9]{1,6})?$/u);
const anywhere = {
  language: fc.constantFrom('en' as const, 'ar-XB' as const),
  theme: fc.constantFrom(null, ...THEMES),
  embed: fc.constantFrom(null, 'fixed' as const, 'auto' as const),
  lessons: fc.constant(null),
  config: fc.option(word),
};
/** A step has a mode, a proof has no steps to name. */
const anyWay = fc.oneof(
  fc.record({ step: fc.constant(null), mode: fc.option(fc.constantFrom(...MODES)) }),
  fc.record({ step: word, mode: fc.constantFrom('watch' as const, 'guided' as const, 'practice' as const) }),
);
const anyLesson = anyWay.chain(({ step, mode }) =>
  fc.record({
    ...anywhere,
    page: fc.constant('lesson' as const),
    lesson: fc.constantFrom(...known.lessons),
    step: fc.constant(step),
    mode: fc.constant(mode),
    variant: fc.option(word),
    seed: fc.option(fc.integer({ min: 1, max: 999_999 })),
  }),
);
const anyAddress: fc.Arbitrary<Address> = fc.oneof(
  fc.record({ ...anywhere, page: fc.constantFrom('home' as const, 'play' as const, 'about' as const) }),
  fc.record({ ...anywhere, page: fc.constant('dev' as const), state: fc.option(word) }),
  anyLesson,
);

describe('an address', () => {
  it('is read back from its URL', () => {
    fc.assert(
      fc.property(anyAddress, (address) => {
        expect(read(writeAddress(address, known.source))).toEqual({ address, warnings: [] });
      }),
    );
  });

  it('is found for anything that is typed, and has one URL from then on', () => {
    fc.assert(
      fc.property(fc.webPath(), fc.webQueryParameters(), (pathname, search) => {
        const { address } = readAddress({ pathname, search: `?${search}` }, known);
        expect(read(writeAddress(address, known.source)).address).toEqual(address);
      }),
    );
  });
});
