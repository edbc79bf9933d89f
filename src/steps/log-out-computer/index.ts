import { MODES } from '../../machines/lesson/policy.ts';
import { NO_SEED } from '../../machines/lesson/step.ts';
import type { Offer, Scene } from '../../machines/world/scene.ts';
import { PLAIN_SCENE } from '../../machines/world/scene.ts';
import { type CourseLesson, outlined } from '../define.ts';
import { appLockOn, menuWithout } from './app-lock-on.ts';
import { checkAgain } from './check-again.ts';
import { chooseLogOut } from './choose-log-out.ts';
import { confirm } from './confirm.ts';
import { linkAgain } from './link-again.ts';
import { openMenu } from './open-menu.ts';
import { openSite } from './open-site.ts';
import { seeTheProof } from './see-the-proof.ts';
import { proveLogOut, turnTheKey } from './turn-the-key.ts';
import { outline } from './outline.ts';

const OFFERED: readonly Offer[] = ['leave', 'screenLock', 'appLock', 'code', 'reading', 'pages'];

const LIBRARY: Scene = { ...PLAIN_SCENE, id: 'library', offers: OFFERED };

/** L2: three clicks end the link of the computer in front of you. */
export const logOutComputer: CourseLesson = {
  ...outlined(outline),
  version: 2,
  seed: NO_SEED,
  modes: MODES,
  variants: [
    { id: 'library', scene: LIBRARY },
    { id: 'iphone', scene: { ...LIBRARY, id: 'library-iphone', platform: 'iphone' } },
    { id: 'lock-button', scene: { ...LIBRARY, id: 'library-lock-button', dialog: 'button', settings: 'settings' } },
  ],
  steps: [
    openSite,
    openMenu,
    chooseLogOut,
    confirm,
    seeTheProof,
    checkAgain,
    linkAgain,
    turnTheKey,
    menuWithout,
    appLockOn,
  ],
  proof: [proveLogOut],
};
