import type { ProductKey, TextKey, TextValues, Translate, UiKey } from '../../locales/text.ts';
import type { Feedback, RepeatedFeedback } from '../../machines/lesson/lesson.machine.ts';
import { stepEndedBefore } from '../../machines/session/past.ts';
import {
  type Act,
  isAsking,
  isOver,
  outcomeOf,
  policyOf,
  type Session,
  stepOf,
  wayOf,
} from '../../machines/session/session.ts';
import { spotlightOf } from '../../machines/session/spotlight.ts';
import { type Gesture, isSameGesture } from '../../machines/world/gestures.ts';
import type { Scene } from '../../machines/world/scene.ts';
import { areaOf } from '../../steps/areas.ts';
import { textKey } from '../text-key.ts';

/** One sentence or two; `label` is the name of a control, in the product's own words. */
export interface SpeechLine {
  key: TextKey;
  label?: ProductKey;
}

export type WayOn = 'goBack' | 'restart' | 'continue';

/** All that the coach says now. */
export interface Speech {
  tone: 'says' | 'help' | 'feedback' | 'done' | 'announces';
  /** What kind of thing it is, in two words. */
  eyebrow: UiKey | null;
  /** Said beside the eyebrow, in passing. */
  aside?: UiKey;
  /** How many times in a row the same has been replied, from the second time on. */
  times?: number;
  lines: readonly SpeechLine[];
  /** The ways on that it offers. */
  offers: readonly WayOn[];
  /** Whether it speaks of a control that is lit, and so stands beside it. */
  isBeside: boolean;
}

/** What the coach says in a session, in the order of what matters most; `null` while it is silent. */
export function speechOf(session: Session, act: Act | null): Speech | null {
  const { coach } = session;
  if (isOver(session)) return null;
  const step = stepOf(session);
  if (coach.matches('announcing') && step.announces !== undefined) {
    const { at, title, says } = step.announces;
    const lines = [at, title, says].map((key) => ({ key: textKey(key) }));
    return { tone: 'announces', eyebrow: null, lines, offers: ['continue'], isBeside: false };
  }
  const isBeside = act?.type === 'gesture' || spotlightOf(session) !== null;
  const { feedback } = coach.context;
  const done = coach.matches('resting') ? doneOf(session) : undefined;
  if (done !== undefined) {
    const right = feedback?.kind === 'rightAnswer' ? [said(feedback)] : [];
    return {
      tone: 'done',
      eyebrow: 'coach.tone.done',
      lines: [...right, { key: textKey(done) }],
      offers: ['continue'],
      isBeside: false,
    };
  }
  // A watched answer's reply was its reason, and has been read.
  const isPast = policyOf(session).hints === 'shown';
  if (feedback !== null && !isPast) return { ...react(session, feedback), isBeside };
  const lines = guidance(session, act);
  return lines.length === 0 ? null : { tone: 'says', eyebrow: null, lines, offers: [], isBeside };
}

/** What stays to be read while the cursor goes on: what the step before has shown, or else what this one is about. */
export function seenOf(session: Session): TextKey | null {
  const step = stepOf(session);
  if (policyOf(session).hints !== 'shown' || !isAsking(session)) return null;
  const ended = stepEndedBefore(session);
  if (ended !== null && ended.kind !== 'choose') return textKey(ended.done);
  return step.kind === 'look' ? null : textKey(step.says);
}

/** What has been seen at the end of the step. */
function doneOf(session: Session): string | undefined {
  const step = stepOf(session);
  return step.kind === 'choose' ? outcomeOf(session)?.done : step.done;
}

const said = ({ kind, says }: Feedback): SpeechLine => ({
  key: says === null ? `coach.feedback.${kind}` : textKey(says),
});

function react(session: Session, feedback: RepeatedFeedback): Omit<Speech, 'isBeside'> {
  const { kind, times } = feedback;
  const isLost = kind === 'astray' || kind === 'noWay';
  // A question with several right answers, of which some are still open.
  const isHalf = kind === 'rightAnswer' && session.answered.size > 0;
  const isWelcome = isLost && policyOf(session).gate === 'all within reach';
  return {
    tone: 'feedback',
    eyebrow: `coach.tone.${kind}`,
    ...(times > 1 ? { times } : {}),
    ...(isWelcome
      ? { aside: 'coach.goodPlace' }
      : kind === 'heldBack' && feedback.says !== null
        ? { aside: 'coach.heldBack' }
        : {}),
    lines: [said(feedback), ...(isHalf ? [{ key: 'coach.more' } as const] : []), ...questionOf(session)],
    offers: isLost ? (kind === 'noWay' ? ['goBack', 'restart'] : ['goBack']) : [],
  };
}

/** What is asked: it stays beside its answers, whatever else is said. */
function questionOf(session: Session): SpeechLine[] {
  const step = stepOf(session);
  return step.kind === 'look' ? [{ key: textKey(step.says) }] : [];
}

/** What leads on: the question, the reason of the cursor's next press, the sentence of the step, or the help that was asked for. */
function guidance(session: Session, act: Act | null): SpeechLine[] {
  const step = stepOf(session);
  const { hints } = policyOf(session);
  const says: SpeechLine = { key: textKey(step.says) };
  if (hints === 'shown') {
    const reasons = act === null ? [] : [reason(session, act)];
    return step.kind === 'look' ? [says, ...reasons] : reasons;
  }
  if (step.kind === 'look') return questionOf(session);
  const { help } = session.coach.context;
  if (help === 0 && hints === 'on request') return [];
  const way = wayOf(session);
  const [next] = way?.gestures ?? [];
  if (hints === 'shown, fading' && spotlightOf(session) !== null) return [says, ...further(session, next)];
  if (help < 2) return hints === 'never' ? [] : [says];
  if (way === null) return [{ key: 'coach.feedback.noWay' }];
  // All is done that hands can do: the network answers next.
  if (next === undefined) return [says];
  return [help === 2 ? where(next) : { key: 'coach.press', label: labelOf(session.world.context.scene, next) }];
}

/** Where a step takes several presses, the name of the one that is lit now; its sentence leads to the first. */
function further(session: Session, next: Gesture | undefined): SpeechLine[] {
  const step = stepOf(session);
  const [first] = step.kind === 'look' ? [] : step.modelAnswer(session.world.context.scene);
  return next === undefined || first === undefined || isSameGesture(first, next)
    ? []
    : [{ key: 'coach.next', label: labelOf(session.world.context.scene, next) }];
}

const where = (gesture: Gesture): SpeechLine => ({ key: `where.${areaOf(gesture)}` });

/** Why the cursor presses there: of an answer, what it will be met with. */
function reason(session: Session, act: Act): SpeechLine {
  if (act.type === 'gesture')
    return { key: `because.${act.gesture.type}`, label: labelOf(session.world.context.scene, act.gesture) };
  const step = stepOf(session);
  const answer =
    step.kind === 'look' && act.type === 'answer' ? step.answers.find(({ id }) => id === act.answer) : null;
  return { key: textKey(answer?.says ?? step.says) };
}

/** What a control is called in a scene. */
export function labelOf({ settings }: Pick<Scene, 'settings'>, { type }: Gesture): ProductKey {
  const isYou = settings === 'you';
  if (type === 'phone.tab.settings' && isYou) return 'phone.tab.settingsYou';
  if (type === 'site.settings.open' && isYou) return 'site.settings.openYou';
  return type;
}

/** A line in the language around. Where a lesson gives no reason for a press, the control is named. */
export function speak(t: Translate, { key, label }: SpeechLine): string {
  const values: TextValues = label === undefined ? {} : { label: t(label) };
  const text = t(key, values);
  return text === key ? t('coach.next', values) : text;
}
