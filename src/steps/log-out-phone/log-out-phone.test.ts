import { describe, expect, it } from 'vitest';
import texts from '../../locales/en/log-out-phone.json' with { type: 'json' };
import type { Mode } from '../../machines/lesson/policy.ts';
import { after, openedAt } from '../../machines/session/doubles/learner.ts';
import type { Variant } from '../../machines/lesson/step.ts';
import { entryOf } from '../../machines/session/entry.ts';
import { type Act, type Session, stepOf } from '../../machines/session/session.ts';
import { spotlightOf } from '../../machines/session/spotlight.ts';
import type { PlainGesture } from '../../machines/world/gestures.ts';
import type { Scene } from '../../machines/world/scene.ts';
import { areaOf } from '../areas.ts';
import { logOutPhone } from './index.ts';

const press = (type: PlainGesture): Act => ({ type: 'gesture', gesture: { type } });

const begin = (mode: Mode, id: string, ...acts: Act[]): Session => after(openedAt(logOutPhone, mode, id), ...acts);

describe('while flight mode is on', () => {
  it.each([
    ['guided', 'heldBack'],
    ['practice', 'astray'],
  ] as const)('opening WhatsApp is met in %s with what has to come first', (mode, kind) => {
    const { coach } = begin(mode, 'open-app', press('phone.app.open'));
    expect(coach.context.feedback).toEqual({ kind, says: 'train.app.early', belief: null, times: 1 });
  });

  it('opening WhatsApp is no slip once it is off', () => {
    const session = begin('practice', 'open-app', press('phone.flight.toggle'), press('phone.app.open'));
    expect([stepOf(session).id, session.coach.context.feedback]).toEqual(['find-menu', null]);
  });

  it('its switch is looked for where it is, and not among the apps', () => {
    const lit = spotlightOf(begin('guided', 'open-app'));
    expect(lit?.type).toBe('phone.flight.toggle');
    expect(areaOf({ type: 'phone.flight.toggle' })).not.toBe(areaOf({ type: 'phone.app.open' }));
  });
});

describe('the other version of the app', () => {
  const position = logOutPhone.steps.findIndex(({ id }) => id === 'other-version');
  const entered = (variant: Variant) => entryOf(logOutPhone.steps, variant, position).variant;

  it.each(logOutPhone.variants)('is practised once in a run of $id, on the same kind of phone', (variant) => {
    const [own, other] = [variant.scene, entered(variant).scene];
    expect([other.hasLogOutAll, other.platform, other.settings]).toEqual([
      !own.hasLogOutAll,
      own.platform,
      !own.hasLogOutAll && own.platform === 'iphone' ? 'settings' : 'you',
    ]);
    const types = (scene: Scene) =>
      logOutPhone.steps.flatMap((step) => (step.kind === 'do' ? step.modelAnswer(scene).map(({ type }) => type) : []));
    expect([...types(own), ...types(other)]).toEqual(
      expect.arrayContaining(['phone.devices.logOutAll', 'phone.device.logOut']),
    );
  });

  it.each(logOutPhone.variants)('is met in the very same world each time ($id)', (variant) => {
    expect(entered(variant)).toBe(entered(variant));
  });
});

it('tells both ends of a link in the last words, whatever was answered', () => {
  const last = logOutPhone.steps.at(-1);
  const said = last?.kind === 'look' ? texts[last.done as keyof typeof texts] : '';
  expect(said).toMatch(/14 days.*30 days.*no end is stated/u);
});
