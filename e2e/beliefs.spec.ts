import { readdirSync, readFileSync } from 'node:fs';

import type { BeliefId, Reply, Step } from '../src/machines/lesson/step.ts';
import { LESSONS } from '../src/steps/all.ts';
import { expect, type LessonPage, test } from './lesson.ts';
import { byNight } from './nightly.ts';

interface Story {
  lesson: string;
  step?: string;
  /** From the opened step to the coach's reply. */
  walks: (lesson: LessonPage) => Promise<void>;
  reply: RegExp;
  /** What holds after the reply. */
  after?: (lesson: LessonPage) => Promise<void>;
}

const answers = (name: string) => async (lesson: LessonPage) => {
  await lesson.coach.getByRole('button', { name }).click();
};

/** Each wrong belief as somebody shows it, and what it is met with: one without its story does not compile. */
const STORIES = {
  'closing-tab-logs-out': {
    lesson: 'log-out-computer',
    step: 'open-menu',
    walks: (lesson) => lesson.press('Close tab'),
    reply: /the link lives on/iu,
    after: async (lesson) => {
      await lesson.says(/A good place to make this mistake/u);
      await expect(lesson.computer.getByText('Town Library')).toBeVisible();
      await lesson.coach.getByRole('button', { name: 'Go back' }).click();
      await expect(lesson.computer.getByRole('button', { name: 'Menu', exact: true })).toBeEnabled();
    },
  },
  'closing-browser-logs-out': {
    lesson: 'habits',
    step: 'still-linked',
    walks: answers('A QR code: the update logged me out'),
    reply: /kept in the browser, and not in the window/u,
  },
  'phone-off-cuts-pc': {
    lesson: 'log-out-phone',
    walks: async (lesson) => {
      await lesson.press('Unlock the phone');
      await lesson.phone.locator('[data-gesture="phone.flight.toggle"]').click();
      await expect(lesson.stage.getByRole('img', { name: 'Library PC: the chats are open' })).toBeVisible();
      await answers('It is cut off from my chats')(lesson);
    },
    reply: /talks to WhatsApp by itself/u,
  },
  'locking-is-enough': {
    lesson: 'next-person',
    step: 'leave',
    walks: async (lesson) => {
      await lesson.press('Menu');
      await lesson.press('App lock', 'menuitem');
      await lesson.press('Turn on');
      await lesson.press('Walk away');
      await lesson.announcement.getByRole('button', { name: 'Sit down' }).click();
      await expect(lesson.computer.getByText('WhatsApp is locked')).toBeVisible();
      await answers('It ended the link')(lesson);
    },
    reply: /this computer is still linked/u,
  },
  'private-window-cleans-up': {
    lesson: 'habits',
    step: 'clean-up',
    walks: answers('A private window'),
    reply: /half true.*One open window is enough/u,
  },
  'phone-must-be-near': {
    lesson: 'log-out-phone',
    step: 'still-open',
    walks: answers('It stops, since I am far away'),
    reply: /does not need your phone nearby/u,
    after: (lesson) => expect(lesson.stage.getByRole('img', { name: 'Library PC: the chats are open' })).toBeVisible(),
  },
  'logging-out-deletes-chats': {
    lesson: 'next-person',
    step: 'chats-kept',
    walks: answers('They are deleted'),
    reply: /Look at the phone: they are all there/u,
  },
  'new-login-ends-old': {
    lesson: 'habits',
    step: 'old-link',
    walks: answers('It ends: a new link takes its place'),
    reply: /Up to four can be linked/u,
  },
  'pin-stops-linking': {
    lesson: 'habits',
    step: 'what-pin-guards',
    walks: answers('Yes, they would need the PIN'),
    reply: /not when a computer is linked/u,
  },
  'clearing-cookies-unlinks': {
    lesson: 'habits',
    step: 'clean-up',
    walks: answers('Clearing the cookies'),
    reply: /half true.*WhatsApp is not told/u,
  },
} satisfies Record<BeliefId, Story>;

const LOCALE = 'src/locales/en';
const texts = Object.assign(
  {},
  ...readdirSync(LOCALE)
    .filter((file) => file.endsWith('.json'))
    .map((file) => JSON.parse(readFileSync(`${LOCALE}/${file}`, 'utf8')) as object),
) as Readonly<Record<string, string>>;

function repliesOf(step: Step): readonly Partial<Reply>[] {
  if (step.kind === 'look') return step.answers;
  return step.kind === 'choose' ? step.outcomes : Object.values(step.mistakes ?? {});
}

/** All that the steps of a lesson say to this belief. */
const saidTo = (id: string, lesson: string): string[] =>
  LESSONS.filter((one) => one.id === lesson)
    .flatMap(({ steps }) => steps.flatMap(repliesOf))
    .flatMap(({ belief, says }) => (belief === id && says !== undefined ? (texts[says] ?? []) : []))
    .map((text) => text.replaceAll(/<\/?b>/gu, ''));

const stories: [string, Story][] = Object.entries(STORIES);

/** By a press, and by a look: the rest is the same road, and its words are held by steps.test.ts. */
const IN_GATE = new Set(['closing-tab-logs-out', 'phone-off-cuts-pc']);

for (const [id, { lesson: name, step, walks, reply, after }] of byNight(
  stories,
  stories.filter(([belief]) => IN_GATE.has(belief)),
))
  test(`${id} is met with what is true`, async ({ lesson }) => {
    await lesson.open({ lesson: name, mode: 'practice', ...(step === undefined ? {} : { step }) });
    await walks(lesson);
    await lesson.says(reply);
    const said = await lesson.coach.innerText();
    expect(saidTo(id, name).some((text) => said.includes(text))).toBe(true);
    await after?.(lesson);
  });
