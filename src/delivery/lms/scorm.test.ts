import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { fakePlatform } from './doubles/fake-platform.ts';
import { findScormApi, type ScormVersion } from './scorm-api.ts';
import { openScorm, readBeginning } from './scorm.ts';
import { browserClock, type StepReport } from './tracker.ts';

beforeEach(() => vi.useFakeTimers({ now: Date.parse('2026-11-22T12:30:54.125Z') }));
afterEach(() => vi.useRealTimers());

function open(version: ScormVersion, values: Record<string, string> = {}) {
  const platform = fakePlatform(version, values);
  const api = findScormApi(platform.window as unknown as Window, version);
  if (api === null) throw new Error('Not found');
  expect(api.start()).toBe('started');
  const beginning = readBeginning(api, true);
  if (beginning === null) throw new Error('It does not answer');
  return { ...platform, tracker: openScorm(api, browserClock, beginning) };
}

const step: StepReport = {
  id: 'log-out-computer.open-menu',
  isDone: true,
  seconds: 61.5,
  slips: 2,
  help: 1,
  progress: 0.25,
};
const passed = { isComplete: true, success: 'passed', score: 1 } as const;
const half = { isComplete: false, success: null, score: 0.5 } as const;

const EMPTY_12 = { 'cmi.interactions._children': 'id,type', 'cmi.interactions._count': '0' };

describe('a visit in SCORM 1.2', () => {
  it('says what the platform knew', () => {
    const { tracker } = open('1.2', {
      'cmi.suspend_data': '1!abc',
      'cmi.core.lesson_location': '/learn/log-out-phone/',
      'cmi.core.student_name': 'Learner, A',
      'cmi.core.lesson_mode': 'normal',
      'cmi.student_data.mastery_score': '75',
    });
    expect(tracker.opening).toEqual({
      state: '1!abc',
      place: '/learn/log-out-phone/',
      learnerName: 'Learner, A',
      masteryScore: 0.75,
      language: null,
      isReview: false,
    });
  });

  it('is left open from its first moment, for a tab that is killed', () => {
    const { committed } = open('1.2');
    expect(committed).toEqual({
      'cmi.core.lesson_status': 'incomplete',
      'cmi.core.exit': 'suspend',
      'cmi.core.session_time': '0000:00:00.00',
    });
  });

  it('keeps state and place with one commit for a bunch of them', () => {
    const { tracker, calls, committed } = open('1.2');
    calls.length = 0;
    tracker.keep('1!a', '/one/', 0);
    tracker.keep('1!b', '/two/', 0);
    vi.advanceTimersByTime(3000);
    expect(calls).toEqual([
      'cmi.core.lesson_location=/two/',
      'cmi.suspend_data=1!b',
      'cmi.core.session_time=0000:00:03.00',
      'commit',
    ]);
    expect(committed['cmi.suspend_data']).toBe('1!b');
    calls.length = 0;
    tracker.keep('1!b', '/two/', 0);
    vi.advanceTimersByTime(3000);
    expect(calls).toEqual([]);
  });

  it('takes the state along at the end of a step', () => {
    const { tracker, committed } = open('1.2');
    tracker.keep('1!a', '/one/', 0);
    tracker.step(step);
    vi.advanceTimersByTime(100);
    expect(committed['cmi.suspend_data']).toBe('1!a');
  });

  it('tells of a step and of a belief, each as an interaction of its own', () => {
    const { tracker, committed } = open('1.2', EMPTY_12);
    tracker.step(step);
    tracker.belief('closing-tab-logs-out');
    tracker.save();
    const told = Object.entries(committed).filter(([element]) => /interactions\.(?:14|49)\./u.test(element));
    const time = `${String(new Date().getHours()).padStart(2, '0')}:${String(new Date().getMinutes()).padStart(2, '0')}:54`;
    expect(Object.fromEntries(told)).toEqual({
      'cmi.interactions.14.id': 'log-out-computer.open-menu',
      'cmi.interactions.14.type': 'performance',
      'cmi.interactions.14.time': time,
      'cmi.interactions.14.student_response': 'done in 62 s, wrong turns 2, help 1',
      'cmi.interactions.14.result': 'correct',
      'cmi.interactions.14.latency': '0000:01:01.50',
      'cmi.interactions.49.id': 'closing-tab-logs-out',
      'cmi.interactions.49.type': 'true-false',
      'cmi.interactions.49.time': time,
      'cmi.interactions.49.correct_responses.0.pattern': 'f',
      'cmi.interactions.49.student_response': 't',
      'cmi.interactions.49.result': 'wrong',
    });
  });

  it('gives each its own place in the report, whatever was told before, and leaves no gap', () => {
    const { tracker, committed } = open('1.2', { ...EMPTY_12, 'cmi.interactions._count': '3' });
    tracker.step({ ...step, id: 'next-person.sit-down-screen' });
    tracker.step({ ...step, id: 'next-person.leave', isDone: false });
    tracker.save();
    const ids = Object.entries(committed).filter(([element]) => /interactions\.\d+\.id/u.test(element));
    // The second and the third are there from an earlier visit.
    expect(Object.fromEntries(ids)).toEqual({
      'cmi.interactions.0.id': 'next-person.leave',
      'cmi.interactions.3.id': 'next-person.sit-down-away',
      'cmi.interactions.4.id': 'next-person.sit-down-screen',
    });
    expect(committed['cmi.interactions.0.student_response']).toBe('given up after 62 s');
    expect(committed).not.toHaveProperty('cmi.interactions.3.student_response');
  });

  it('tells nothing of a step that it has no place for', () => {
    const { tracker, calls } = open('1.2', EMPTY_12);
    tracker.step({ ...step, id: 'log-out-computer.of-a-later-build' });
    tracker.step(null);
    tracker.save();
    expect(calls.filter((call) => call.includes('interactions'))).toEqual([]);
  });

  it('does without interactions where the platform has none, or refuses them', () => {
    const without = open('1.2');
    without.tracker.step(step);
    without.tracker.save();
    expect(without.calls.filter((call) => call.includes('interactions'))).toEqual([]);
    const refusing = open('1.2', EMPTY_12);
    refusing.faults.refuses = /interactions/u;
    refusing.tracker.step(step);
    refusing.tracker.save();
    expect(refusing.tracker.connection()).toBe('kept');
  });

  it('writes one word for the result, and the best score', () => {
    const { tracker, committed } = open('1.2');
    tracker.finish(half);
    tracker.save();
    expect([committed['cmi.core.lesson_status'], committed['cmi.core.score.raw']]).toEqual(['incomplete', '50']);
    tracker.finish(passed);
    expect([committed['cmi.core.lesson_status'], committed['cmi.core.score.raw']]).toEqual(['passed', '100']);
    tracker.finish({ isComplete: true, success: 'failed', score: 0 });
    tracker.save();
    expect([committed['cmi.core.lesson_status'], committed['cmi.core.score.raw']]).toEqual(['passed', '100']);
  });

  it('is "completed" where the course has no test', () => {
    const { tracker, committed } = open('1.2');
    tracker.finish({ isComplete: true, success: null, score: null });
    expect(committed['cmi.core.lesson_status']).toBe('completed');
    expect(committed).not.toHaveProperty('cmi.core.score.raw');
  });

  it.each(['passed', 'completed', 'failed'])('opens "%s" without writing over it', (status) => {
    const { committed, tracker } = open('1.2', { 'cmi.core.lesson_status': status });
    tracker.keep('1!a', '/', 0);
    tracker.hide();
    expect(committed['cmi.core.lesson_status']).toBe(status);
  });
});

describe('a visit in SCORM 2004', () => {
  it('keeps, tells and judges in that version’s own words', () => {
    const { tracker, committed } = open('2004', EMPTY_12);
    tracker.keep('1!a', '/play/', 0.5);
    tracker.step({ ...step, isDone: false });
    tracker.belief('locking-is-enough');
    tracker.finish(passed);
    tracker.save();
    const blank = /interactions\.(?!14\.|52\.)\d+/u;
    expect(Object.fromEntries(Object.entries(committed).filter(([element]) => !blank.test(element)))).toEqual({
      ...EMPTY_12,
      'cmi.completion_status': 'completed',
      'cmi.success_status': 'passed',
      'cmi.exit': 'suspend',
      'cmi.session_time': 'PT0H0M0S',
      'cmi.location': '/play/',
      'cmi.suspend_data': '1!a',
      'cmi.progress_measure': '1',
      'cmi.score.min': '0',
      'cmi.score.max': '100',
      'cmi.score.raw': '100',
      'cmi.score.scaled': '1',
      'cmi.interactions.14.id': 'log-out-computer.open-menu',
      'cmi.interactions.14.type': 'other',
      'cmi.interactions.14.timestamp': '2026-11-22T12:30:54.12Z',
      'cmi.interactions.14.learner_response': 'given up after 62 s',
      'cmi.interactions.14.result': 'incorrect',
      'cmi.interactions.14.latency': 'PT0H1M1.5S',
      'cmi.interactions.52.id': 'locking-is-enough',
      'cmi.interactions.52.type': 'true-false',
      'cmi.interactions.52.timestamp': '2026-11-22T12:30:54.12Z',
      'cmi.interactions.52.correct_responses.0.pattern': 'false',
      'cmi.interactions.52.learner_response': 'true',
      'cmi.interactions.52.result': 'incorrect',
    });
  });

  it.each([
    ['', ['0.5', '0.5', '0.75']],
    ['0.6', ['0.6', '0.6', '0.75']],
    ['0,6', ['0,6', '0,6', '0.75']],
    ['1.0', ['1.0', '1.0', '1.0']],
    ['much', ['0.5', '0.5', '0.75']],
  ])('never says that less is done than the platform knows, from "%s"', (known, said) => {
    const { tracker, committed } = open('2004', {
      'cmi.completion_status': 'completed',
      ...(known !== '' && { 'cmi.progress_measure': known }),
    });
    const heard = [0.5, 0.25, 0.75].map((share) => {
      tracker.keep(`1!${share}`, '/', share);
      tracker.save();
      return committed['cmi.progress_measure'];
    });
    expect(heard).toEqual(said);
  });

  it('says that all is done together with its end, since some platforms judge the one by the other', () => {
    const { tracker, committed } = open('2004');
    tracker.finish({ isComplete: true, success: null, score: null });
    expect(committed).toMatchObject({ 'cmi.completion_status': 'completed', 'cmi.progress_measure': '1' });
  });

  it('asks the player to close it where the learner leaves, and not where the page goes away', async () => {
    const left = open('2004');
    await expect(left.tracker.leave()).resolves.toBeNull();
    expect(left.calls.slice(-2)).toEqual(['adl.nav.request=suspendAll', 'finish']);
    const hidden = open('2004');
    hidden.tracker.hide();
    expect(hidden.calls.filter((call) => call.includes('adl.nav'))).toEqual([]);
    expect(hidden.calls.at(-1)).toBe('finish');
  });
});

describe.each(['1.2', '2004'] as const)('a visit in SCORM %s', (version) => {
  const mode = version === '1.2' ? 'cmi.core.lesson_mode' : 'cmi.mode';

  it.each(['review', 'browse'])('writes nothing in %s', async (value) => {
    const { tracker, calls, committed } = open(version, { ...EMPTY_12, [mode]: value, 'cmi.suspend_data': '1!old' });
    tracker.keep('1!new', '/', 1);
    tracker.step(step);
    tracker.belief('pin-stops-linking');
    tracker.finish(passed);
    tracker.save();
    vi.advanceTimersByTime(60_000);
    await tracker.leave();
    expect(committed['cmi.suspend_data']).toBe('1!old');
    expect(calls.filter((call) => call.startsWith('cmi.') || call === 'commit')).toEqual([]);
    expect(tracker.opening.isReview).toBe(true);
  });

  it('ends once, and says nothing after that', async () => {
    const { tracker, calls } = open(version);
    tracker.hide();
    calls.length = 0;
    tracker.keep('1!late', '/', 1);
    tracker.finish(passed);
    tracker.hide();
    await tracker.leave();
    vi.advanceTimersByTime(60_000);
    expect(calls).toEqual([]);
    expect(tracker.connection()).toBe('over');
  });

  it('delivers all of it after a lost connection, which it tells of after five more tries', () => {
    const { tracker, faults, committed, calls } = open(version, EMPTY_12);
    const heard: string[] = [];
    tracker.subscribe(() => heard.push(tracker.connection()));
    faults.commits = 'failing';
    tracker.step(step);
    tracker.keep('1!a', '/', 0);
    calls.length = 0;
    vi.advanceTimersByTime(5_200);
    expect([calls.filter((call) => call === 'commit').length, heard]).toEqual([6, ['unsaved']]);
    tracker.finish(passed);
    faults.commits = 'well';
    vi.advanceTimersByTime(15_000);
    expect(heard).toEqual(['unsaved', 'kept']);
    expect(committed['cmi.suspend_data']).toBe('1!a');
    expect(committed['cmi.interactions.14.id']).toBe(step.id);
    expect(committed[version === '1.2' ? 'cmi.core.lesson_status' : 'cmi.success_status']).toBe('passed');
  });

  it.each([
    [4, '1!a!'],
    [3, '1!a'],
  ])('keeps what fits, where the platform has room for %i characters: %s', (room, form) => {
    const { tracker, faults, committed } = open(version);
    faults.room = room;
    faults.refuses = /time|exit|status/u;
    tracker.keep('1!a!whole', '/', 0, ['1!a!', '1!a']);
    vi.advanceTimersByTime(5_000);
    expect([committed['cmi.suspend_data'], tracker.connection()]).toEqual([form, 'kept']);
    faults.room = 100;
    tracker.keep('1!a!whole', '/', 0, ['1!a!', '1!a']);
    vi.advanceTimersByTime(5_000);
    expect(committed['cmi.suspend_data']).toBe('1!a!whole');
  });

  it('keeps what was there rather than what the platform would cut', () => {
    const { tracker, faults, committed } = open(version, { 'cmi.suspend_data': '1!a' });
    faults.cutsAt = 4;
    tracker.keep('1!a!b', '/', 0);
    vi.advanceTimersByTime(12_000);
    expect([committed['cmi.suspend_data'], tracker.connection()]).toEqual(['1!a', 'unsaved']);
  });

  it.each([
    ['in small letters', (state: string) => state.toLowerCase()],
    ['escaped', (state: string) => state.replaceAll('!', '&#33;')],
    ['without its marks', (state: string) => state.replaceAll(/\W/gu, '')],
  ])('tells where the platform keeps the state %s', (_, mangles) => {
    const { tracker, faults } = open(version);
    faults.mangles = mangles;
    tracker.keep('1!aB', '/', 0);
    vi.advanceTimersByTime(12_000);
    expect(tracker.connection()).toBe('unsaved');
  });

  it('takes a platform at its word that shows a state only once it is kept', () => {
    const { api, window, committed } = fakePlatform(version, { 'cmi.suspend_data': '1!old' });
    const name = version === '1.2' ? 'LMSGetValue' : 'GetValue';
    const get = api[name] as (element: string) => unknown;
    api[name] = (element: string) => (element === 'cmi.suspend_data' ? committed[element] : get(element));
    const found = findScormApi(window as unknown as Window, version);
    found?.start();
    expect(found?.set('cmi.suspend_data', '1!new')).toBe('taken');
  });

  it.each(['failing', 'throwing'] as const)('does not call all well that ends with a commit %s', async (commits) => {
    const left = open(version);
    left.faults.commits = commits;
    left.tracker.keep('1!a', '/', 0);
    await left.tracker.leave();
    await left.tracker.leave();
    const hidden = open(version);
    hidden.faults.commits = commits;
    hidden.tracker.keep('1!a', '/', 0);
    hidden.tracker.hide();
    expect([left.tracker.connection(), hidden.tracker.connection()]).toEqual(['overRefused', 'overRefused']);
  });

  it('tells where the platform refuses the state', () => {
    const { tracker, faults } = open(version);
    faults.refuses = /suspend_data/u;
    tracker.keep('1!a', '/', 0);
    vi.advanceTimersByTime(10_000);
    expect(tracker.connection()).toBe('unsaved');
  });

  it.each(['throws', 'saysFalse'] as const)('tells, and never breaks, where the platform %s', async (fault) => {
    const { tracker, faults } = open(version);
    faults[fault] = true;
    tracker.keep('1!a', '/', 0);
    tracker.step(step);
    tracker.finish(passed);
    vi.advanceTimersByTime(10_000);
    expect(tracker.connection()).toBe('unsaved');
    await expect(tracker.leave()).resolves.toBeNull();
  });

  it('does not leave before it is asked twice while something is unsaved', async () => {
    const { tracker, faults, committed } = open(version);
    faults.commits = 'failing';
    tracker.keep('1!a', '/', 0);
    await expect(tracker.leave()).resolves.toBeUndefined();
    expect(tracker.connection()).toBe('unsaved');
    faults.commits = 'well';
    await expect(tracker.leave()).resolves.toBeNull();
    expect(committed['cmi.suspend_data']).toBe('1!a');
  });
});
