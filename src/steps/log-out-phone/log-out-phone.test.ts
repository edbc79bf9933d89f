import { describe, expect, it } from 'vitest';
import type { Mode } from '../../machines/lesson/policy.ts';
import { advance } from '../../machines/session/advance.ts';
import { type Act, openSession, type Session, stepOf } from '../../machines/session/session.ts';
import { spotlightOf } from '../../machines/session/spotlight.ts';
import type { PlainGesture } from '../../machines/world/gestures.ts';
import { areaOf } from '../areas.ts';
import { logOutPhone } from './index.ts';

const press = (type: PlainGesture): Act => ({ type: 'gesture', gesture: { type } });

function begin(mode: Mode, id: string, ...acts: Act[]): Session {
  const step = logOutPhone.steps.findIndex((one) => one.id === id);
  const start = openSession({ lesson: logOutPhone, variant: logOutPhone.variants[0], mode, step });
  return acts.reduce((session, act, at) => advance(session, { ...act, at }).next, start);
}

describe('while flight mode is on', () => {
  it.each([
    ['guided', 'heldBack'],
    ['practice', 'astray'],
  ] as const)('opening WhatsApp is met in %s with what has to come first', (mode, kind) => {
    const { coach } = begin(mode, 'open-app', press('phone.app.open'));
    expect(coach.context.feedback).toEqual({ kind, says: 'train.app.early', belief: null });
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
