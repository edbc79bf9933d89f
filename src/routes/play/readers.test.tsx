import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, expect, it } from 'vitest';

import { loadI18n } from '../../locales/load.ts';
import { TextProvider } from '../../locales/text.ts';
import type { Gesture } from '../../machines/world/gestures.ts';
import { read, type Readings } from '../../machines/world/readings.ts';
import { OPEN_SCENE } from '../../machines/world/scene.ts';
import { moveAll, openWorld, type World } from '../../machines/world/world.ts';
import { linkAgain } from '../../steps/log-out-computer/link-again.ts';
import { Readers } from './readers.tsx';

let draw: (world: World) => string;

beforeAll(async () => {
  const i18n = await loadI18n('en', ['frame', 'stage', 'play']);
  draw = (world) =>
    renderToStaticMarkup(
      <TextProvider value={i18n}>
        <Readers world={world} />
      </TextProvider>,
    );
});

/** The site, its box unticked, linked, and back at the computer. */
const LINK: readonly Gesture[] = [
  { type: 'browser.tab.new' },
  { type: 'browser.bookmark.whatsapp' },
  { type: 'site.stay.toggle' },
  ...linkAgain.modelAnswer(OPEN_SCENE),
  { type: 'hands.computer' },
];

const unlinked = openWorld({ ...OPEN_SCENE, id: 'unticked', linked: [] });
const linked = moveAll(unlinked, LINK);

it.each<[Readings['thisComputer'], World, RegExp]>([
  ['unlinked', unlinked, /asks for your phone now/u],
  ['linked', linked, /chats lie open/u],
  ['listed', moveAll(linked, [{ type: 'browser.tab.close' }]), /dropped its link.*still lists.*not verified/u],
])('says what a computer that is %s means', (thisComputer, world, says) => {
  expect(read(world).thisComputer).toBe(thisComputer);
  expect(draw(world)).toMatch(says);
});
