import { describe, expect, it } from 'vitest';

import { fakePlatform, type Traits } from './doubles/fake-platform.ts';
import { findScormApi, type ScormApi } from './scorm-api.ts';

/** A window as another origin shows it: its parent, and nothing else. */
const foreign = (parent: object | null) =>
  new Proxy(
    {},
    {
      get: (own, name): unknown => {
        if (name === 'parent') return parent ?? own;
        throw new DOMException('Blocked a frame', 'SecurityError');
      },
    },
  );

/** A window with a parent; its own where it is the top. */
function windowBelow(parent: object | null, more: object = {}): Window {
  const made: Record<string, unknown> = { ...more };
  made['parent'] = parent ?? made;
  made['top'] ??= parent ?? made;
  return made as unknown as Window;
}

const { window: lms } = fakePlatform('1.2');
const deep = (levels: number, top: object) =>
  Array.from({ length: levels }).reduce<object>((above) => windowBelow(above), windowBelow(null, top)) as Window;

describe('the platform is found', () => {
  it.each<[where: string, from: Window]>([
    ['in the window itself', windowBelow(null, lms)],
    ['one frame above', deep(1, lms)],
    ['twelve frames above', deep(12, lms)],
    ['above a window of another origin', windowBelow(foreign(windowBelow(null, lms)))],
    ['in the window that opened this one', windowBelow(null, { opener: windowBelow(null, lms) })],
    ['above the window that opened this one', windowBelow(null, { opener: deep(3, lms) })],
    [
      'around the window that opened the topmost one',
      windowBelow(foreign(null), { top: windowBelow(null, { opener: deep(1, lms) }) }),
    ],
  ])('%s', (_, from) => {
    expect(findScormApi(from, '1.2')?.version).toBe('1.2');
  });
});

describe('no platform is found', () => {
  const ring: Record<string, unknown> = {};
  ring['parent'] = { parent: ring };
  it.each<[where: string, from: Window]>([
    ['where there is none', deep(3, {})],
    ['where all windows are of other origins', windowBelow(foreign(null), { top: foreign(null) })],
    ['in a ring of windows', ring as unknown as Window],
    ['where only a frame has its name', deep(1, { API: {} })],
    ['where it speaks the other version', deep(1, fakePlatform('2004').window)],
  ])('%s', (_, from) => {
    expect(findScormApi(from, '1.2')).toBeNull();
  });
});

/** All that some platform has answered where a call went well. */
const YES = ['true', true, 1, '1', 'True', 'TRUE', ' true ', 'true\n', '', undefined, null];
const NO = ['false', false, 0, '0', 'False', 'no'];

describe.each(['1.2', '2004'] as const)('a platform of version %s', (version) => {
  const open = (values?: Record<string, string>, traits?: Partial<Traits>) => {
    const platform = fakePlatform(version, values, traits);
    const api = findScormApi(windowBelow(null, platform.window), version);
    if (api === null) throw new Error('Not found');
    return { ...platform, api };
  };
  const everyCall = (api: ScormApi) => [api.start(), api.set('cmi.suspend_data', 'a'), api.commit(), api.finish()];
  const done = ['started', 'taken', true, true];

  it.each(YES.flatMap((yes) => (['right', 'never', 'missing'] as const).map((errors) => ({ yes, errors }))))(
    'means yes by $yes, whatever is called, with errors $errors',
    ({ yes, errors }) => {
      expect(everyCall(open({}, { yes, errors }).api)).toEqual(done);
    },
  );

  it.each(YES.slice(0, 8))('means yes by %j, though it never takes an error back', (yes) => {
    const { api, faults } = open({}, { yes, errors: 'kept' });
    api.start();
    faults.refuses = /location/u;
    expect(api.set('cmi.location', 'a')).toBe('refused');
    expect([api.set('cmi.suspend_data', 'a'), api.commit()]).toEqual(['taken', true]);
    expect(api.read('cmi.launch_data')).toEqual({ value: '', isKnown: true });
    expect(api.finish()).toBe(true);
  });

  it.each(NO)('means no by %j, whatever is called', (no) => {
    const { api, faults } = open({}, { no });
    api.start();
    faults.saysFalse = true;
    expect(everyCall(api)).toEqual([expect.not.stringMatching('over'), 'refused', false, false]);
  });

  it('has taken what it holds, though it says no', () => {
    const { api } = open({}, { sets: 'well, saying no' });
    api.start();
    expect(api.set('cmi.suspend_data', 'a')).toBe('taken');
  });

  it('has not taken a state that it cuts', () => {
    const { api } = open({}, { cutsAt: 3 });
    api.start();
    expect([api.set('cmi.suspend_data', 'abcd'), api.set('cmi.suspend_data', 'abc')]).toEqual(['refused', 'taken']);
  });

  it.each(['', 'null', 'NULL', 'undefined', ' ', null, undefined])('has nothing set where it answers %j', (unset) => {
    const { api } = open({}, { unset });
    api.start();
    expect(api.read('cmi.suspend_data')).toEqual({ value: '', isKnown: true });
  });

  it.each(['throwing', 'with an error', 'as false', 'as nothing'] as const)(
    'is not taken at its word where it answers questions %s, until it does',
    (reads) => {
      const { api, faults } = open({ 'cmi.suspend_data': '1!abc' }, { reads });
      api.start();
      expect(api.read('cmi.suspend_data')).toEqual({ value: '', isKnown: false });
      faults.reads = 'well';
      expect(api.read('cmi.suspend_data')).toEqual({ value: '1!abc', isKnown: true });
    },
  );

  it('may throw at anything', () => {
    const { api, faults } = open();
    faults.throws = true;
    expect([api.start(), api.read('a'), api.set('a', 'b'), api.commit(), api.finish()]).toEqual([
      'refused',
      { value: '', isKnown: false },
      'broken',
      false,
      false,
    ]);
  });

  it('may have begun before the course did', () => {
    const { api } = open({}, { isBegun: true });
    expect(api.start()).toBe('started');
  });

  it(version === '1.2' ? 'has no word for a visit that was ended' : 'says that a visit was ended before', () => {
    const { api } = open();
    api.start();
    api.finish();
    expect(api.start()).toBe(version === '1.2' ? 'refused' : 'over');
  });
});
