import type { Config } from '../delivery/config/config.ts';
import type { Translate } from '../locales/text.ts';
import { type Mode, POLICIES } from '../machines/lesson/policy.ts';
import { isOver, type Session, stepOf } from '../machines/session/session.ts';
import { nextAct } from '../machines/session/spotlight.ts';
import { nameOf } from '../machines/world/gestures.ts';
import type { LessonAddress } from '../routes/address/address.ts';
import { firstModeFor } from '../routes/lesson/for-company.ts';
import { openAt } from '../routes/lesson/open-at.ts';
import { pressOf, speechOf } from '../screens/coach/speech.ts';
import { asSentence, changes, utteranceOf } from '../screens/coach/voices.tsx';
import { textKey } from '../screens/text-key.ts';
import type { CourseLesson } from '../steps/define.ts';
import { actNamed, afterActs } from './act-named.ts';

/** A first press on a lesson's page that is answered before its scripts have arrived. */
export interface EarlyPress {
  /** The name of the control. */
  readonly act: string;
  /** What is heard once it has been pressed. */
  readonly says: string;
}

/** The addresses that lead to the same page with something else on it: by the way in which it is walked, and by its variants. */
export function wishesAt(address: LessonAddress, { modes, variants: [, ...variants] }: CourseLesson) {
  const others = modes.filter((mode) => mode !== address.mode).map((mode) => ({ ...address, mode }));
  const isAnywhere = ({ mode, step }: (typeof others)[number]) => step === null || POLICIES[mode].steps === 'any';
  const isPractised = ({ mode }: (typeof others)[number]) => isByHand(mode) && POLICIES[mode].steps === 'any';
  return {
    practised: [address, ...others.filter(isPractised)],
    walkedElse: others.filter((other) => isAnywhere(other) && !isPractised(other)),
    varied: variants.map(({ id }) => ({ ...address, variant: id })),
  };
}

/** By the learner's own hands. */
const isByHand = (mode: Mode): boolean => POLICIES[mode].gate !== 'pacer only';

/** What is pressed first there by who knows the way; `null` where that is no press, or one that the app alone answers. */
export function earlyPressAt(
  address: LessonAddress,
  lesson: CourseLesson,
  config: Config,
  t: Translate,
): EarlyPress | null {
  const { session } = openAt(address, lesson, undefined, false, firstModeFor(lesson, config));
  const act = isByHand(session.mode) ? nextAct(session) : null;
  const name = act?.type === 'gesture' ? nameOf(act.gesture) : act?.type;
  if (name === undefined || actNamed(name) === null) return null;
  return { act: name, says: heardBetween(session, afterActs(session, [[name]]), t) };
}

/** What the voices of stage and coach say of a change. */
function heardBetween(before: Session, now: Session, t: Translate): string {
  const seen = changes(t, before.world, now.world);
  if (isOver(now)) return seen;
  const words = (session: Session) => {
    const { lines } = utteranceOf(t, speechOf(session, null), stepOf(session).says, pressOf(session, null));
    return lines.map(({ text }) => text).join(' ');
  };
  const title = stepOf(now) === stepOf(before) ? '' : asSentence(t(textKey(stepOf(now).title)));
  const said = words(now) === words(before) ? '' : words(now);
  return [seen, title, said.replaceAll(/<\/?b>/gu, '')].filter(Boolean).join(' ');
}
