import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { journalOf, lastCommand, lengthOf } from './past.ts';
import { type Mode, POLICIES } from '../lesson/policy.ts';
import type { Lesson } from '../lesson/step.ts';
import { packJournal, unpackJournal, UnreadableJournal } from './journal.ts';
import { fingerprintOf, lift, resume, saveOf } from './save.ts';
import { advance, replay } from './advance.ts';
import { after, openedAt } from './doubles/learner.ts';
import { type Act, type Command, openSession, type Session, stepOf } from './session.ts';
import { controls } from '../world/controls.ts';
import { GESTURES, type PlainGesture } from '../world/gestures.ts';
import { EDGE_RULES, WORLD_RULES } from '../world/rules.ts';
import { nodeOf } from '../world/ways.ts';
import { TIME_INPUTS } from '../world/inputs.ts';
import { LESSONS } from '../../steps/all.ts';
import { logOutComputer } from '../../steps/log-out-computer/index.ts';

const NIGHTLY = process.env['NIGHTLY'] !== undefined;
const RUNS = NIGHTLY ? 100 : 20;

/** What a clumsy learner might do next: mostly gestures on offer, now and then anything else. */
function clumsyAct(session: Session, [kind, pick]: readonly [number, number]): Act {
  const { lesson } = session.input;
  const offered = controls(session.world);
  const gesture = offered[pick % Math.max(offered.length, 1)];
  const step = lesson.steps[pick % lesson.steps.length];
  const others: Act[] = [
    { type: 'help' },
    { type: 'continue' },
    { type: 'rewind', to: pick % (lengthOf(session) + 1) },
    { type: 'goTo', step: step?.id ?? '' },
    { type: 'mode', mode: (['guided', 'practice', 'practice', 'exam'] as const)[pick % 4] ?? 'practice' },
    { type: 'answer', answer: step?.kind === 'look' ? (step.answers[pick % 3]?.id ?? '') : 'qr' },
    { type: 'input', input: { type: TIME_INPUTS[pick % TIME_INPUTS.length] ?? 'network.settle' } },
  ];
  if (kind < 70 && gesture !== undefined) return { type: 'gesture', gesture };
  if (kind < 78) return { type: 'input', input: { type: 'network.settle' } };
  if (kind < 86) return { type: 'continue' };
  return others[kind % others.length] ?? { type: 'help' };
}

const draws = (length: number) =>
  fc.array(fc.tuple(fc.nat(99), fc.nat(10_000), fc.nat(200)), { minLength: length, maxLength: length });

/** The modes of a lesson in which its hands are the learner's. */
const byHand = ({ modes }: Lesson): Mode[] => modes.filter((mode) => POLICIES[mode].gate !== 'pacer only');

const input = fc
  .constantFrom(...LESSONS.flatMap((lesson) => lesson.variants.map((variant) => ({ lesson, variant }))))
  .chain((chosen) => fc.constantFrom(...byHand(chosen.lesson)).map((mode) => ({ ...chosen, mode, step: 0 })));

/** Plays draws into a session; `each` sees every session on the way. */
function clumsyRun(
  start: Session,
  drawn: readonly (readonly [number, number, number])[],
  each: (session: Session, before: Session) => void = () => {},
) {
  let session = start;
  let at = 0;
  for (const [kind, pick, delta] of drawn) {
    at += delta;
    const before = session;
    session = advance(session, { ...clumsyAct(session, [kind, pick]), at }).next;
    each(session, before);
  }
  return session;
}

it('is folded in no time however often a link goes to and fro', () => {
  const lesson = logOutComputer;
  const ids = lesson.steps.map(({ id }) => id);
  const there = (count: number) =>
    after(
      openedAt(lesson, 'practice'),
      ...Array.from({ length: count }, (_, at) => ({ type: 'goTo', step: ids[at % ids.length] ?? '' }) as const),
    );
  // A step is entered as it was the last time.
  expect(there(ids.length + 4).world).toBe(there(4).world);
});

it('is left aside where it is longer than anybody plays, and the step stays', () => {
  const lesson = logOutComputer;
  const session = openSession({ lesson, variant: lesson.variants[0], mode: 'practice', step: 2 });
  const save = { ...saveOf(session), journal: 'A'.repeat(16_001) };
  expect(resume(save, lesson)).toMatchObject({ outcome: 'step only', session: { past: null } });
});

function errorOf(run: () => unknown): unknown {
  try {
    run();
    return null;
  } catch (error) {
    return error;
  }
}

describe('a journal', () => {
  it('saved, written as JSON and resumed, is the same session', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(input, draws(60), (begin, drawn) => {
        const session = clumsyRun(openSession(begin), drawn);
        const resumed = resume(JSON.parse(JSON.stringify(saveOf(session))), begin.lesson);
        expect(resumed.outcome).toBe('resumed');
        expect(journalOf(resumed.session ?? { past: null })).toEqual(journalOf(session));
        expect(resumed.session?.world.value).toEqual(session.world.value);
        expect(resumed.session?.world.context).toEqual(session.world.context);
        expect(resumed.session?.coach.context).toEqual(session.coach.context);
        expect(resumed.session?.practised).toEqual(session.practised);
      }),
      { numRuns: RUNS },
    );
  });

  it('replays from any of its beginnings to the session of that moment', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(input, draws(40), (begin, drawn) => {
        const moments: Session[] = [];
        clumsyRun(openSession(begin), drawn, (session) => moments.push(session));
        for (const moment of moments)
          expect(fingerprintOf(replay(begin, journalOf(moment)))).toBe(fingerprintOf(moment));
      }),
      { numRuns: RUNS },
    );
  });

  it('packs about 1,400 gestures into 4,000 characters', () => {
    const lesson = logOutComputer;
    const journal = Array.from({ length: 1_400 }, (_, index): Command => ({
      type: 'gesture',
      gesture: { type: 'site.menu.open' },
      at: index * 8,
    }));
    const packed = packJournal(journal, lesson);
    expect(packed).toMatch(/^[\w-]*$/u);
    expect(packed.length).toBeLessThanOrEqual(4_000);
    expect(unpackJournal(packed, lesson)).toEqual(journal);
  });

  it('that an earlier build has packed still means the same', () => {
    const lesson = logOutComputer;
    const acts: Act[] = [
      { type: 'gesture', gesture: { type: 'seat.leave' } },
      { type: 'gesture', gesture: { type: 'phone.device.open', target: 'laptop-2' } },
      { type: 'gesture', gesture: { type: 'site.chat.open', target: 'team' } },
      { type: 'input', input: { type: 'network.settle' } },
      { type: 'input', input: { type: 'clock.nextPerson' } },
      { type: 'input', input: { type: 'clock.youReturn' } },
      { type: 'input', input: { type: 'clock.phoneUnused14Days' } },
      { type: 'input', input: { type: 'clock.computerIdle30Days' } },
      { type: 'help' },
      { type: 'continue' },
      { type: 'giveUp' },
      { type: 'rewind', to: 300 },
      { type: 'mode', mode: 'watch' },
      { type: 'mode', mode: 'guided' },
      { type: 'mode', mode: 'practice' },
      { type: 'mode', mode: 'exam' },
    ];
    const journal = acts.map((act, index): Command => ({
      ...act,
      at: index * 40,
      ...(index === 3 && { by: 'pacer' }),
    }));
    expect(unpackJournal('AAIoPwUoDwMoz6AooSiiKKMopCjJKMooyyjMrAIozgAozgEozgIozgM', lesson)).toEqual(journal);
    // New gestures stand behind these; a change here turns every kept journal into another.
    const shipped = GESTURES.slice(0, 75).join();
    expect(createHash('sha256').update(shipped).digest('hex').slice(0, 16)).toBe('3e4e35b8ce5cfd9b');
  });

  it('that is cut, foreign or damaged is refused by name, never by another error', () => {
    const lesson = logOutComputer;
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.base64String()), (text) => {
        const error = errorOf(() => unpackJournal(text, lesson));
        expect(error === null || error instanceof UnreadableJournal).toBe(true);
      }),
    );
  });
});

describe('random gestures', () => {
  const GESTURES_PER_RUN = NIGHTLY ? 10_000 : 500;

  it(`${NIGHTLY ? '100,000' : '2,000'} of them never throw and never break a rule`, { timeout: 600_000 }, () => {
    const runs = NIGHTLY ? 10 : 4;
    for (let seed = 0; seed < runs; seed += 1) {
      const [begin] = fc.sample(input, { numRuns: 1, seed });
      const [drawn] = fc.sample(draws(GESTURES_PER_RUN), { numRuns: 1, seed });
      if (begin === undefined || drawn === undefined) throw new Error('fast-check drew nothing');
      const mode = begin.lesson.modes.includes('practice') ? 'practice' : begin.mode;
      clumsyRun(openSession({ ...begin, mode }), drawn, (session, before) => {
        for (const [says, holds] of WORLD_RULES) expect(holds(session.world), says).toBe(true);
        const command = lastCommand(session);
        if (session.world === before.world || command?.type !== 'gesture') return;
        if (session.coach.context.step !== before.coach.context.step) return;
        const to = nodeOf({ nodes: new Map(), ways: new Map() }, session.world);
        for (const [says, holds] of EDGE_RULES)
          expect(holds(before.world, { input: command.gesture, to }), says).toBe(true);
      });
    }
  });
});

const CONTINUE: Act = { type: 'continue' };
const press = (type: PlainGesture): Act => ({ type: 'gesture', gesture: { type } });

describe('resuming', () => {
  const lesson = logOutComputer;
  const session = replay({ lesson, variant: lesson.variants[0], mode: 'guided', step: 0 }, [
    { type: 'gesture', gesture: { type: 'browser.tab.new' }, at: 4 },
    { type: 'gesture', gesture: { type: 'browser.bookmark.whatsapp' }, at: 8 },
    { type: 'continue', at: 12 },
  ]);
  const save = saveOf(session);

  const { variant: _variant, ...unnamed } = save;
  it.each([
    ['an unknown variant', { ...save, variant: 'moon' }],
    ['no variant', unnamed],
    ['an unknown mode', { ...save, mode: 'dream', modeNow: 7 }],
    ['a journal that is none', { ...save, journal: null }],
    ['no fingerprint', { ...save, fingerprint: undefined }],
    ['another version', { ...save, version: 'two' }],
    ['a beginning that is none', { ...save, start: [] }],
    ['a past that is none', { ...save, before: 'perhaps', fingerprint: 'x' }],
  ])('from %s goes on at the step that was reached', (_, stored) => {
    const { outcome, session: resumed } = resume(JSON.parse(JSON.stringify(stored)), lesson);
    expect([outcome, resumed && stepOf(resumed).id]).toEqual(['step only', stepOf(session).id]);
  });

  it('lets fields of a later build be', () => {
    expect(resume({ ...save, later: true }, lesson).outcome).toBe('resumed');
  });

  it.each([
    ['nothing', null],
    ['a number', 7],
    ['another program’s words', { theme: 'dark' }],
    ['a format from the future', { ...save, format: 99 }],
    ['a format without a rung', { ...save, format: 0 }],
    ['a lesson drawn from another seed', { ...save, seed: 12 }],
    ['another lesson', { ...save, lesson: 'juggling' }],
    ['an unknown step', { ...save, journal: '%', step: 'moon' }],
    ['no step', { ...save, step: undefined }],
    ['no lesson', { ...save, lesson: 5 }],
  ])('from %s begins anew and says so', (_, stored) => {
    expect(resume(stored, lesson)).toEqual({ outcome: 'unreadable', session: null });
  });

  it.each([
    ['a damaged journal', { ...save, journal: `${save.journal}!` }],
    ['a journal cut short', { ...save, journal: save.journal.slice(0, 4) }],
    ['a journal that ends elsewhere', { ...save, fingerprint: 'elsewhere' }],
    ['an older version of the lesson', { ...save, version: 0 }],
  ])('from %s falls back to the step that was reached', (_, stored) => {
    const resumed = resume(stored, lesson);
    expect(resumed.outcome).toBe('step only');
    expect(resumed.session?.coach.context.step).toBe(1);
    expect(resumed.session?.mode).toBe('guided');
  });

  it('goes on with a save of format 1, which knew no seeds', () => {
    const { seed: _, before: _before, ...first } = save;
    expect(resume({ ...first, format: 1 }, lesson).outcome).toBe('resumed');
  });

  it('takes what came before a save of format 2 for done, which did not tell', () => {
    const { before: _, ...second } = saveOf(
      openSession({ lesson, variant: lesson.variants[0], mode: 'guided', step: 2 }),
    );
    expect(resume({ ...second, format: 2 }, lesson).session?.done).toEqual(new Set([0, 1]));
  });

  it('knows what was done before, also where it falls back, is kept again and falls back again', () => {
    const once = resume({ ...save, version: 0 }, lesson).session;
    expect(once?.done).toEqual(new Set([0]));
    const again = once && resume(JSON.parse(JSON.stringify(saveOf(once))), lesson);
    expect([again?.outcome, again?.session?.done]).toEqual(['resumed', new Set([0])]);
  });

  it.each<[string, Mode, number, Act[], number[]]>([
    ['did every step', 'guided', 0, [], [0]],
    ['began in the middle', 'guided', 2, [], []],
    ['jumped', 'guided', 0, [{ type: 'goTo', step: 'see-the-proof' }], []],
    ['only watched', 'watch', 2, [{ type: 'mode', mode: 'guided' }], []],
  ])('that falls back takes for done what it did: a run that %s', (_, mode, step, acts, done) => {
    const first: Act[] = step === 0 ? [press('browser.tab.new'), press('browser.bookmark.whatsapp'), CONTINUE] : [];
    const start = openSession({ lesson, variant: lesson.variants[0], mode, step });
    const run = after(start, ...first, ...acts);
    const fallen = resume({ ...saveOf(run), version: 0 }, lesson);
    expect([fallen.outcome, fallen.session?.done]).toEqual(['step only', new Set(done)]);
  });

  it('that falls back begins a test anew, and takes no room for safe', () => {
    const test = LESSONS.find(({ id }) => id === 'prove-it')!;
    const taken = after(openedAt(test, 'exam'), { type: 'giveUp' }, 'continue');
    expect(taken.coach.context.step).toBe(1);
    const fallen = resume({ ...saveOf(taken), version: 0 }, test);
    expect([fallen.session?.coach.context.step, fallen.session?.done]).toEqual([0, new Set()]);
  });

  it('climbs the ladder rung by rung, and refuses a gap', () => {
    const rungs = [
      (old: Record<string, unknown>) => ({ ...old, journal: old['moves'] }),
      (old: Record<string, unknown>) => ({ ...old, lesson: `${String(old['lesson'])}-computer` }),
    ];
    const old = { format: 0, lesson: 'log-out', moves: 'abc' };
    expect(lift(old, rungs, 2)).toEqual({ format: 2, lesson: 'log-out-computer', moves: 'abc', journal: 'abc' });
    expect(() => lift(old, rungs, 3)).toThrow(/No rung leads on from format 2/u);
  });
});
