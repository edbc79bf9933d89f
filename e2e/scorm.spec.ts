import type { FrameLocator, Page } from '@playwright/test';

import type { ScormVersion } from '../src/delivery/lms/scorm-api.ts';
import type { Step, Variant } from '../src/machines/lesson/step.ts';
import { entryOf } from '../src/machines/session/entry.ts';
import { nameOf } from '../src/machines/world/gestures.ts';
import { drawTest } from '../src/steps/prove-it/index.ts';
import { goesOnUntil } from './clock.ts';
import { test as base } from './fixtures.ts';
import { expect, LessonPage } from './lesson.ts';
import { type Attempt, openScormLms, type ScormLms, type Showing } from './lms/scorm-lms.ts';
import { byNight, NIGHT } from './nightly.ts';

interface Stories {
  version: ScormVersion;
  lms: ScormLms;
  /** Launches the course, and waits until it answers. */
  launch: (showing?: Showing, says?: Readonly<Record<string, string>>) => Promise<FrameLocator>;
}

const test = base.extend<Stories>({
  clockAt: '2026-11-22T12:30:00',
  version: ['1.2', { option: true }],
  lms: async ({ version }, use) => {
    const lms = await openScormLms(version);
    await use(lms);
    await lms.close();
  },
  launch: async ({ page, lms }, use) => {
    await use(async (showing = {}, says = {}) => {
      lms.set(showing, says);
      await page.goto(lms.origin);
      const frame = within(page, showing);
      await new LessonPage(page, frame).isReady();
      return frame;
    });
  },
});

function within(page: Page, { depth = 0, hasForeign }: Showing): FrameLocator {
  let frame = page.frameLocator('iframe');
  for (let level = 0; level < depth + (hasForeign ? 1 : 0); level += 1) frame = frame.frameLocator('iframe');
  return frame;
}

const callsOf = (page: Page) => page.evaluate<string[]>('player.calls');
const failBy = (page: Page, fault: 'throws' | 'false' | 'no commits' | null) =>
  page.evaluate(`player.fault = ${JSON.stringify(fault)}`);

/** Goes to a lesson by the map behind the bar, from wherever. */
async function goTo(frame: FrameLocator, lesson: string) {
  await frame.getByRole('button', { name: /^The course/u }).click();
  await frame.locator(`[popover] a[href*="/learn/${lesson}/"]`).click();
}

/** The first step of a lesson, done. */
async function doOneStep(page: Page, frame: FrameLocator) {
  const lesson = new LessonPage(page, frame);
  await goTo(frame, 'log-out-computer');
  await lesson.doOneStep();
  return lesson;
}

/** The two rooms of the test, each left by its model answer or given up. */
async function takeTest(page: Page, frame: FrameLocator, lms: ScormLms, { givesUpFirst = false } = {}) {
  await goTo(frame, 'prove-it');
  await page.clock.runFor(500);
  // What is drawn is known from the place that the platform keeps, once that is no longer an earlier test's.
  const seedKept = () => Number(/seed=(\d+)/u.exec(JSON.stringify(lms.committed()))?.[1]);
  const earlier = seedKept();
  await frame.getByRole('button', { name: 'Begin' }).click();
  await goesOnUntil(page, 1_000, async () => {
    await expect.poll(() => seedKept() > 0 && seedKept() !== earlier, { timeout: 300, intervals: [20] }).toBe(true);
  });
  const seed = seedKept();
  const { proof, variants } = drawTest(seed);
  for (const [position, step] of proof.entries()) {
    if (position > 0) await frame.getByRole('button', { name: 'Go in' }).click();
    if (position === 0 && givesUpFirst) await frame.getByRole('button', { name: 'Give up' }).click();
    else await solve(page, frame, step, entryOf(proof, variants[0], position).variant);
    await page.clock.runFor(1_000);
  }
  await expect(frame.locator('[data-end]')).toBeVisible();
  await page.clock.runFor(500);
}

async function solve(page: Page, frame: FrameLocator, step: Step, { scene }: Variant) {
  for (const gesture of step.kind === 'do' ? step.modelAnswer(scene) : []) {
    await frame
      .locator(`[data-gesture="${nameOf(gesture)}"]:enabled`)
      .first()
      .click();
    await page.clock.runFor(1_000);
  }
}

const line = (frame: FrameLocator) => frame.locator('[data-connection]');

for (const version of ['1.2', '2004'] as const)
  test.describe(`in a platform of SCORM ${version}`, () => {
    test.use({ version });
    /** In the gate in one of the versions: what differs between them is held by the tables of scorm-bestiary.test.ts. */
    const one = (isInGate: boolean) => ({ tag: isInGate ? [] : NIGHT });
    const core = (of: Attempt | null) => (version === '1.2' ? of?.['core'] : of) as Attempt | undefined;
    const status = (of: Attempt | null) =>
      version === '1.2'
        ? [core(of)?.['lesson_status']]
        : [core(of)?.['completion_status'], core(of)?.['success_status']];
    const score = (of: Attempt | null) => (core(of)?.['score'] as Attempt | undefined)?.['raw'];
    const [initialize, finish] = version === '1.2' ? ['LMSInitialize', 'LMSFinish'] : ['Initialize', 'Terminate'];

    test('a learner goes on where they stopped, and the platform hears of no single step', async ({
      page,
      lms,
      launch,
    }) => {
      const frame = await launch();
      // Here the platform is what brings it to another device.
      await frame.getByRole('button', { name: /^The course/u }).click();
      await expect(frame.getByRole('navigation', { name: 'The course' })).toBeVisible();
      await expect(frame.getByRole('link', { name: 'Continue on another device' })).toHaveCount(0);
      await frame.getByRole('button', { name: /^The course/u }).click();
      await doOneStep(page, frame);
      expect(status(lms.committed())).toEqual(version === '1.2' ? ['incomplete'] : ['incomplete', 'unknown']);
      expect(JSON.stringify(lms.committed()?.['interactions'] ?? {})).not.toContain('log-out-computer');
      const again = await launch();
      await expect(again.locator('[data-coach]')).toContainText('Continue');
      const calls = await callsOf(page);
      expect(calls.filter((call) => call === initialize)).toHaveLength(1);
      expect(calls.some((call) => call.includes('status'))).toBe(false);
    });

    test('the test is passed for good', one(version === '2004'), async ({ page, lms, launch }) => {
      test.slow();
      await takeTest(page, await launch(), lms);
      const passed = version === '1.2' ? ['passed'] : ['completed', 'passed'];
      expect([status(lms.committed()), score(lms.committed())]).toEqual([passed, '100']);
      const again = await launch();
      await takeTest(page, again, lms, { givesUpFirst: true });
      expect([status(lms.committed()), score(lms.committed())]).toEqual([passed, '100']);
    });

    test('the platform’s mastery score decides', one(version === '2004'), async ({ page, lms, launch }) => {
      test.slow();
      const mastery =
        version === '1.2' ? { 'cmi.student_data.mastery_score': '50' } : { 'cmi.scaled_passing_score': '0.5' };
      const frame = await launch({}, mastery);
      await takeTest(page, frame, lms, { givesUpFirst: true });
      await expect(line(frame)).toContainText('You have passed the test');
      expect([status(lms.committed()).at(-1), score(lms.committed())]).toEqual(['passed', '50']);
    });

    test('half a test leaves the course open', one(version === '1.2'), async ({ page, lms, launch }) => {
      test.slow();
      const frame = await launch();
      await takeTest(page, frame, lms, { givesUpFirst: true });
      await expect(line(frame)).toContainText('The test is not passed yet');
      expect([status(lms.committed())[0], score(lms.committed())]).toEqual(['incomplete', '50']);
    });

    test('nothing is written in review', one(version === '1.2'), async ({ page, lms, launch }) => {
      await doOneStep(page, await launch());
      const before = lms.committed();
      const mode = version === '1.2' ? 'cmi.core.lesson_mode' : 'cmi.mode';
      const frame = await launch({}, { [mode]: 'review' });
      await expect(line(frame)).toContainText('Nothing that you do now is saved');
      await frame.getByRole('link', { name: 'Turn the Key' }).click();
      await page.clock.runFor(10_000);
      await frame.getByRole('button', { name: 'Leave', exact: true }).click();
      await expect(frame.getByRole('heading', { name: 'This visit is over' })).toBeVisible();
      await expect(frame.getByText('The page around this one leads on')).toBeVisible();
      const leaving = version === '1.2' ? [] : ['SetValue adl.nav.request exitAll'];
      expect(await callsOf(page)).toEqual([initialize, ...leaving, finish]);
      expect(lms.committed()?.['suspend_data']).toEqual(before?.['suspend_data']);
    });

    test('a lost connection is told, and loses nothing', one(version === '2004'), async ({ page, lms, launch }) => {
      const frame = await launch();
      await failBy(page, 'no commits');
      await doOneStep(page, frame);
      await page.clock.runFor(6_000);
      await expect(line(frame)).toContainText('are not saved there yet');
      expect(lms.committed()?.['suspend_data']).not.toContain('log-out-computer');
      await failBy(page, null);
      await frame.getByRole('button', { name: 'Try now' }).click();
      await expect(line(frame)).toHaveText('');
      expect(lms.committed()?.['suspend_data']).toContain('log-out-computer');
    });

    for (const fault of ['throws', 'false'] as const)
      test(
        `the course goes on where the platform answers by "${fault}"`,
        one(fault === 'throws' && version === '2004'),
        async ({ page, launch }) => {
          const frame = await launch();
          await failBy(page, fault);
          const lesson = await doOneStep(page, frame);
          await page.clock.runFor(6_000);
          await expect(line(frame)).toContainText('does not answer');
          await lesson.goOn();
          await expect(lesson.task).toHaveText('Open the menu');
        },
      );

    test('a tab that is killed loses nothing', one(version === '1.2'), async ({ page, lms, launch, context }) => {
      await doOneStep(page, await launch());
      const session = await context.newCDPSession(page);
      const crashed = page.waitForEvent('crash');
      void session.send('Page.crash').catch(() => {});
      await crashed;
      await page.close();
      const next = await context.newPage();
      await next.goto(lms.origin);
      const frame = next.frameLocator('iframe');
      await new LessonPage(next, frame).isReady();
      await expect(frame.locator('[data-coach]')).toContainText('Continue');
    });
  });

test('the platform is found some frames above, whoever the frames between belong to', async ({ page, lms, launch }) => {
  await doOneStep(page, await launch({ depth: 3, hasForeign: true }));
  expect(lms.committed()?.['suspend_data']).toContain('log-out-computer');
});

test('a platform with too little room keeps the step that was reached', async ({ page, lms, launch }) => {
  const lesson = await doOneStep(page, await launch());
  await page.clock.runFor(4_000);
  const { length } = String(lms.committed()?.['suspend_data']);
  await page.evaluate(`player.room = ${length}`);
  await lesson.goOn();
  await lesson.press('Menu');
  await page.clock.runFor(4_000);
  const kept = String(lms.committed()?.['suspend_data']);
  expect([kept.length < length, kept.includes('log-out-computer')]).toEqual([true, true]);
  const frame = await launch();
  await expect(new LessonPage(page, frame).task).toHaveText('Open the menu');
  await expect(line(frame)).toHaveText('');
});

test('the visit ends once where a frame is removed, also where `unload` is forbidden', async ({ page, launch }) => {
  await launch({ forbidsUnload: true });
  await page.evaluate(() => document.querySelector('iframe')?.remove());
  expect((await callsOf(page)).filter((call) => call === 'LMSFinish')).toHaveLength(1);
});

test.describe('a page that is loaded again', () => {
  const reload = (page: Page) =>
    page.evaluate(() => document.querySelector('iframe')?.contentWindow?.location.reload());

  test('goes on, where the platform lets it begin anew', async ({ page, launch }) => {
    const frame = await launch();
    await doOneStep(page, frame);
    await reload(page);
    await goesOnUntil(page, 200, async () => {
      await expect(frame.locator('[data-coach]')).toContainText('Continue', { timeout: 200 });
    });
    await expect(line(frame)).toHaveAttribute('data-connection', 'kept');
  });

  test.describe('where the platform does not', () => {
    test.use({ version: '2004' });

    test('says that its visit is over', async ({ page, launch }) => {
      const frame = await launch();
      await reload(page);
      await goesOnUntil(page, 200, async () => {
        await expect(frame.getByRole('heading', { name: 'This visit is over' })).toBeVisible({ timeout: 200 });
      });
    });
  });
});

test('a window of its own finds the platform that opened it, and closes', async ({ page, lms }) => {
  lms.set({ isPopup: true });
  await page.goto(lms.origin);
  const opening = page.waitForEvent('popup');
  await page.getByRole('button', { name: 'Launch' }).click();
  const course = await opening;
  await new LessonPage(course).isReady();
  const closed = course.waitForEvent('close');
  await course.getByRole('button', { name: 'Save and leave' }).click();
  await closed;
  expect(await callsOf(page)).toContain('LMSFinish');
});

test('a package that no platform opened says that nothing is recorded, and keeps nothing on the device', async ({
  page,
  lms,
}) => {
  await page.goto(`${lms.origin}/course/index.html`);
  await goesOnUntil(page, 5_000, async () => {
    await expect(page.locator('[data-connection]')).toContainText('nothing that you do here is recorded', {
      timeout: 200,
    });
  });
  await expect(page.getByRole('button', { name: 'Save and leave' })).toHaveCount(0);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('a platform whose API is late is found, and nothing is lost', async ({ page, lms }) => {
  lms.set({ isLate: true });
  await page.goto(lms.origin);
  const frame = page.frameLocator('iframe');
  await goesOnUntil(page, 1_000, async () => {
    await expect(frame.locator('[data-connection="waiting"]')).toContainText('Waiting for your learning platform', {
      timeout: 200,
    });
  });
  await page.evaluate('player.comes()');
  await goesOnUntil(page, 1_000, async () => {
    await expect(frame.locator('[data-connection="kept"]')).toBeAttached({ timeout: 200 });
  });
  await doOneStep(page, frame);
  await page.clock.runFor(4_000);
  expect(lms.committed()?.['suspend_data']).toContain('log-out-computer');
});

test('the way out stays, whatever the platform adds to the address', async ({ launch }) => {
  const frame = await launch({ search: '?embed=1&lang=en' });
  await expect(frame.getByRole('button', { name: 'Save and leave' })).toBeVisible();
});

test.describe('in the frame that Moodle makes', () => {
  for (const [width, height] of [
    [1024, 600],
    [360, 640],
    ...byNight(
      [
        [830, 600],
        [1366, 768],
        [390, 844],
      ] as const,
      [],
    ),
  ] as const)
    test(`of a window of ${width} × ${height} the page around scrolls, and the opening does not`, async ({
      page,
      launch,
    }) => {
      await page.setViewportSize({ width, height });
      const frame = await launch({ above: 110 });
      const start = frame.locator('[data-acts] a').first();
      const fits = await start.evaluate((link) => {
        const { scrollHeight, clientHeight } = document.documentElement;
        return [scrollHeight - clientHeight, link.getBoundingClientRect().bottom <= clientHeight];
      });
      expect(fits).toEqual([0, true]);
      // What stood below the opening is behind the bar.
      await frame.getByRole('button', { name: /^The course/u }).click();
      await expect(frame.locator('[popover]')).toContainText('Your learning platform gets your result');
    });
});
