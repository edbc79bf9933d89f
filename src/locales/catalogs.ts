import type aboutTexts from './en/about.json';
import type beliefsTexts from './en/beliefs.json';
import type belowTexts from './en/below.json';
import type brokenTexts from './en/broken.json';
import type claimsTexts from './en/claims.json';
import type coachTexts from './en/coach.json';
import type continueTexts from './en/continue.json';
import type debriefTexts from './en/debrief.json';
import type devTexts from './en/dev.json';
import type endTexts from './en/end.json';
import type habitsTexts from './en/habits.json';
import type keptTexts from './en/kept.json';
import type lessonTexts from './en/lesson.json';
import type logOutComputerTexts from './en/log-out-computer.json';
import type logOutPhoneTexts from './en/log-out-phone.json';
import type nextPersonTexts from './en/next-person.json';
import type planTexts from './en/plan.json';
import type platformTexts from './en/platform.json';
import type playTexts from './en/play.json';
import type productTexts from './en/product.json';
import type proveItTexts from './en/prove-it.json';
import type sceneryTexts from './en/scenery.json';
import type takeHomeTexts from './en/take-home.json';
import type uiTexts from './en/ui.json';
import type unplayedTexts from './en/unplayed.json';

/** Made of the catalogs in `en/` by `npm run pseudo`. */
export interface Catalogs {
  about: typeof aboutTexts;
  beliefs: typeof beliefsTexts;
  below: typeof belowTexts;
  broken: typeof brokenTexts;
  claims: typeof claimsTexts;
  coach: typeof coachTexts;
  continue: typeof continueTexts;
  debrief: typeof debriefTexts;
  dev: typeof devTexts;
  end: typeof endTexts;
  habits: typeof habitsTexts;
  kept: typeof keptTexts;
  lesson: typeof lessonTexts;
  'log-out-computer': typeof logOutComputerTexts;
  'log-out-phone': typeof logOutPhoneTexts;
  'next-person': typeof nextPersonTexts;
  plan: typeof planTexts;
  platform: typeof platformTexts;
  play: typeof playTexts;
  product: typeof productTexts;
  'prove-it': typeof proveItTexts;
  scenery: typeof sceneryTexts;
  'take-home': typeof takeHomeTexts;
  ui: typeof uiTexts;
  unplayed: typeof unplayedTexts;
}

/** The catalogs that are a lesson’s: those by the names of folders in `src/steps/`. */
export type LessonId = 'habits' | 'log-out-computer' | 'log-out-phone' | 'next-person' | 'prove-it';
