import { beforeAll, describe, expect, it } from 'vitest';

import { loadI18n } from '../../locales/load.ts';
import type { Translate } from '../../locales/text.ts';
import type { Gesture } from '../../machines/world/gestures.ts';
import { openWorld, moveAll } from '../../machines/world/world.ts';
import { logOutPhone } from '../../steps/log-out-phone/index.ts';
import { wayToList } from '../../steps/ways.ts';
import { asSentence, changes } from './voices.tsx';

let t: Translate;

beforeAll(async () => {
  const i18n = await loadI18n('en', ['frame', 'stage', 'log-out-phone']);
  t = (key, values) => i18n._(key, values);
});

const { scene } = logOutPhone.variants.find(({ id }) => id === 'android-older') ?? logOutPhone.variants[0];

describe('what is heard of computers out of reach', () => {
  const list = moveAll(openWorld(scene), [{ type: 'phone.unlock' }, { type: 'phone.app.open' }, ...wayToList(scene)]);
  const heard = (...gestures: Gesture[]) => changes(t, list, moveAll(list, gestures));

  it('names the one whose link has ended, and not “this computer”', () => {
    expect(heard({ type: 'phone.device.open', target: 'library-pc' }, { type: 'phone.device.logOut' })).toBe(
      'Library PC is no longer linked and asks for the phone.',
    );
    expect(heard({ type: 'phone.device.open', target: 'tablet' }, { type: 'phone.device.logOut' })).toMatch(
      /^Kitchen tablet is no longer linked/u,
    );
  });

  it('names each of them where all links end at once', () => {
    expect(heard({ type: 'phone.devices.logOutAll' }, { type: 'phone.all.logOut' })).toMatch(
      /^Library PC .+\. Home laptop .+\. Kitchen tablet [^.]+\.$/u,
    );
  });

  it('is nothing where a step enters a world in which they never were linked', () => {
    const other = openWorld({ ...scene, id: 'other', linked: [] });
    expect(changes(t, list, other)).not.toMatch(/linked/u);
  });
});

it.each([
  ['Look at the list', 'Look at the list.'],
  ['How long would it have lasted?', 'How long would it have lasted?'],
  ['Put an end to that.', 'Put an end to that.'],
  ['Lies “Tür zu.”', 'Lies “Tür zu.”'],
  ['‮Done?‬', '‮Done?‬'],
])('“%s” is heard as “%s”', (text, sentence) => {
  expect(asSentence(text)).toBe(sentence);
});
