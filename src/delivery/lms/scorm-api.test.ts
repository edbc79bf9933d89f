import { describe, expect, it } from 'vitest';

import { fakePlatform } from './fake-platform.ts';
import { findScormApi } from './scorm-api.ts';

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

describe.each(['1.2', '2004'] as const)('a platform of version %s', (version) => {
  const open = (values?: Record<string, string>) => {
    const platform = fakePlatform(version, values);
    const api = findScormApi(windowBelow(null, platform.window), version);
    if (api === null) throw new Error('Not found');
    return { ...platform, api };
  };

  it('answers nothing for what is not set', () => {
    const { api } = open();
    api.start();
    expect(api.get('cmi.suspend_data')).toBe('');
  });

  it('means well where it answers "false" without an error', () => {
    const { api, faults } = open();
    api.start();
    faults.saysFalse = true;
    expect(api.set('cmi.suspend_data', 'a')).toBe('taken');
    expect(api.commit()).toBe(false);
  });

  it('may throw at anything', () => {
    const { api, faults } = open();
    faults.throws = true;
    expect([api.start(), api.get('a'), api.set('a', 'b'), api.commit(), api.finish()]).toEqual([
      'refused',
      '',
      'broken',
      false,
      false,
    ]);
  });

  it('is known to be over where the visit was ended before', () => {
    const { api } = open();
    api.start();
    api.finish();
    expect(api.start()).toBe('over');
  });

  it('may have begun before the course did', () => {
    const status = version === '1.2' ? 'cmi.core.lesson_status' : 'cmi.completion_status';
    const names = version === '1.2' ? ['LMSInitialize', 'LMSGetValue'] : ['Initialize', 'GetValue'];
    const { api } = open({ [status]: 'incomplete' });
    api.start();
    const [initialize = '', get = ''] = names;
    const { window } = open();
    const [[name, own] = ['', {}]] = Object.entries(window);
    const begun = { ...own, [initialize]: () => 'false', [get]: () => 'incomplete' };
    expect(findScormApi(windowBelow(null, { [name]: begun }), version)?.start()).toBe('started');
  });
});
