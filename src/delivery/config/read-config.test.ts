import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { NO_COMPANY } from './config.ts';
import { legibilityOf } from './contrast.ts';
import { readConfig, problemText } from './read-config.ts';

const OFFER = { languages: ['en', 'de'], lessons: ['next-person', 'log-out-computer'] };
const read = (written: unknown) => readConfig(written, OFFER, '/training/');
const problemsOf = (written: unknown) => read(written).problems.map(problemText);

describe('a configuration', () => {
  const asWritten = {
    name: 'Acme',
    languages: ['de', 'en'],
    lessons: ['log-out-computer'],
    mode: 'practice',
    pass: 'one',
    phone: 'iphone',
    logOutFromAll: true,
    policy: { text: 'Log out.\nAlways.', link: 'https://acme.example/policy' },
    helpDesk: { text: 'IT service desk', link: 'tel:+49301234' },
    allowedDevices: 'Only your own laptop.',
    reminderDays: 30,
    report: { beliefs: true, steps: true, failed: true, lrs: 'https://lrs.acme.example/xapi/' },
    hosts: ['https://intranet.acme.example'],
  };

  it('holds as it is written', () => {
    const { config, problems } = read({
      $schema: './config.schema.json',
      ...asWritten,
      logo: 'brand/acme.svg',
      accent: '#0A5C8A',
      address: 'https://training.acme.example/logout',
    });
    expect(problems).toEqual([]);
    expect(config).toEqual({
      ...asWritten,
      logo: '/training/brand/acme.svg',
      accent: { light: '#0a5c8a', dark: expect.stringMatching(/^#[\da-f]{6}$/u) as string },
      address: 'https://training.acme.example/logout/',
    });
  });

  it('may say nothing', () => {
    expect(read({})).toEqual({ config: NO_COMPANY, problems: [] });
  });

  it.each<[written: unknown, problem: string]>([
    [{ name: '' }, '"name" expects plain text of at most 40 characters.'],
    [{ name: 'A\u202Ecme' }, '"name" expects plain text of at most 40 characters.'],
    [{ logo: 'https://cdn.example/acme.svg' }, '"logo" expects the name of an .svg, .png or .webp image'],
    [{ logo: '../acme.svg' }, '"logo" expects'],
    [{ logo: '//cdn.example/acme.svg' }, '"logo" expects'],
    [{ accent: 'blue' }, '"accent" expects a colour such as "#0a5c8a"'],
    [{ accent: '#ffcc00' }, 'this one has 1.4, #'],
    [{ accentDark: '#102030' }, 'can be read on the dark page'],
    [{ languages: [] }, '"languages" expects a list of language codes'],
    [{ languages: ['en', 'xx'] }, '"languages" expects only what this build has, which is en, de; not xx.'],
    [{ lessons: ['log-out-tablet'] }, 'which is next-person, log-out-computer; not log-out-tablet.'],
    [{ mode: 'fun' }, '"mode" expects one of "watch", "guided", "practice", "exam".'],
    [{ policy: { link: 'https://acme.example/' } }, '"policy" expects an object with "text"'],
    [{ policy: 'Log out.' }, '"policy" expects an object with "text"'],
    // oxlint-disable-next-line no-script-url -- it has to be refused.
    [{ helpDesk: { text: 'Us', link: 'javascript:alert(1)' } }, '"helpDesk.link" expects a link that begins with'],
    [{ helpDesk: { text: 'Us', link: 'https://us:secret@acme.example/' } }, '"helpDesk.link" expects'],
    [{ reminderDays: 0.5 }, '"reminderDays" expects a whole number of days, 1 to 365.'],
    [{ report: { beliefs: 'yes' } }, '"report.beliefs" expects true or false.'],
    [
      { report: { lrs: 'http://lrs.acme.example/' }, hosts: ['https://acme.example'] },
      '"report.lrs" expects an address that begins with https:',
    ],
    [{ report: { lrs: 'https://lrs.acme.example/' } }, '"report.lrs" expects the pages that may name the learner'],
    [{ colour: '#0a5c8a' }, '"colour" expects to be left out, since there is no field of this name.'],
    [{ report: [] }, '"report" expects an object with'],
    [{ policy: [] }, '"policy" expects an object with "text"'],
    [{ policy: { text: '' } }, '"policy.text" expects plain text'],
    [{ accentDark: '#8ecbf0' }, '"accentDark" expects "accent" beside it.'],
    [{ constructor: 1 }, '"constructor" expects to be left out'],
    [JSON.parse('{"__proto__":{"name":"Acme"}}'), '"__proto__" expects to be left out'],
    ['Acme', 'The configuration has to be an object of named fields.'],
    [[{ name: 'Acme' }], 'The configuration has to be an object of named fields.'],
  ])('%j is told in a sentence', (written, problem) => {
    expect(problemsOf(written)).toEqual([expect.stringContaining(problem)]);
  });

  it('reports to no record store, where any page might name the learner', () => {
    const report = { lrs: 'https://lrs.acme.example/' };
    expect(read({ report }).config.report.lrs).toBeNull();
    expect(read({ report, hosts: ['https://acme.example'] }).config.report.lrs).toBe(report.lrs);
  });

  it('loses a wrong field and keeps what is around it', () => {
    const { config, problems } = read({
      name: 'Acme',
      accent: 'blue',
      // oxlint-disable-next-line no-script-url -- it has to be refused.
      policy: { text: 'Log out.', link: 'javascript:alert(1)', colour: 'red' },
      helpDesk: { link: 'tel:110' },
      languages: ['xx', 'de'],
      __proto__: { mode: 'exam' },
    });
    expect(config).toEqual({
      ...NO_COMPANY,
      name: 'Acme',
      languages: ['de'],
      policy: { text: 'Log out.', link: null },
    });
    expect(problems.map(({ field }) => field).toSorted()).toEqual([
      'accent',
      'helpDesk',
      'languages',
      'policy.colour',
      'policy.link',
    ]);
  });

  it('names all that is wrong, however much it is', () => {
    const unknown = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`field${index}`, index]));
    const { config, problems } = read({
      ...unknown,
      name: 'Acme',
      hosts: ['https://acme.example'],
      policy: { text: 'Log out.', ...unknown },
      report: { beliefs: true, failed: 1, lrs: 'ftp://x', ...unknown },
      mode: 'fun',
      reminderDays: 0,
    });
    expect(problems).toHaveLength(3 * 30 + 4);
    expect(config).toEqual({
      ...NO_COMPANY,
      name: 'Acme',
      hosts: ['https://acme.example'],
      policy: { text: 'Log out.', link: null },
      report: { ...NO_COMPANY.report, beliefs: true },
    });
  });
});

/** Each field with a value that holds. */
const GOOD: Readonly<Record<string, unknown>> = {
  name: 'Acme',
  logo: 'brand/acme.svg',
  accent: '#0a5c8a',
  languages: ['de'],
  lessons: ['log-out-computer'],
  mode: 'practice',
  pass: 'one',
  phone: 'iphone',
  logOutFromAll: true,
  policy: { text: 'Log out.', link: 'https://acme.example/policy' },
  helpDesk: { text: 'IT', link: 'tel:+49 30 1234' },
  allowedDevices: 'Only your own laptop.',
  reminderDays: 30,
  report: { beliefs: true },
  address: 'https://training.acme.example/logout/',
  hosts: ['https://intranet.acme.example'],
};

describe('whatever somebody wrote', () => {
  const field = fc.constantFrom(
    ...Object.keys(GOOD),
    'other',
    '__proto__',
    'constructor',
    'text',
    'link',
    'lrs',
    'Hosts',
  );
  const value = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom<unknown>(...Object.values(GOOD), 'https://acme.example', ['https://acme.example', 7], [[]], ''),
    fc.dictionary(field, fc.jsonValue()),
  );
  const anything = fc.oneof(fc.jsonValue(), fc.dictionary(field, value, { maxKeys: 12 }));
  const asFile = (written: unknown): unknown => JSON.parse(JSON.stringify(written));

  it('is read without a throw, into a whole configuration', () => {
    fc.assert(
      fc.property(anything, (written) => {
        const { config } = read(asFile(written));
        expect(Object.keys(config).toSorted()).toEqual(Object.keys(NO_COMPANY).toSorted());
      }),
    );
  });

  it('opens the course to any page only where not a word was said of it', () => {
    fc.assert(
      fc.property(anything, (written) => {
        const said = asFile(written);
        const isSilent =
          typeof said === 'object' &&
          said !== null &&
          !Array.isArray(said) &&
          !Object.keys(said).some((name) => name.toLowerCase() === 'hosts');
        const { hosts, report } = read(said).config;
        expect(hosts === null).toBe(isSilent);
        expect(report.lrs === null || (hosts ?? []).length > 0).toBe(true);
      }),
    );
  });

  it('takes no field along that holds', () => {
    const names = fc.subarray(Object.keys(GOOD), { minLength: 1 });
    fc.assert(
      fc.property(anything, names, (written, kept) => {
        const good = Object.fromEntries(kept.map((name) => [name, GOOD[name]]));
        const spoilt = typeof written === 'object' && written !== null && !Array.isArray(written) ? written : {};
        const { config } = read(asFile({ ...spoilt, ...good }));
        const alone = read(good).config;
        for (const name of kept) {
          // A colour for the dark theme may stand beside it.
          const fieldOf = (from: typeof config) =>
            name === 'accent' ? from.accent?.light : from[name as keyof typeof config];
          expect(fieldOf(config)).toEqual(fieldOf(alone));
        }
      }),
    );
  });
});

describe('the pages that may talk with the course', () => {
  const LONG = `https://${'a'.repeat(63)}.example`;

  it.each<[written: string, origin: string]>([
    ['https://acme.example', 'https://acme.example'],
    ['https://acme.example/', 'https://acme.example'],
    ['HTTPS://ACME.Example', 'https://acme.example'],
    ['https://acme.example:443', 'https://acme.example'],
    ['http://acme.example:80/', 'http://acme.example'],
    ['https://acme.example:8443', 'https://acme.example:8443'],
    ['https://acme.example:0443', 'https://acme.example'],
    ['http://intranet', 'http://intranet'],
    ['http://my_intranet', 'http://my_intranet'],
    ['https://bücher.example', 'https://xn--bcher-kva.example'],
    ['https://xn--bcher-kva.example', 'https://xn--bcher-kva.example'],
    ['http://127.0.0.1:8000', 'http://127.0.0.1:8000'],
    ['http://[::1]:8000', 'http://[::1]:8000'],
    [LONG, LONG],
  ])('%s is named as browsers name it', (written, origin) => {
    expect(read({ hosts: [written] })).toMatchObject({ config: { hosts: [origin] }, problems: [] });
    expect(origin).toBe(new URL(written).origin);
  });

  const NONE: unknown[] = [
    'https://acme.example/page',
    'https://acme.example//',
    'https://acme.example/?',
    'https://acme.example?x',
    'https://acme.example#',
    'https://acme.example:99999',
    'https://acme.example:0',
    'https://acme.example:https',
    'https://acme.example.',
    'https://.acme.example',
    'https://acme..example',
    'https://*.acme.example',
    'https://*',
    '*',
    'null',
    'self',
    '',
    ' ',
    'acme.example',
    '//acme.example',
    'https:acme.example',
    'https:/acme.example',
    'https:///acme.example',
    String.raw`https:\\acme.example`,
    'https://us@acme.example',
    'https://us:secret@acme.example',
    'https://@acme.example',
    ' https://acme.example',
    'https://acme.example\n',
    'https://ac\tme.example',
    'https://ac\u200Bme.example',
    'https://acme.example;script-src',
    "https://acme.example'",
    'https://acme.example,https://evil.example',
    'https://acme.example https://evil.example',
    'https://%00.example',
    'https://[::1',
    'file:///home',
    'file://',
    'data:text/html,x',
    'about:blank',
    'blob:https://acme.example/1',
    'wss://acme.example',
    'chrome-extension://abc',
    7,
    null,
    [],
    ['https://acme.example'],
    { origin: 'https://acme.example' },
    true,
  ];

  it.each(NONE.map((entry) => ({ entry })))(
    '$entry is no page, and alone or beside others lets nobody in',
    ({ entry }) => {
      for (const hosts of [[entry], ['https://acme.example', entry], [entry, 'https://acme.example']]) {
        const { config, problems } = read({ hosts, name: 'Acme' });
        expect(config).toEqual({ ...NO_COMPANY, name: 'Acme', hosts: [] });
        expect(problems.map(problemText)).toEqual([expect.stringContaining('"hosts" expects a list of origins')]);
      }
    },
  );

  it.each([[null], [''], ['https://acme.example'], [7], [true], [{}], [{ 0: 'https://acme.example' }]])(
    'where the list is %j, nobody may',
    (hosts) => {
      expect(read({ hosts }).config.hosts).toEqual([]);
      expect(read({ hosts }).problems).toHaveLength(1);
    },
  );

  it('are none where the list is empty', () => {
    expect(read({ hosts: [] })).toEqual({ config: { ...NO_COMPANY, hosts: [] }, problems: [] });
  });

  it.each([
    'Hosts',
    'HOSTS',
    'host',
    'hosts ',
    ' hosts',
    'hosts:',
    'hostNames',
    'h\u200Bosts',
    'allowedHosts',
    'embed-hosts',
    'hots',
    'hsots',
    'hosst',
    'origins',
    'allowedOrigins',
  ])('are none where they were named under "%s", which is told', (name) => {
    const { config, problems } = read({ [name]: ['https://acme.example'] });
    expect(config.hosts).toEqual([]);
    expect(problems).toHaveLength(1);
  });
});

describe('a value that can’t work', () => {
  const ADDRESSES = [
    'https:acme.example',
    'https:/acme.example',
    'https:///acme.example',
    'https://',
    'https://acme.example/a\nb',
    'https://acme.example/a b',
    'https://acme.example/\u200B',
    'https://us:secret@acme.example/',
    'https://acme.example;/',
    'http://acme.example/',
    'ftp://acme.example/',
    'javascript:alert(1)',
    'data:text/html,x',
    '/logout/',
    'acme.example',
    '',
  ];
  const PLACES = [
    ...ADDRESSES,
    'https://acme.example/?x',
    'https://acme.example/?',
    'https://acme.example/#x',
    'https://acme.example/#',
  ];
  const hosts = ['https://acme.example'];

  it.each([...PLACES, 'https://acme.example/index.html'])('is told of the address %j', (address) => {
    expect(read({ address, hosts }).config.address).toBeNull();
    expect(problemsOf({ address, hosts })).toEqual([expect.stringContaining('"address" expects')]);
  });

  it.each(PLACES)('is told of the record store %j', (lrs) => {
    expect(read({ report: { lrs }, hosts }).config.report.lrs).toBeNull();
    expect(problemsOf({ report: { lrs }, hosts })).toEqual([expect.stringContaining('"report.lrs" expects')]);
  });

  it.each([...ADDRESSES, 'mailto:', 'mailto:us', 'tel:', 'tel:call us', 'tel:12\n3', 'sms:123'])(
    'is told of the link %j',
    (link) => {
      expect(read({ helpDesk: { text: 'IT', link } }).config.helpDesk).toEqual({ text: 'IT', link: null });
      expect(problemsOf({ helpDesk: { text: 'IT', link } })).toEqual([
        expect.stringContaining('"helpDesk.link" expects'),
      ]);
    },
  );

  it.each([
    'mailto:it@acme.example?subject=Help',
    'tel:112',
    'tel:+49 (30) 12-34;ext=5',
    'https://acme.example/?a=1#b',
  ])('is not the link %s', (link) => {
    expect(read({ helpDesk: { text: 'IT', link } }).config.helpDesk?.link).toBe(link);
  });

  it.each([
    '\u200B',
    '\u2060\u2060',
    '\uFEFF',
    '\u3164',
    '\u2800',
    '\u00AD',
    '\u200D',
    '\u202E',
    '\uD800',
    '\u0301',
    'Ac\u200Bme',
    'a\u0007',
  ])('is told of a name that holds %j', (name) => {
    expect(read({ name }).config.name).toBeNull();
    expect(read({ name }).problems).toHaveLength(1);
  });

  it.each(['Ümläut & Söhne', '雪', 'שלום', 'کتاب‌ها', 'R+D (EU)', '👩‍💻 Academy', '7'])('is not the name %s', (name) => {
    expect(read({ name }).config.name).toBe(name);
  });

  it.each([
    'a//b.svg',
    './a.svg',
    '../a.svg',
    '/a.svg',
    'a/../b.svg',
    '.a.svg',
    '.svg',
    'a.svg?x',
    'a.svg#x',
    'a b.svg',
    'a%2e.svg',
    String.raw`a\b.svg`,
    'a.html',
    'data:image/svg+xml,a.svg',
  ])('is told of the logo %j', (logo) => {
    expect(read({ logo }).config.logo).toBeNull();
    expect(read({ logo }).problems).toHaveLength(1);
  });
});

describe('an accent', () => {
  it('can be read in both themes, whichever was taken', () => {
    const channel = fc.integer({ min: 0, max: 255 });
    fc.assert(
      fc.property(channel, channel, channel, (red, green, blue) => {
        const accent = `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
        const { config, problems } = read({ accent });
        expect(config.accent === null).toBe(problems.length > 0);
        if (config.accent === null) return;
        expect(legibilityOf(config.accent.light, 'light')).toBeGreaterThanOrEqual(4.5);
        expect(legibilityOf(config.accent.dark, 'dark')).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });
});
