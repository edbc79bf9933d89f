import { PLAIN_SCENE, type Scene } from '../../machines/world/scene.ts';
import type { Variant } from '../../machines/lesson/step.ts';
import { defineStep } from '../define.ts';
import { LOG_OUT_BY_SETTINGS, OPEN_SITE } from '../ways.ts';
import { LEAVINGS } from './mistakes.ts';

/** A shared desk where App lock was turned on: no Log out is in its menu. */
const deskLike = (look: Pick<Scene, 'platform' | 'settings' | 'header' | 'dialog'>): Variant => {
  const id = ['locked-desk', look.platform, look.settings, look.dialog].join('-');
  return {
    id,
    scene: {
      ...PLAIN_SCENE,
      ...look,
      id,
      here: 'office-pc',
      linked: ['office-pc'],
      offers: ['leave', 'screenLock', 'pages'],
      hasAppLock: true,
      before: OPEN_SITE,
    },
  };
};

const desks = new Map<string, Variant>();

/** The desk that looks like the computer before it: always the very same one. */
function deskAfter({ platform, settings, header, dialog }: Scene): Variant {
  const desk = deskLike({ platform, settings, header, dialog });
  const known = desks.get(desk.id) ?? desk;
  desks.set(desk.id, known);
  return known;
}

/** The one case in which the three dots do not help. */
export const menuWithout = defineStep.do({
  id: 'menu-without-log-out',
  title: 'logout.without.title',
  says: 'logout.without.says',
  done: 'logout.without.done',
  notes: 'logout.without.notes',
  enter: { variant: deskAfter },
  goal: { site: 'menu' },
  modelAnswer: () => [{ type: 'site.menu.open' }],
  mistakes: LEAVINGS,
});

export const appLockOn = defineStep.do({
  id: 'app-lock-on',
  title: 'logout.lockOn.title',
  says: 'logout.lockOn.says',
  done: 'logout.lockOn.done',
  notes: 'logout.lockOn.notes',
  enter: { staged: [{ type: 'site.menu.close' }] },
  goal: { site: 'qr', thisComputer: 'unlinked' },
  modelAnswer: () => LOG_OUT_BY_SETTINGS,
  meanwhile: { says: 'logout.confirm.meanwhile' },
  mistakes: { ...LEAVINGS, 'site.menu.open': { says: 'logout.mistake.noLogOut' } },
});
