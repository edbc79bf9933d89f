import { describe, expect, it } from 'vitest';

import { openClock } from './doubles/clock.ts';
import { fakePlatform, type Traits } from './doubles/fake-platform.ts';
import { arriveScorm } from './scorm-arrival.ts';
import type { ScormVersion } from './scorm-api.ts';
import type { Tracker } from './tracker.ts';

/** A page that a platform has launched, and what comes of it. `is`: where its API is from the beginning. */
async function launch(
  version: ScormVersion,
  values: Record<string, string> = {},
  traits: Partial<Traits> = {},
  page: Record<string, unknown> | null = null,
) {
  const platform = fakePlatform(version, values, traits);
  const { clock, pass } = openClock();
  const around: Record<string, unknown> = page ?? { ...platform.window };
  around['parent'] = around;
  let tracker: Tracker | null = null;
  const arriving = arriveScorm(around as unknown as Window, version, clock).then((arrived) => (tracker = arrived));
  await pass(0);
  return { ...platform, pass, around, arriving, now: () => tracker };
}

describe('the API of a platform', () => {
  it.each([0, 1500, 4000, 12_000])('is found where it comes after %i ms', async (late) => {
    const { window, around, pass, now } = await launch('1.2', {}, {}, {});
    await pass(late);
    expect(now()).toBeNull();
    Object.assign(around, window);
    await pass(250);
    expect(now()?.connection()).toBe('kept');
  });

  it('is given up after a while', async () => {
    const { pass, now } = await launch('2004', {}, {}, {});
    await pass(25_000);
    expect(now()?.connection()).toBe('absent');
  });

  it.each([
    ['1.2', '2004'],
    ['2004', '1.2'],
  ] as const)('of %s is known from that of %s, which is left alone', async (version, other) => {
    const { window, calls } = fakePlatform(other);
    const { pass, now } = await launch(version, {}, {}, { ...window });
    await pass(25_000);
    expect([now()?.connection(), calls]).toEqual(['foreign', []]);
  });
});

describe.each(['1.2', '2004'] as const)('a platform of %s', (version) => {
  const [mode, status, state] =
    version === '1.2'
      ? (['cmi.core.lesson_mode', 'cmi.core.lesson_status', 'cmi.suspend_data'] as const)
      : (['cmi.mode', 'cmi.completion_status', 'cmi.suspend_data'] as const);

  it('says what it knew', async () => {
    const { now } = await launch(version, { [state]: '1!abc', [status]: 'incomplete', [mode]: 'normal' });
    expect(now()?.opening).toMatchObject({ state: '1!abc', isReview: false });
  });

  it.each(['review', 'browse', 'Review'])('is only looked at in %s', async (value) => {
    const { now } = await launch(version, { [mode]: value });
    expect(now()?.opening.isReview).toBe(true);
  });

  it.each(['throwing', 'with an error', 'as false', 'as nothing'] as const)(
    'that answers questions %s at first is asked again, and nothing is written before',
    async (reads) => {
      const kept = { [state]: '1!abc', [status]: version === '1.2' ? 'passed' : 'completed' };
      const { now, pass, faults, calls, committed } = await launch(version, kept, { reads });
      await pass(3_000);
      expect([now(), calls]).toEqual([null, ['initialize']]);
      faults.reads = 'well';
      await pass(1_000);
      expect(now()?.opening.state).toBe('1!abc');
      await pass(10_000);
      expect(committed).toMatchObject(kept);
    },
  );

  it.each(['throwing', 'with an error', 'as false', 'as nothing'] as const)(
    'that answers questions %s for good is written nothing, and asked on',
    async (reads) => {
      const { now, pass, faults, calls } = await launch(version, {}, { reads });
      await pass(600_000);
      expect([now(), calls]).toEqual([null, ['initialize']]);
      faults.reads = 'well';
      await pass(15_000);
      expect(now()?.connection()).toBe('kept');
    },
  );

  it('is begun anew where nobody has begun', async () => {
    const { committed, calls } = await launch(version);
    expect([committed[status], calls.filter((call) => call.includes('status')).length]).toEqual(['incomplete', 1]);
  });

  it.each(['passed', 'completed', 'failed', 'incomplete'])('keeps its status "%s"', async (value) => {
    const { committed, pass } = await launch(version, { [state]: '1!abc', [status]: value });
    await pass(10_000);
    expect(committed[status]).toBe(value);
  });

  it.each(['', 'null', 'undefined'])('may have no status, as "%s": then nobody has begun', async (unset) => {
    const { committed, now, pass } = await launch(version, { [status]: unset });
    await pass(6_000);
    expect([now()?.connection(), committed[status]]).toEqual(['kept', 'incomplete']);
  });

  it('that has no status but a state is not said to be incomplete', async () => {
    const { committed, now, pass } = await launch(version, { [status]: '', [state]: '1!abc' });
    await pass(6_000);
    expect([now()?.opening.state, committed[status]]).toEqual(['1!abc', '']);
  });

  it('that has lost the state of somebody who had begun is asked again for some seconds', async () => {
    const { now, pass } = await launch(version, { [status]: 'incomplete' });
    await pass(3_000);
    expect(now()).toBeNull();
    await pass(3_000);
    expect(now()?.connection()).toBe('kept');
  });

  it('that does not let the course begin is asked again, then told of', async () => {
    const { now, pass, faults, calls } = await launch(version, {}, { saysFalse: true });
    await pass(2_000);
    faults.saysFalse = false;
    await pass(1_000);
    expect(now()?.connection()).toBe('kept');
    const never = await launch(version, {}, { throws: true });
    await never.pass(6_000);
    expect(never.now()?.connection()).toBe('refused');
    expect(calls.filter((call) => call === 'initialize').length).toBeLessThan(6);
  });

  it('may have begun before the course', async () => {
    const { now } = await launch(version, {}, { isBegun: true });
    expect(now()?.connection()).toBe('kept');
  });
});

it('in SCORM 1.2, whoever only looked around before has not begun', async () => {
  const { committed } = await launch('1.2', { 'cmi.core.lesson_status': 'browsed' });
  expect(committed['cmi.core.lesson_status']).toBe('incomplete');
});

it('in SCORM 2004, a visit that was ended is over', async () => {
  const { window } = await launch('2004');
  const api = Object.values(window)[0] as { Terminate: (none: string) => void };
  api.Terminate('');
  const { now } = await launch('2004', {}, {}, { ...window });
  expect(now()?.connection()).toBe('over');
});
