import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { NO_COMPANY } from './config.ts';
import { legibilityOf } from './contrast.ts';
import { readConfig, told } from './read-config.ts';

const OFFER = { languages: ['en', 'de'], lessons: ['next-person', 'log-out-computer'] };
const read = (written: unknown) => readConfig(written, OFFER, '/training/');
const problemsOf = (written: unknown) => read(written).problems.map(told);

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
    [{ hosts: ['https://intranet.acme.example/page'] }, '"hosts" expects a list of origins'],
    [{ colour: '#0a5c8a' }, '"colour" expects to be left out, since there is no field of this name.'],
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

  it('never throws, whatever somebody wrote', () => {
    const field = fc.constantFrom(...Object.keys(NO_COMPANY), 'other', '__proto__', 'text', 'link');
    const written = fc.oneof(
      fc.jsonValue(),
      fc.dictionary(field, fc.oneof(fc.jsonValue(), fc.dictionary(field, fc.jsonValue()))),
    );
    fc.assert(
      fc.property(written, (value) => {
        const { config } = read(JSON.parse(JSON.stringify(value)));
        expect(Object.keys(config)).toEqual(Object.keys(NO_COMPANY));
      }),
    );
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
