import { firstModeOf } from '../src/machines/lesson/step.ts';
import { LESSONS } from '../src/steps/all.ts';
import { expect, test } from './fixtures.ts';
import { lostFocus, read, READINGS, unreadable } from './readable.ts';
import { goWithin, load } from './within.ts';

const ALL = LESSONS.filter(({ steps }) => steps.length > 0);

test.use({ reducedMotion: 'reduce' });

for (const lesson of process.env['NIGHTLY'] ? ALL : ALL.filter(({ id }) => id === 'log-out-computer'))
  for (const reading of READINGS)
    test(`${lesson.id} can be read and found by keyboard (${reading.name})`, async ({ page }) => {
      const [width, height] = reading.window;
      await page.setViewportSize({ width, height });
      for (const [index, { id }] of lesson.steps.entries()) {
        const url = `/learn/${lesson.id}/${id}/?mode=${firstModeOf(lesson)}`;
        await (index === 0 ? load : goWithin)(page, url);
        if (index === 0) await read(page, reading);
        await expect.poll(() => unreadable(page), url).toEqual([]);
        expect(await lostFocus(page), `2.4.7, 2.4.11: ${url}`).toEqual([]);
      }
    });
