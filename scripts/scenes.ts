import { globSync } from 'node:fs';

import type { Lesson, Step, Variant } from '../src/machines/lesson/step.ts';
import { nameOf } from '../src/machines/world/gestures.ts';
import { computerStates } from '../src/screens/gallery/computer-states.ts';
import { phoneStates } from '../src/screens/gallery/phone-states.ts';
import { LESSONS } from '../src/steps/all.ts';
import { drawDrill } from '../src/steps/prove-it/index.ts';
import { DESKS, PHONES } from '../src/steps/prove-it/rooms.ts';
import { gesture, type Shot } from './camera.ts';

/** What there is to photograph, by name. */
export type Scenes = Readonly<Record<string, Shot>>;

const GO_ON = '[data-offer="continue"]';
const BEGIN = 'main button';
const GIVE_UP = '[data-acts] button';
const OVER = '[data-end]';

/** What ends a step, as it is pressed. */
function modelOf(step: Step, { scene }: Variant): string[] {
  if (step.kind !== 'look') return step.modelAnswer(scene).map(nameOf).map(gesture);
  const right = step.answers.find(({ isRight }) => isRight);
  return [`[data-act="answer:${right?.id}"]`];
}

/** A step as it opens, as it begins where it is announced, and as it is done. */
function stepScenes(step: Step, variant: Variant, path: string): Scenes {
  const enter = step.announces === undefined ? [] : [GO_ON];
  const within = step.enter !== undefined && 'variant' in step.enter ? step.enter.variant(variant.scene) : variant;
  return {
    [`${step.id} ${variant.id}`]: { path },
    ...(enter.length > 0 && { [`${step.id} ${variant.id} entered`]: { path, press: enter } }),
    [`${step.id} ${variant.id} done`]: { path, press: [...enter, ...modelOf(step, within)] },
  };
}

function lessonScenes({ id, steps, proof, variants, modes }: Lesson): Scenes {
  const scenes: Record<string, Shot> = {};
  const first = steps[0];
  const last = steps.at(-1);
  if (first !== undefined) {
    scenes['list of steps'] = { path: `learn/${id}/${first.id}/`, press: ['[data-where] [popovertarget]'] };
    scenes.watch = { path: `learn/${id}/?mode=watch` };
  }
  for (const variant of variants) {
    for (const step of steps) {
      Object.assign(scenes, stepScenes(step, variant, `learn/${id}/${step.id}/?variant=${variant.id}`));
    }
    // A lesson of parts goes on with those that were left out.
    if (last !== undefined && steps.every(({ part }) => part === undefined)) {
      const ending = [...modelOf(last, variant), GO_ON];
      const path = `learn/${id}/${last.id}/?variant=${variant.id}`;
      scenes[`ended ${variant.id}`] = { path, press: ending, until: OVER };
    }
    if (!modes.includes('exam') || steps.length === 0) continue;
    const path = `learn/${id}/?mode=exam&variant=${variant.id}`;
    const passing = proof.flatMap((step) => modelOf(step, variant));
    scenes[`exam ${variant.id}`] = { path };
    scenes[`passed ${variant.id}`] = { path, press: passing, until: OVER };
    scenes[`given up ${variant.id}`] = { path, press: [GIVE_UP], until: OVER };
  }
  return scenes;
}

/** A seed from which the drill draws a room. */
function seedOf(room: string): number {
  let seed = 1;
  while (drawDrill(seed).variants[0].id !== room) seed += 1;
  return seed;
}

/** Every room of the test, as the drill opens it, and how a drill and a test may end. */
function testScenes(): Scenes {
  const scenes: Record<string, Shot> = {};
  for (const { variant, modelAnswer } of [...DESKS, ...PHONES].flat()) {
    const path = `drill/?seed=${seedOf(variant.id)}`;
    scenes[variant.id] = { path, press: [BEGIN], until: '[data-lesson]' };
    const answer = modelAnswer(variant.scene).map(nameOf).map(gesture);
    scenes[`${variant.id} passed`] = { path, press: [BEGIN, ...answer], until: OVER };
  }
  const path = 'learn/prove-it/?seed=1';
  return {
    ...scenes,
    'drill given up': { path: 'drill/?seed=1', press: [BEGIN, GIVE_UP], until: OVER },
    'test, first room': { path, press: [BEGIN], until: '[data-lesson]' },
    'test, between': { path, press: [BEGIN, GIVE_UP], until: '[data-announcement]' },
    'test given up': { path, press: [BEGIN, GIVE_UP, GO_ON, GIVE_UP], until: OVER },
  };
}

/** The pages around the lessons, whole, and what opens on them. */
function pageScenes(): Scenes {
  const paths = globSync('{,*/}index.html', { cwd: 'dist-test' })
    .map((file) => file.replace('index.html', ''))
    .filter((path) => path !== 'ar-XB/' && path !== 'dev/');
  const run = { path: 'learn/log-out-computer/?mode=exam', press: [GIVE_UP, '[data-look-back] summary'] };
  return {
    ...Object.fromEntries(paths.filter((path) => path !== '').map((path) => [path, { path, isWhole: true }])),
    // What stands at its very end is drawn in idle time.
    home: { path: '', until: 'main nav', isWhole: true },
    'course map': { path: 'about/', press: ['header [popovertarget]'] },
    'no such page': { path: 'nowhere/' },
    'no such lesson': { path: 'learn/nothing/' },
    'no such step': { path: 'learn/log-out-phone/nothing/' },
    'looking back': { ...run, until: '[data-debrief]' },
    'take-home, printed': { path: 'take-home/', isPrinted: true, isWhole: true },
  };
}

const galleryScenes = (states: readonly { id: string }[]): Scenes =>
  Object.fromEntries(states.map(({ id }) => [id, { path: `dev/?state=${id}` }]));

/** Every scene of the course, in the groups in which they are laid out. */
export const GROUPS: Readonly<Record<string, Scenes>> = {
  pages: pageScenes(),
  ...Object.fromEntries(
    LESSONS.filter(({ steps }) => steps.length > 0).map((lesson) => [lesson.id, lessonScenes(lesson)]),
  ),
  rooms: testScenes(),
  'gallery-computer': galleryScenes(computerStates),
  'gallery-phone': galleryScenes(phoneStates),
};
